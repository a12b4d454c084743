import { Link } from 'react-router';
import { useOnPaper } from './entity/footnotes.tsx';
import { Icon } from './icon.tsx';
import styles from './sign.module.css';

/** A small word set apart, with a mark before it, so that it does not rely on colour; in the window it leads to its place in Help. */
export function Sign({
  tone,
  children,
  title,
  help,
}: {
  tone: 'warn' | 'quiet' | 'good';
  children: React.ReactNode;
  title?: string | undefined;
  /** The part of Help's page on figures that explains it. */
  help?: 'disagree' | 'first' | 'signs';
}) {
  const onPaper = useOnPaper();
  const looks = { className: `${styles.sign} ${styles[tone]}`, title };
  const said = (
    <>
      {tone === 'warn' && <Icon name="differ" />}
      {children}
    </>
  );
  return help === undefined || onPaper ? (
    <span {...looks}>{said}</span>
  ) : (
    <Link to={`/help/figure#${help}`} {...looks}>
      {said}
    </Link>
  );
}
