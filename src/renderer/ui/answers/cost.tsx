import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import { semicolon } from '../../../shared/domain/formatting.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { useReader } from '../use-reader.ts';
import { unitWord } from '../../../shared/domain/writing/pen.ts';
import styles from './answers.module.css';
import { Money } from './money.tsx';

/** What all the years cost, as far as it was found, and how much of it that is. */
export function WholeCost({
  cost: { total, found, parts, whole, sources },
  currency,
  worksheet,
}: Pick<Answers, 'cost'> & { currency: string | null; worksheet: string | null }) {
  const t = useTranslations('answer');
  const reader = useReader();
  const withoutRate = currency !== null && total !== null && total.converted === null && total.currency !== currency;
  return (
    <>
      {total ? <Money of={total} /> : <span className={styles.quiet}>{found === 0 ? t('notFound') : t('mixed')}</span>}
      <Footnotes sources={sources} />
      {found > 0 && (
        <span className={styles.quiet}>
          {' '}
          · {t('parts', { found: String(found), parts: String(parts) })}
          {!whole && `${semicolon(reader.language)}${t('partOnly')}`}
          {withoutRate && <> · {t('noRate', { currency: unitWord(total.currency, reader) })}</>}
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
