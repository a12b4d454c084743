import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import styles from './bookmark-rows.module.css';

/** The tags of a list with how many schools bear each; those pressed leave the schools that bear all of them. */
export function TagFilter({
  rows,
  chosen,
  show,
  shown,
}: {
  rows: readonly Bookmark[];
  chosen: readonly string[];
  show: (tags: readonly string[]) => void;
  shown: number;
}) {
  const t = useTranslations('lists');
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap((row) => row.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  if (counts.size === 0) return null;
  const tags = [...counts].sort(
    ([one, oneCount], [other, otherCount]) => otherCount - oneCount || one.localeCompare(other),
  );
  return (
    <div className={styles.filter} role="group" aria-label={t('filterTags')}>
      {tags.map(([tag, count]) => (
        <button
          key={tag}
          type="button"
          className={styles.filterTag}
          aria-pressed={chosen.includes(tag)}
          onClick={() => {
            show(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]);
          }}
        >
          <bdi>{tag}</bdi> <span>{count}</span>
        </button>
      ))}
      {chosen.length > 0 && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            show([]);
          }}
        >
          {t('clearTags')}
        </button>
      )}
      <span role="status" className={styles.about}>
        {chosen.length > 0 && t('shown', { shown: String(shown), total: String(rows.length) })}
      </span>
    </div>
  );
}
