import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Chapters } from './use-chapters.ts';

/** How far the chapters of a document have come, and the way out. */
export function ChaptersProgress({ of: { chapters, total }, back }: { of: Chapters; back: string }) {
  const t = useTranslations('print');
  return (
    <p role="status">
      {t('progress', { done: String(chapters.length), total: String(total) })}{' '}
      <progress max={Math.max(1, total)} value={chapters.length} aria-label={t('title')} />{' '}
      <Link to={back}>{t('cancel')}</Link>
    </p>
  );
}
