import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Chapters } from './use-chapters.ts';

/** How far the chapters of a document have come, and the way out. */
export function ChaptersProgress({ of: { chapters, total }, back }: { of: Chapters; back: string }) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  // Before the first are there nobody knows how many there will be.
  const known = total > 0;
  return (
    <p role="status">
      {known ? t('progress', { done: String(chapters.length), total: String(total) }) : ta('loading')}{' '}
      <progress {...(known && { max: total, value: chapters.length })} aria-label={t('title')} />{' '}
      <Link to={back}>{t('cancel')}</Link>
    </p>
  );
}
