import styles from './beside.module.css';
import { BesidePane } from './beside-pane.tsx';

/** A profile, and in a wide window what the person reads or writes beside it. */
export function ProfileWithPane({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.panes}>
      {children}
      <BesidePane />
    </div>
  );
}
