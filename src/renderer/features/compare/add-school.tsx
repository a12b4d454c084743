import { useTranslations } from 'use-intl';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** Finds a school by any name and puts it in the next column, while there is one. */
export function AddSchool({ comparison: { slugs, show } }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  if (slugs.length >= mostCompared) return <p className={styles.full}>{t('full', { count: String(mostCompared) })}</p>;
  return (
    <EntityPicker
      label={t('add')}
      types={['institution']}
      without={slugs}
      pick={(slug) => {
        show([...slugs, slug]);
      }}
    />
  );
}
