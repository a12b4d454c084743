import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { CompareRow, CompareTable as Table } from '../../../shared/contract/compare-values.ts';
import { compareSections } from '../../../shared/domain/compare-fields.ts';
import { isUnanswered } from '../../ui/compared/is-unanswered.ts';
import { useRowLabel } from '../../ui/compared/row-label.ts';
import { RowMarks } from '../../ui/compared/row-marks.tsx';
import { ComparedCell, type Conversion } from '../../ui/compared/cell.tsx';
import { companionName } from '../../ui/entity/names.ts';
import { Explained } from '../../ui/explained.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import { ProgrammeRow } from './programme-row.tsx';
import { useScrollAnchor } from './scroll-anchor.ts';
import { columnId, rowHeadId, sectionId } from './head-ids.ts';
import { TableHead } from './table-head.tsx';
import { Unanswered } from './unanswered.tsx';
import type { Comparison } from './use-comparison.ts';

/** Drawn anew only when its own values or the rates have changed: hiding some rows leaves the others alone. */
const Row = memo(function Row({ row, conversion }: { row: CompareRow; conversion: Conversion }) {
  const label = useRowLabel()(row.field);
  return (
    <tr data-row={row.id}>
      <th scope="row" id={rowHeadId(row)}>
        {label.meaning ? <Explained label={label.text} meaning={label.meaning} /> : label.text}
        {label.note && <span className={styles.rowNote}>{label.note}</span>}
        <RowMarks marks={row.marks} />
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} headers={`${columnId(index)} ${sectionId(row.section)} ${rowHeadId(row)}`}>
          <ComparedCell cell={cell} row={row} conversion={conversion} />
        </td>
      ))}
    </tr>
  );
});

/** The names beside those in the head: in another script they would make the head too high. */
function Names({ schools }: Pick<Table, 'schools'>) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const companions = schools.map((school) => companionName(school.name, school.place?.country, language));
  if (companions.every((companion) => companion === null)) return null;
  return (
    <tr>
      <th scope="row">{t('names')}</th>
      {companions.map((companion, index) => (
        <td key={index} className={styles.companion} lang={companion?.lang}>
          {companion?.text}
        </td>
      ))}
    </tr>
  );
}

/** The rows that are shown: with or without those that nobody answers, and those in which the schools are alike. */
export function shownRows({ rows }: Table, { onlyDifferences, unanswered }: Comparison): readonly CompareRow[] {
  return rows.filter((row) => (unanswered || !isUnanswered(row)) && (!onlyDifferences || row.differs));
}

/** The comparison as one table: schools as columns, rows in the order in which a student asks. */
export function CompareTable({
  table,
  comparison,
  conversion,
}: {
  table: Table;
  comparison: Comparison;
  conversion: Conversion;
}) {
  const t = useTranslations('compare');
  const ts = useTranslations('section');
  const keepInView = useScrollAnchor(`${comparison.onlyDifferences} ${comparison.unanswered}`);
  const shown = shownRows(table, comparison);
  return (
    <table className={styles.table} style={{ '--schools': table.schools.length } as React.CSSProperties}>
      <caption className="visually-hidden">{t('title')}</caption>
      <TableHead
        schools={table.schools}
        comparison={comparison}
        shown={shown.length}
        total={table.rows.length}
        keepInView={keepInView}
      />
      <tbody>
        <Names schools={table.schools} />
        {comparison.depth === 'like' && <ProgrammeRow schools={table.schools} comparison={comparison} />}
      </tbody>
      {compareSections.map((section) => {
        const rows = shown.filter((row) => row.section === section);
        return (
          rows.length > 0 && (
            <tbody key={section}>
              <tr className={styles.section}>
                <th scope="rowgroup" id={sectionId(section)} colSpan={table.schools.length + 1}>
                  <span>{ts(section)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.id} row={row} conversion={conversion} />
              ))}
            </tbody>
          )
        );
      })}
      <Unanswered
        count={table.rows.filter(isUnanswered).length}
        columns={table.schools.length + 1}
        comparison={comparison}
        keepInView={keepInView}
      />
    </table>
  );
}
