import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { decidedRows } from '../../../shared/domain/decided-rows.ts';
import { today } from '../../../shared/domain/day.ts';
import { writeDecisions } from '../../../shared/domain/writing/decision.ts';
import { DecidedCell } from '../../ui/compared/decided-cell.tsx';
import { RowMarks } from '../../ui/compared/row-marks.tsx';
import { usePen } from '../../ui/use-pen.ts';
import styles from './compare.module.css';
import { ProgrammeRow } from './programme-row.tsx';
import { useScrollAnchor } from './scroll-anchor.ts';
import { columnId, rowHeadId } from './head-ids.ts';
import { TableHead } from './table-head.tsx';
import { Unanswered } from './unanswered.tsx';
import type { Comparison } from './use-comparison.ts';

/** Beside more than so many a column has no room for all words. */
const fewSchools = 3;

/** The ten rows that decide, a column for each school. */
export function DecidedTable({ table, comparison }: { table: CompareTable; comparison: Comparison }) {
  const t = useTranslations('compare');
  const pen = usePen();
  const [day] = useState(today);
  const { onlyDifferences, unanswered } = comparison;
  const keepInView = useScrollAnchor(`${onlyDifferences} ${unanswered}`);
  const rows = useMemo(
    () =>
      writeDecisions(
        decidedRows.filter((row) => row !== 'programme'),
        table,
        pen,
        day,
      ),
    [table, pen, day],
  );
  const country = table.decisions?.find((one) => one !== null)?.country ?? null;
  const silent = rows.filter((row) => row.unanswered);
  const shown = rows.filter((row) => (unanswered || !row.unanswered) && (!onlyDifferences || row.differs));
  return (
    <table
      className={`${styles.table} ${styles.decided}`}
      data-many={table.schools.length > fewSchools || undefined}
      style={{ '--schools': table.schools.length } as React.CSSProperties}
    >
      <caption className="visually-hidden">{t('title')}</caption>
      <TableHead
        schools={table.schools}
        comparison={comparison}
        shown={shown.length + 1}
        total={rows.length + 1}
        keepInView={keepInView}
      />
      <tbody>
        <ProgrammeRow schools={table.schools} comparison={comparison} />
        {shown.map(({ row, label, cells, marks }) => (
          <tr key={row} data-row={row}>
            <th scope="row" id={rowHeadId({ id: row })}>
              {row === 'rules' && country !== null ? <Link to={`/rules/${country}`}>{label}</Link> : label}
              <RowMarks marks={[...marks]} />
            </th>
            {cells.map((cell, at) => (
              <td key={at} headers={`${columnId(at)} ${rowHeadId({ id: row })}`}>
                {table.decisions?.[at] === null ? (
                  <span className={styles.quiet}>— {t('noneLike')}</span>
                ) : (
                  <DecidedCell row={row} cell={cell} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <Unanswered
        count={silent.length}
        columns={table.schools.length + 1}
        comparison={comparison}
        keepInView={keepInView}
      />
    </table>
  );
}
