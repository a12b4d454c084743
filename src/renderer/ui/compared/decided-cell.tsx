import { useTranslations } from 'use-intl';
import type { DecidedRow } from '../../../shared/domain/decided-rows.ts';
import type { DecidedCell as Cell } from '../../../shared/domain/writing/decision.ts';
import type { HelpPlace } from '../../../shared/words/help/help-place.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { Sign } from '../sign.tsx';
import styles from './decided-cell.module.css';

/** Where Help says what the warnings of a row mean. */
const explainedAt: Partial<Record<DecidedRow, HelpPlace>> = {
  programme: 'deciding#answers',
  registers: 'deciding#registers',
  rules: 'deciding#registers',
  results: 'deciding#results',
};

/** The answer of one school at depth decide, for window and paper; a dash where no source says anything. */
export function DecidedCell({ row, cell }: { row: DecidedRow; cell: Cell }) {
  const t = useTranslations('answer');
  const tf = useTranslations('figures');
  if (cell.lines.length === 0) return <span className={styles.missing}>— {t('notFound')}</span>;
  return cell.lines.map(({ text, sources, tone }, at) => (
    // What may be cut short is whole at a press, and no stop of the keyboard.
    <div key={at} className={styles[tone]} {...(tone === 'scope' && { title: text, tabIndex: -1 })}>
      {tone === 'mine' && <span className={styles.label}>{tf('mine')} </span>}
      {tone === 'disagree' || tone === 'warn' ? (
        <Sign tone={tone} help={tone === 'warn' ? (explainedAt[row] ?? 'figure#signs') : 'figure#disagree'}>
          {text}
        </Sign>
      ) : (
        text
      )}
      <Footnotes sources={sources} />
    </div>
  ));
}
