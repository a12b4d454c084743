import { useLayoutEffect } from 'react';
import { useThirdPane } from '../../ui/beside/third-pane.ts';
import styles from './beside.module.css';
import { BesidePane } from './beside-pane.tsx';
import { useBeside } from './use-beside.ts';

/** A profile, and in a wide window what the person reads or writes beside it. */
export function ProfileWithPane({ children }: { children: React.ReactNode }) {
  const { hasRoom, shows } = useBeside();
  const stands = hasRoom && shows !== null;
  useLayoutEffect(() => {
    useThirdPane.setState({ stands });
    return () => {
      useThirdPane.setState({ stands: false });
    };
  }, [stands]);
  return (
    // Said by an attribute: `:has` of something so large has all of a profile styled again at each change within.
    <div className={styles.panes} data-third={stands || undefined}>
      {children}
      <BesidePane />
    </div>
  );
}
