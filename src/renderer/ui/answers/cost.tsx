import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import { semicolon } from '../../../shared/domain/formatting.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { usePen } from '../use-pen.ts';
import { writeTuitionDate } from '../../../shared/domain/writing/decision.ts';
import { unitWord } from '../../../shared/domain/writing/pen.ts';
import styles from './answers.module.css';
import { Money } from './money.tsx';

/** What all the years cost, as far as it was found, and how much of it that is. */
export function WholeCost({
  cost: { total, found, parts, whole, tuition, sources },
  currency,
  worksheet,
}: Pick<Answers, 'cost'> & { currency: string | null; worksheet: string | null }) {
  const t = useTranslations('answer');
  const pen = usePen();
  const withoutRate = currency !== null && total !== null && total.converted === null && total.currency !== currency;
  return (
    <>
      {total ? <Money of={total} isPart={!whole} /> : <span className={styles.quiet}>{t('notFound')}</span>}
      <Footnotes sources={sources} />
      {found > 0 && (
        <span className={styles.quiet}>
          {' '}
          · {t('parts', { found: String(found), parts: String(parts) })}
          {!whole && `${semicolon(pen.language)}${t('partOnly')}`}
          {tuition && <> · {writeTuitionDate(tuition.asOf, pen)}</>}
          {withoutRate && <> · {t('noRate', { currency: unitWord(total.currency, pen) })}</>}
        </span>
      )}
      {worksheet !== null && (
        <span className={styles.screenOnly}>
          {' '}
          · <Link to={worksheet}>{t('worksheet')}</Link>
        </span>
      )}
    </>
  );
}
