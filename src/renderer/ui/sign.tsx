import { Icon } from './icon.tsx';
import styles from './sign.module.css';

/** A small word set apart, with a mark before it, so that it does not rely on colour. */
export function Sign({
  tone,
  children,
  title,
}: {
  tone: 'warn' | 'quiet' | 'good';
  children: React.ReactNode;
  title?: string | undefined;
}) {
  return (
    <span className={`${styles.sign} ${styles[tone]}`} title={title}>
      {tone === 'warn' && <Icon name="differ" />}
      {children}
    </span>
  );
}
