import { useRef } from 'react';
import type { CompareTable as Table } from '../../../shared/contract/compare-values.ts';
import type { Conversion } from '../../ui/compared/cell.tsx';
import { ComparedPlots } from '../../ui/compared/plots.tsx';
import { useAtOnce } from '../../ui/portions/use-at-once.ts';
import { usePortions } from '../../ui/portions/use-portions.ts';
import styles from './compare.module.css';
import { CompareTable, shownRows } from './compare-table.tsx';
import { SectionLinks } from './section-links.tsx';
import type { Comparison } from './use-comparison.ts';

/** So many rows are drawn in one go: a screenful, since six columns of it are some four hundred elements. */
const portion = 12;

/** The table with its plots, and below it what else is given; drawn from above, so that what is read first is there first. */
export function RowsAndPlots({
  table,
  comparison,
  conversion,
  children,
}: {
  table: Table;
  comparison: Comparison;
  conversion: Conversion;
  children: React.ReactNode;
}) {
  const element = useRef<HTMLTableElement>(null);
  const allAtOnce = useAtOnce();
  const ofRows = Math.ceil(table.rows.length / portion);
  const all = ofRows + 2;
  const { drawn, isWhole } = usePortions(all, element, { pause: 1, allAtOnce });
  return (
    <>
      <SectionLinks rows={shownRows(table, comparison)} />
      <CompareTable
        table={table}
        comparison={comparison}
        conversion={conversion}
        element={element}
        drawn={drawn < ofRows ? drawn * portion : table.rows.length}
        isWhole={isWhole}
      />
      {drawn > ofRows && (
        <div className={styles.plots}>
          <ComparedPlots table={table} conversion={conversion} canChoose />
        </div>
      )}
      {isWhole && children}
    </>
  );
}
