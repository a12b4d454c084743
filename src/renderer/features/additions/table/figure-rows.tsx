import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import { figureRoles } from '../../../../shared/domain/figure-sheet.ts';
import { dot, formatNumber, formatPartialDate } from '../../../../shared/domain/formatting.ts';
import { fieldLabel } from '../../../../shared/domain/field-labels.ts';
import { inLanguage } from '../../../../shared/domain/language.ts';
import { writeValue } from '../../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../../shared/domain/writing/written-fields.ts';
import { Icon } from '../../../ui/icon.tsx';
import page from '../../../ui/page.module.css';
import { ProblemText } from '../../../ui/problems/problem-text.tsx';
import bring from '../../../ui/sheet/bring.module.css';
import { Meant } from '../../../ui/sheet/meant.tsx';
import table from '../../../ui/table.module.css';
import { usePen } from '../../../ui/use-pen.ts';
import styles from '../additions.module.css';
import { PropertyOptions } from '../property-options.tsx';
import { CellField } from './cell-field.tsx';
import { offeredProperties } from './understood.tsx';
import type { FigureRow, FigureTable, ShownTable } from './use-figure-table.ts';

type Mended = NonNullable<ShownTable['how']['mended']>[number];

interface RowProps {
  readonly row: FigureRow;
  /** What was said of it since the table was read, which stands at once. */
  readonly mended: Mended | undefined;
  readonly bringing: FigureTable;
}

/** All that a row says, to be written otherwise. */
function Mending({ row, mended, bringing }: RowProps) {
  const t = useTranslations('figureSheet');
  const roles = figureRoles.filter((role) => role !== 'school' && role !== 'property');
  return (
    <div className={styles.fields}>
      <label className={styles.part}>
        <span>{t('role.property')}</span>
        <select
          className={page.field}
          value={mended?.cells?.property ?? row.property ?? ''}
          onChange={({ target }) => {
            bringing.mend(row.id, { cells: { property: target.value } });
          }}
        >
          {row.property === null && <option value="">{t('chooseOne')}</option>}
          <PropertyOptions offered={offeredProperties} />
        </select>
      </label>
      {roles.map((role) => (
        <CellField
          key={role}
          label={t(`role.${role}`)}
          value={mended?.cells?.[role] ?? row.cells[role] ?? ''}
          write={(text) => {
            bringing.mend(row.id, { cells: { [role]: text } });
          }}
        />
      ))}
    </div>
  );
}

/** How a row stands, and why. */
function Standing({ row }: { row: FigureRow }) {
  const t = useTranslations('figureSheet');
  return (
    <>
      {t(`state.${row.state}`)}
      {row.refusal !== null && <span className={styles.about}> {t(`refusal.${row.refusal}`)}</span>}
      {row.mistakes.map(({ at, problem }) => (
        <span key={at} className={styles.about}>
          {' '}
          <ProblemText problem={problem} />
        </span>
      ))}
      {row.doubts.map((doubt) => (
        <span key={doubt} className={styles.about}>
          {' '}
          {t(`doubt.${doubt}`)}
        </span>
      ))}
    </>
  );
}

function Row({ row, mended, bringing }: RowProps) {
  const t = useTranslations('figureSheet');
  const pen = usePen();
  const [mends, setMends] = useState(false);
  const { claim, cells, property, state } = row;
  const number = String(row.number);
  const name = cells.school ?? '';
  const called = name === '' ? t('unnamed') : name;
  const can = state === 'sure' || state === 'unsure';
  const takes = can && (mended?.take ?? row.take);
  const about = [
    row.programme ?? '',
    claim?.scope ? inLanguage(claim.scope, pen.language) : '',
    claim?.asOf ? formatPartialDate(claim.asOf, pen.language) : '',
  ].filter((part) => part !== '');
  return (
    <Fragment>
      <tr data-state={state === 'refused' ? 'missing' : state}>
        <td>
          <input
            type="checkbox"
            aria-label={t('takeRow', { number })}
            disabled={!can}
            checked={takes}
            onChange={() => {
              bringing.mend(row.id, { take: !takes });
            }}
          />
        </td>
        <td>
          <Standing row={row} />
        </td>
        <th scope="row" dir="auto">
          {called}
          <Meant
            name={called}
            hits={row.hits}
            slug={row.slug}
            mean={(slug) => {
              bringing.mean(name, slug);
            }}
          />
        </th>
        <td>
          {property === null ? (cells.property ?? '') : fieldLabel(property, pen)}
          <span className={styles.about}> {about.join(dot)}</span>
        </td>
        <td dir="auto">{[cells.value, cells.unit].filter(Boolean).join(' ')}</td>
        <td>{claim ? writeValue(claim, writtenField(claim.property), pen) : '—'}</td>
        <td>
          <button
            type="button"
            className={bring.link}
            aria-expanded={mends}
            aria-label={t('mend', { number })}
            onClick={() => {
              setMends(!mends);
            }}
          >
            <Icon name={mends ? 'close' : 'plus'} /> {number}
          </button>
        </td>
      </tr>
      {mends && (
        <tr>
          <td colSpan={7}>
            <Mending row={row} mended={mended} bringing={bringing} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** One page of the rows of a table, each with what it would be, and to be mended. */
export function FigureRows({ bringing, shown: { read, how } }: { bringing: FigureTable; shown: ShownTable }) {
  const t = useTranslations('figureSheet');
  const ts = useTranslations('sheets');
  const { language } = usePen();
  const { rows, from, total } = read;
  const digits = (count: number) => formatNumber(count, language);
  return (
    <>
      <div className={`${table.scroll} ${bring.rows} ${bring.matches}`}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('taking')}</th>
              <th scope="col">{ts('how')}</th>
              <th scope="col">{t('role.school')}</th>
              <th scope="col">{t('role.property')}</th>
              <th scope="col">{ts('written')}</th>
              <th scope="col">{t('will')}</th>
              <th scope="col">{t('row')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} mended={how.mended?.find(({ id }) => id === row.id)} bringing={bringing} />
            ))}
          </tbody>
        </table>
      </div>
      {total > rows.length && (
        <p className={page.tools}>
          <button
            type="button"
            className={bring.link}
            disabled={from === 0}
            onClick={() => {
              bringing.page(-1);
            }}
          >
            {t('earlier')}
          </button>
          <span role="status">
            {t('page', { from: digits(from + 1), to: digits(from + rows.length), total: digits(total) })}
          </span>
          <button
            type="button"
            className={bring.link}
            disabled={from + rows.length >= total}
            onClick={() => {
              bringing.page(1);
            }}
          >
            {t('later')}
          </button>
        </p>
      )}
    </>
  );
}
