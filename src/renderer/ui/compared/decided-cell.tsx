import { useTranslations } from 'use-intl';
import type { DecidedCell as Cell } from '../../../shared/domain/writing/decision.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { Sign } from '../sign.tsx';
import styles from './decided-cell.module.css';

/** The answer of one school at depth decide, for window and paper; a dash where no source says anything. */
export function DecidedCell({ cell }: { cell: Cell }) {
  const t = useTranslations('answer');
  const tf = useTranslations('figures');
  if (cell.lines.length === 0) return <span className={styles.missing}>— {t('notFound')}</span>;
  return cell.lines.map(({ text, sources, tone }, at) => (
    <div key={at} className={styles[tone]} title={tone === 'scope' ? text : undefined}>
      {tone === 'mine' && <span className={styles.label}>{tf('mine')} </span>}
      {tone === 'warn' ? <Sign tone="warn">{text}</Sign> : text}
      <Footnotes sources={sources} />
    </div>
  ));
}
