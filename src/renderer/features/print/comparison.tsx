import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CompareCell, CompareRow, CompareTable } from '../../../shared/contract/compare-values.ts';
import { compareSections, plannedRows, rowId } from '../../../shared/domain/compare-fields.ts';
import { today } from '../../../shared/domain/day.ts';
import { colon, dot } from '../../../shared/domain/formatting.ts';
import { inLanguage, type Language, type PartialText } from '../../../shared/domain/language.ts';
import type { ComparisonAddress } from '../../../shared/comparison-address.ts';
import { decidedRows } from '../../../shared/domain/decided-rows.ts';
import { writeDecisions } from '../../../shared/domain/writing/decision.ts';
import { DecidedCell } from '../../ui/compared/decided-cell.tsx';
import { isUnanswered } from '../../ui/compared/is-unanswered.ts';
import { RowMarks } from '../../ui/compared/row-marks.tsx';
import { usePen } from '../../ui/use-pen.ts';
import { CompanionNames } from '../../ui/compared/companion-names.tsx';
import { ComparedCell, type Conversion } from '../../ui/compared/cell.tsx';
import { ComparedPlots } from '../../ui/compared/plots.tsx';
import { useRowLabel } from '../../ui/compared/row-label.ts';
import { Footnotes, FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { displayName } from '../../ui/entity/names.ts';
import { SourceList } from '../../ui/profile/source-list.tsx';
import frame from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './comparison.module.css';
import { engine } from './engine.ts';
import { useImprint } from './use-imprint.ts';

/** What every profile must state or explain: what is unknown of it is worth a question to the school. */
const mustKnow = new Set(plannedRows.filter((row) => row.always).map((row) => rowId(row.field)));
const isQuestion = (row: CompareRow, cell: CompareCell) =>
  cell.state === 'missing' && cell.figures.length === 0 && cell.gap !== 'not-applicable' && mustKnow.has(row.id);

/** About how many letters a line has room for in all columns together, how many lines the picture of a disagreement takes, and from how many on a row may go on overleaf. */
const lettersAcross = 204;
const linesOfPicture = 8;
const tallFrom = 9;

/** About how many lines a cell takes in one of so many columns: a value begins one of its own. */
function linesOf({ groups }: CompareCell, columns: number, language: Language): number {
  const room = lettersAcross / columns / (language === 'zh' ? 2 : 1);
  const lines = (text: PartialText | null) =>
    text === null ? 0 : Math.max(1, Math.ceil(inLanguage(text, language).length / room));
  return groups.reduce(
    (sum, { scope, values, state }) =>
      sum +
      lines(scope) +
      (state === 'disagree' ? linesOfPicture : 0) +
      values.reduce((all, { text }) => all + lines(text), 0),
    0,
  );
}

/** The names in the reader's language head every page; those beside them stand once, since six long ones would take a third of it. */
function Names({ table, short }: { table: CompareTable; short: boolean }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('figure')}</span>
          </th>
          {table.schools.map((school) => (
            <th key={school.slug} scope="col">
              {displayName(school, language)}
            </th>
          ))}
        </tr>
      </thead>
      {!short && (
        <tbody className={styles.companions}>
          <CompanionNames schools={table.schools} className={styles.companion} />
        </tbody>
      )}
    </>
  );
}

function Row({ row, conversion }: { row: CompareRow; conversion: Conversion }) {
  const t = useTranslations('print');
  const language = useLanguage();
  const label = useRowLabel()(row.field);
  return (
    <tr data-tall={row.cells.some((cell) => linesOf(cell, row.cells.length, language) >= tallFrom)}>
      <th scope="row">
        <bdi>{label.text}</bdi>
        {label.note && <span>{label.note}</span>}
        <RowMarks marks={row.marks} />
      </th>
      {row.cells.map((cell, index) => (
        <td key={index}>
          <ComparedCell cell={cell} row={row} conversion={conversion} />
          {isQuestion(row, cell) && <span className={styles.answer}>{t('askLine')}</span>}
        </td>
      ))}
    </tr>
  );
}

/** What nobody answers, counted and named in one line. */
function Unanswered({ labels, columns }: { labels: readonly string[]; columns: number }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  if (labels.length === 0) return null;
  return (
    <tbody>
      <tr>
        <td colSpan={columns} className={styles.unanswered}>
          {t('unanswered', { count: labels.length })}
          {colon(language)}
          {labels.join(dot)}
        </td>
      </tr>
    </tbody>
  );
}

interface BodyProps {
  readonly table: CompareTable;
  readonly onlyDifferences: boolean;
  readonly unanswered: boolean;
}

