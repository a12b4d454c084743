import { Link } from 'react-router';
import { useOnPaper } from './entity/footnotes.tsx';
import type { HelpPlace } from '../../shared/words/help/help-place.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './sign.module.css';

export type SignTone = 'disagree' | 'warn' | 'quiet' | 'good';

/** What stands before the word: that things are unlike is another matter than that one should take care. */
const marks: Partial<Record<SignTone, IconName>> = { disagree: 'differ', warn: 'care' };

/** A small word set apart, with a mark before it, so that it does not rely on colour; in the window it leads to its place in Help. */
export function Sign({
  tone,
  children,
  help,
}: {
  tone: SignTone;
  children: React.ReactNode;
  /** The part of Help that explains it; null only where it stands in Help, beside what it means. */
  help: HelpPlace | null;
}) {
  const onPaper = useOnPaper();
  const mark = marks[tone];
  const looks = { className: `${styles.sign} ${styles[tone]}`, 'data-sign': tone };
  const said = (
    <>
      {mark && <Icon name={mark} />}
      {children}
    </>
  );
  return help === null || onPaper ? (
    <span {...looks}>{said}</span>
  ) : (
    <Link to={`/help/${help}`} {...looks}>
      {said}
    </Link>
  );
}
