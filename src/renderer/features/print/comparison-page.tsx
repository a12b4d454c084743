import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { compareSections, plannedRows, rowId } from '../../../shared/domain/compare-fields.ts';
import { sectionLabels } from '../../../shared/domain/compare-labels.ts';
import { useCall } from '../../host/use-call.ts';
import { catalogs } from '../../i18n/catalogs.ts';
import { ComparedCell } from '../../ui/entity/compared/cell.tsx';
import { useRowLabel } from '../../ui/entity/compared/row-label.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { companionName, displayName } from '../../ui/entity/names.ts';
import { SourceList } from '../../ui/entity/source-list.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './comparison.module.css';
import { PrintFrame, usePrintLanguage } from './print-frame.tsx';

/** The rows that are always there, whoever has a value. */
const mustKnow = new Set(plannedRows.filter((row) => row.always).map((row) => rowId(row.field)));

function Comparison({ table, title }: { table: CompareTable; title: string }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const labelOf = useRowLabel();
  // On paper a row stands where it compares: two schools have something to say, or a student must know that they have not; what is mine always stands.
  const rows = table.rows.filter((row) => mustKnow.has(row.id) || row.cells.some((cell) => cell.figures.length > 0) || row.cells.filter((cell) => cell.state !== 'missing').length > 1);
  return (
    <FootnoteScope sources={table.sources}>
      <h1 className={styles.title}>{title}</h1>
      <table className={styles.table} data-columns={table.schools.length}>
        <thead>
          <tr><th scope="col"><span className="visually-hidden">{t('figure')}</span></th>{table.schools.map((school) => {
            const companion = companionName(school.name, school.place?.country, language);
            return <th key={school.slug} scope="col">{displayName(school, language)}{companion && <span lang={companion.lang}>{companion.text}</span>}</th>;
          })}</tr>
        </thead>
        {compareSections.map((section) => {
          const own = rows.filter((row) => row.section === section);
          return own.length > 0 && (
            <tbody key={section}>
              <tr className={styles.section}><th scope="rowgroup" colSpan={table.schools.length + 1}>{sectionLabels[section][language]}</th></tr>
              {own.map((row) => {
                const label = labelOf(row.field);
                return <tr key={row.id}><th scope="row">{label.text}{label.note && <span>{label.note}</span>}</th>{row.cells.map((cell, index) => <td key={index}><ComparedCell cell={cell} row={row} conversion={{ currency: null, rates: [] }} /></td>)}</tr>;
              })}
            </tbody>
          );
        })}
      </table>
      <section className={styles.sources}><h2>{t('sources')}</h2><SourceList sources={table.sources} /></section>
    </FootnoteScope>
  );
}

/** A comparison as it will stand on paper, across the page. */
export function ComparisonPage() {
  const [params] = useSearchParams();
  const language = usePrintLanguage();
  // In the document's language, not the window's.
  const word = catalogs[language].compare.title;
  const slugs = [...new Set(params.getAll('school'))].slice(0, 6);
  const call = useCall('compare.table', { slugs, language });
  const back = `/compare?${new URLSearchParams(slugs.map((slug) => ['school', slug])).toString()}`;
  return (
    <PrintFrame
      document={{ kind: 'comparison', slugs }} back={back} failure={call.error}
      content={() => {
        if (!call.data) return null;
        const names = call.data.schools.map((school) => displayName(school, language)).join(language === 'zh' ? '、' : ', ');
        return { title: `${word}: ${names}`, setting: { head: word, parts: [], landscape: true }, body: <Comparison table={call.data} title={names} /> };
      }}
    />
  );
}