function Sections({ table, conversion, onlyDifferences, unanswered }: BodyProps & { conversion: Conversion }) {
  const ts = useTranslations('section');
  const labelOf = useRowLabel();
  const rows = table.rows.filter((row) => (unanswered || !isUnanswered(row)) && (!onlyDifferences || row.differs));
  const silent = unanswered || onlyDifferences ? [] : table.rows.filter(isUnanswered);
  const columns = table.schools.length + 1;
  return (
    <>
      {compareSections.map((section) => {
        const own = rows.filter((row) => row.section === section);
        if (own.length === 0) return null;
        const heading = (
          <tr className={styles.section}>
            <th scope="rowgroup" colSpan={columns}>
              <h2>{ts(section)}</h2>
            </th>
          </tr>
        );
        const drawn = own.map((row) => <Row key={row.id} row={row} conversion={conversion} />);
        return engine.marginBoxes ? (
          <tbody key={section}>
            {heading}
            {drawn}
          </tbody>
        ) : (
          // The others break after any row, but not within such a group.
          <Fragment key={section}>
            <tbody className={styles.lead}>
              {heading}
              {drawn.slice(0, 1)}
            </tbody>
            <tbody>{drawn.slice(1)}</tbody>
          </Fragment>
        );
      })}
      <Unanswered labels={silent.map(({ field }) => labelOf(field).text)} columns={columns} />
    </>
  );
}

/** The rows that decide, as on the screen. */
function DecidedBody({ table, onlyDifferences, unanswered }: BodyProps) {
  const t = useTranslations('compare');
  const pen = usePen();
  const [day] = useState(today);
  const rows = writeDecisions(decidedRows, table, pen, day);
  const shown = rows.filter((row) => (unanswered || !row.unanswered) && (!onlyDifferences || row.differs));
  const silent = unanswered || onlyDifferences ? [] : rows.filter((row) => row.unanswered);
  return (
    <>
      <tbody>
        {shown.map(({ row, label, cells, marks, sources }) => (
          <tr key={row}>
            <th scope="row">
              {label}
              <Footnotes sources={sources} />
              <RowMarks marks={[...marks]} />
            </th>
            {cells.map((cell, at) => (
              <td key={at}>
                {table.decisions?.[at] === null ? `— ${t('noneLike')}` : <DecidedCell row={row} cell={cell} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <Unanswered labels={silent.map(({ label }) => label)} columns={table.schools.length + 1} />
    </>
  );
}

/** What decides about a few schools side by side, with its sources; `scope` keeps their numbers apart from those of other tables. */
export function DecisionTable({ table, scope }: { table: CompareTable; scope: string }) {
  const tp = useTranslations('profile');
  return (
    <FootnoteScope sources={table.sources} prefix={scope} onPaper>
      <div className={frame.scroll} tabIndex={0} role="group" aria-label={tp('figure')}>
        <table className={`${styles.table} ${styles.decided}`}>
          <Names table={table} short />
          <DecidedBody table={table} onlyDifferences={false} unanswered={false} />
        </table>
      </div>
      <section className={styles.sources}>
        <h3>{tp('sources')}</h3>
        <SourceList sources={table.sources} prefix={scope} brief />
      </section>
    </FootnoteScope>
  );
}

interface ComparisonProps {
  readonly table: CompareTable;
  readonly edition: string;
  readonly conversion: Conversion;
  readonly onlyDifferences: boolean;
  readonly unanswered: boolean;
  readonly depth: ComparisonAddress['depth'];
}

/**
 * A comparison as a document: its pictures, the table of the screen set across the page, and all sources at the end. Pictures cannot be cut: where
 * they followed the table, half a page was empty before them.
 */
export function Comparison({ table, edition, conversion, onlyDifferences, unanswered, depth }: ComparisonProps) {
  const t = useTranslations('print');
  const tp = useTranslations('profile');
  const tc = useTranslations('compare');
  const imprint = useImprint(edition);
  const title = t('comparison', { count: table.schools.length });
  return (
    <FootnoteScope sources={table.sources} onPaper>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>
          {imprint}
          {`${dot}${tc(`depths.${depth}`)}`}
          {onlyDifferences && `${dot}${tc('onlyDifferences')}`}
        </p>
        <p>{t('legend')}</p>
      </header>
      {depth !== 'decide' && (
        <div className={styles.pictures}>
          <ComparedPlots table={table} conversion={conversion} canChoose={false} />
        </div>
      )}
      <div className={frame.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={`${styles.table} ${depth === 'decide' ? styles.decided : ''}`}>
          <Names table={table} short={depth === 'decide'} />
          {depth === 'decide' ? (
            <DecidedBody table={table} onlyDifferences={onlyDifferences} unanswered={unanswered} />
          ) : (
            <Sections table={table} conversion={conversion} onlyDifferences={onlyDifferences} unanswered={unanswered} />
          )}
        </table>
      </div>
      <section className={styles.sources}>
        <h2>{tp('sources')}</h2>
        <SourceList sources={table.sources} />
      </section>
    </FootnoteScope>
  );
}
