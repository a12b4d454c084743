import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { companionName, displayName, entityPath } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** Heads the column of a school: its name, and what moves it or takes it out. */
export function SchoolHead({
  schools,
  index,
  comparison,
}: {
  schools: CompareTable['schools'];
  index: number;
  comparison: Comparison;
}) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const school = schools[index];
  if (!school) return null;
  const order = schools.map((one) => one.slug);
  const name = displayName(school, language);
  const companion = companionName(school.name, school.place?.country, language);
  const move = (by: -1 | 1) => {
    comparison.show(order.toSpliced(index, 1).toSpliced(index + by, 0, school.slug));
  };
  return (
    <th scope="col">
      <Link to={entityPath(school)} title={companion?.text}>
        {name}
      </Link>
      <span className={styles.columnTools}>
        <button
          type="button"
          disabled={index === 0}
          aria-label={t('moveLeft', { name })}
          onClick={() => {
            move(-1);
          }}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          disabled={index === order.length - 1}
          aria-label={t('moveRight', { name })}
          onClick={() => {
            move(1);
          }}
        >
          <Icon name="forward" />
        </button>
        <button
          type="button"
          aria-label={t('remove', { name })}
          onClick={() => {
            comparison.show(order.toSpliced(index, 1));
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    </th>
  );
}
