import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import { colon, semicolon, dot } from '../../../shared/domain/formatting.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { usePen } from '../use-pen.ts';
import { writeTuitionDate } from '../../../shared/domain/writing/decision.ts';
import { unitWord } from '../../../shared/domain/writing/pen.ts';
import styles from './answers.module.css';
import { Money } from './money.tsx';
import { Told } from './told.tsx';

/** Why no tuition is in the sum, and what is told of it all the same. */
function Untotalled({ of: { lacks, claims } }: { of: NonNullable<Answers['cost']['untotalled']> }) {
  const t = useTranslations('costs');
  const pen = usePen();
  return (
    <div>
      <span className={styles.quiet}>
        {lacks === 'length' ? t('lacksLength') : t('tuitionAside')}
        {colon(pen.language)}
      </span>
      <Told claims={claims} />
    </div>
  );
}

/** What all the years cost, as far as it was found, and how much of it that is. */
export function WholeCost({
  cost: { total, found, parts, whole, tuition, untotalled, sources },
  currency,
  worksheet,
}: Pick<Answers, 'cost'> & { currency: string | null; worksheet: string | null }) {
  const t = useTranslations('answer');
  const pen = usePen();
  const isTold = untotalled !== null && untotalled.claims.length > 0;
  const withoutRate = currency !== null && total !== null && total.converted === null && total.currency !== currency;
  return (
    <>
      {total && <Money of={total} isPart={!whole} />}
      {!total && !isTold && <span className={styles.quiet}>{t('notFound')}</span>}
      <Footnotes sources={sources} />
      {found > 0 && (
        <span className={styles.quiet}>
          {dot}
          {t('parts', { found: String(found), parts: String(parts) })}
          {!whole && `${semicolon(pen.language)}${t('partOnly')}`}
          {tuition && (
            <>
              {dot}
              {writeTuitionDate(tuition.asOf, pen)}
            </>
          )}
          {withoutRate && (
            <>
              {dot}
              {t('noRate', { currency: unitWord(total.currency, pen) })}
            </>
          )}
        </span>
      )}
      {isTold && <Untotalled of={untotalled} />}
      {worksheet !== null && (
        <span className={styles.screenOnly}>
          {isTold ? '' : dot}
          <Link to={worksheet}>{t('worksheet')}</Link>
        </span>
      )}
    </>
  );
}
