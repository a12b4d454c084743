import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { announce } from '../../ui/announce.tsx';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import { columnId } from './head-ids.ts';
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
  const move = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= order.length) return;
    comparison.show(order.toSpliced(index, 1).toSpliced(to, 0, school.slug));
    announce(t('movedTo', { name, at: String(to + 1), count: String(order.length) }));
  };
  return (
    <th scope="col" id={columnId(index)}>
      <Link to={entityPath(school)} title={name}>
        {name}
      </Link>
      <span className={styles.columnTools}>
        <button
          type="button"
          // Disabled, it would lose the keyboard that has just moved the column there.
          aria-disabled={index === 0}
          aria-label={t('moveLeft', { name })}
          onClick={() => {
            move(-1);
          }}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          aria-disabled={index === order.length - 1}
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
            announce(t('takenOut', { name, count: order.length - 1 }));
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    </th>
  );
}
