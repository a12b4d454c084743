import { useTranslations } from 'use-intl';
import type { List } from '../../../shared/contract/lists.ts';
import { dot } from '../../../shared/domain/formatting.ts';
import { listColumns, type ListColumn } from '../../../shared/domain/list-columns.ts';
import { ask } from '../../host/ask.ts';
import { doIt } from '../../ui/undo/undo-store.ts';
import styles from './lists.module.css';

/** Which columns a list has: on the screen, on paper and in tables. */
export function ColumnsChoice({ list }: { list: List }) {
  const t = useTranslations('students');
  const { id, columns } = list;
  const choose = (next: readonly ListColumn[]) => {
    void doIt(async () => {
      const chosen = await ask('lists.setColumns', { id, columns: [...next], base: columns });
      return {
        told: (say) =>
          chosen.columns.length === 0
            ? say('students.noColumns')
            : say('students.columnsChosen', {
                columns: chosen.columns.map((column) => say(`students.column.${column}`)).join(dot),
              }),
        undo: () => ask('lists.setColumns', { id, columns: chosen.before, base: chosen.columns }),
      };
    });
  };
  return (
    <fieldset className={styles.columns}>
      <legend className="visually-hidden">{t('columns')}</legend>
      <p>{t('columnsHint')}</p>
      {listColumns.map((column) => (
        <label key={column}>
          <input
            type="checkbox"
            checked={columns.includes(column)}
            onChange={(event) => {
              choose(event.target.checked ? [...columns, column] : columns.filter((one) => one !== column));
            }}
          />{' '}
          {t(`column.${column}`)}
        </label>
      ))}
    </fieldset>
  );
}
