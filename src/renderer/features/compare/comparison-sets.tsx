import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { useCall, useChange } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

type Removed = Output<'compare.removeSet'>['set'];

/** Named comparisons: keep this one, open or remove another; what is removed can be brought back. */
export function ComparisonSets({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const ta = useTranslations('app');
  const language = useLanguage();
  const sets = useCall('compare.sets', {});
  const schools = useCall('compare.table', { slugs: [...comparison.slugs], language });
  const save = useChange('compare.saveSet');
  const remove = useChange('compare.removeSet');
  const restore = useChange('compare.restoreSet');
  const [removed, setRemoved] = useState<Removed>(null);
  const name = (schools.data?.schools ?? [])
    .map((school) => displayName(school, language))
    .join(', ')
    .slice(0, 118);
  return (
    <details className={styles.sets}>
      <summary>{t('sets')}</summary>
      <div className={styles.setsBody}>
        <button
          type="button"
          className={styles.tool}
          disabled={name === ''}
          onClick={() => {
            save.mutate({ name, slugs: [...comparison.slugs] });
          }}
        >
          <Icon name="bookmark" /> {t('keepSet')}
        </button>
        <div role="status" className={page.quiet}>
          {removed && (
            <>
              {t('setRemoved', { name: removed.name })}{' '}
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  restore.mutate(
                    { set: removed },
                    {
                      onSuccess: () => {
                        setRemoved(null);
                      },
                    },
                  );
                }}
              >
                {ta('undo')}
              </button>
            </>
          )}
        </div>
        <ul>
          {sets.data?.rows.map((set) => (
            <li key={set.id}>
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  comparison.show(set.slugs);
                }}
              >
                {set.name}
              </button>
              <button
                type="button"
                aria-label={t('removeSet', { name: set.name })}
                onClick={() => {
                  remove.mutate(
                    { id: set.id },
                    {
                      onSuccess: ({ set: gone }) => {
                        setRemoved(gone);
                      },
                    },
                  );
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
