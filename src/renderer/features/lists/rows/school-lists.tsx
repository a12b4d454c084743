import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { useCall } from '../../../host/use-call.ts';
import { Failure } from '../../../ui/failure.tsx';
import styles from './bookmark-rows.module.css';
import { useListPlace } from '../names.ts';
import { copySchool, moveSchool } from './school-moves.ts';
import { doIt } from '../../../ui/undo/undo-store.ts';

/** The other lists, to each of which a school can be moved or copied. `leaves` is told before it goes from this one. */
export function SchoolLists({ row, name, leaves }: { row: Bookmark; name: string; leaves: () => void }) {
  const t = useTranslations('lists');
  const placeOf = useListPlace();
  const lists = useCall('lists.list', { slug: row.slug });
  const others = lists.data?.rows.filter((list) => list.id !== row.list);
  return (
    <section aria-label={t('otherLists')}>
      <h2>{t('otherLists')}</h2>
      {lists.error && <Failure failure={lists.error} />}
      {others?.length === 0 && <p className={styles.about}>{t('noOtherLists')}</p>}
      <ul className={styles.otherLists}>
        {others?.map((other) => {
          const list = placeOf(other);
          return (
            <li key={other.id}>
              <span>{list}</span>
              {other.holds && <span className={styles.about}>{t('isThere')}</span>}
              <button
                type="button"
                className={styles.link}
                aria-label={t('moveTo', { name, list })}
                onClick={() => {
                  leaves();
                  void doIt(() => moveSchool(row, other.id, (say) => say('lists.schoolMoved', { name, list })));
                }}
              >
                {t('move')}
              </button>
              {!other.holds && (
                <button
                  type="button"
                  className={styles.link}
                  aria-label={t('copyTo', { name, list })}
                  onClick={() => {
                    void doIt(() => copySchool(row, other.id, (say) => say('lists.schoolCopied', { name, list })));
                  }}
                >
                  {t('copy')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
