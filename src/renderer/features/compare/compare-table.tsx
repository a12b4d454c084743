import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { CompareRow, CompareTable as Table } from '../../../shared/contract/compare-values.ts';
import { compareSections } from '../../../shared/domain/compare-fields.ts';
import { isUnanswered } from '../../ui/compared/is-unanswered.ts';
import { useRowLabel } from '../../ui/compared/row-label.ts';
import { RowMarks } from '../../ui/compared/row-marks.tsx';
import { CompanionNames } from '../../ui/compared/companion-names.tsx';
import { ComparedCell, type Conversion } from '../../ui/compared/cell.tsx';
import { Explained } from '../../ui/explained.tsx';
import styles from './compare.module.css';
import { ProgrammeRow } from './programme-row.tsx';
import { useScrollAnchor } from './scroll-anchor.ts';
import { columnId, rowHeadId, sectionId } from './head-ids.ts';
import { TableHead } from './table-head.tsx';
import { Unanswered } from './unanswered.tsx';
import type { Comparison } from './use-comparison.ts';

/** Drawn again only when its own values or the rates have changed: hiding some rows leaves the others alone. */
const Row = memo(function Row({ row, conversion }: { row: CompareRow; conversion: Conversion }) {
  const label = useRowLabel()(row.field);
  return (
    <tr data-row={row.id}>
      <th scope="row" id={rowHeadId(row)}>
        {label.explained ? <Explained label={label.text} {...label.explained} /> : <bdi>{label.text}</bdi>}
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

/** The rows that are shown: with or without those that nobody answers, and those in which the schools are alike. */
export function shownRows({ rows }: Table, { onlyDifferences, unanswered }: Comparison): readonly CompareRow[] {
  return rows.filter((row) => (unanswered || !isUnanswered(row)) && (!onlyDifferences || row.differs));
}

/** The comparison as one table: schools as columns, rows in the order in which a student asks. */
export function CompareTable({
  table,
  comparison,
  conversion,
  element,
  drawn,
  isWhole,
}: {
  table: Table;
  comparison: Comparison;
  conversion: Conversion;
  element: React.RefObject<HTMLTableElement | null>;
  /** How many of its rows stand already. */
  drawn: number;
  /** Whether it stands, with all that is below it. */
  isWhole: boolean;
}) {
  const t = useTranslations('compare');
  const ts = useTranslations('section');
  const keepInView = useScrollAnchor(`${comparison.onlyDifferences} ${comparison.unanswered}`);
  const shown = shownRows(table, comparison);
  const standing = new Set(table.rows.slice(0, drawn));
  return (
    <table
      ref={element}
      className={styles.table}
      style={{ '--schools': table.schools.length } as React.CSSProperties}
      aria-busy={!isWhole}
    >
      <caption className="visually-hidden">{t('title')}</caption>
      <TableHead
        schools={table.schools}
        comparison={comparison}
        shown={shown.length}
        total={table.rows.length}
        keepInView={keepInView}
      />
      <tbody>
        <CompanionNames schools={table.schools} className={styles.companion} />
        {comparison.depth === 'like' && <ProgrammeRow schools={table.schools} comparison={comparison} />}
      </tbody>
      {compareSections.map((section) => {
        const rows = shown.filter((row) => row.section === section && standing.has(row));
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
      {drawn >= table.rows.length && (
        <Unanswered
          count={table.rows.filter(isUnanswered).length}
          columns={table.schools.length + 1}
          comparison={comparison}
          keepInView={keepInView}
        />
      )}
    </table>
  );
}
