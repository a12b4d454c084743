import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { List } from '../../../../shared/contract/lists.ts';
import { comma, formatNumber } from '../../../../shared/domain/formatting.ts';
import { cellSeparators, encodings, type CellSeparator, type Encoding } from '../../../../shared/domain/sheet-forms.ts';
import actions from '../../../ui/action.module.css';
import { EntityPicker } from '../../../ui/entity-picker.tsx';
import { displayName, placeText } from '../../../ui/entity/names.ts';
import { Icon } from '../../../ui/icon.tsx';
import page from '../../../ui/page.module.css';
import table from '../../../ui/table.module.css';
import { useCall } from '../../../host/use-call.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { useListName } from '../names.ts';
import styles from './bring.module.css';
import type { ReadSheet, SheetBring, SheetStep } from './use-sheet.ts';

type Preview = Extract<SheetStep, { step: 'preview' }>;
const separatorKeys: Readonly<Record<CellSeparator, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** How the file was understood, each part of which can be changed. */
function Understood({ bring, read }: { bring: SheetBring; read: ReadSheet }) {
  const t = useTranslations('sheets');
  const { encoding, separator, sheets, sheet, titles, columns } = read;
  const how = {
    ...(encoding === null ? {} : { encoding }),
    ...(separator === null ? {} : { separator }),
    ...(sheet === null ? {} : { sheet }),
  };
  const choice = (
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ) => (
    <label key={label}>
      {label}{' '}
      <select
        className={page.field}
        value={value}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        {options.map(([key, shown]) => (
          <option key={key} value={key}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
  const named = titles.map(
    (title, at) => [String(at), t('column', { number: String(at + 1), title: title.slice(0, 40) })] as const,
  );
  const withNone = [['', t('noColumn')] as const, ...named];
  const columnOf = (value: string) => (value === '' ? null : Number(value));
  return (
    <fieldset className={styles.understood}>
      <legend>{t('understood')}</legend>
      {encoding !== null &&
        choice(
          t('encodingLabel'),
          encoding,
          encodings.map((one) => [one, t(`encoding.${one}`)]),
          (value) => {
            bring.readAs({ encoding: value as Encoding });
          },
        )}
      {separator !== null &&
        choice(
          t('separatorLabel'),
          separator,
          cellSeparators.map((one) => [one, t(`separator.${separatorKeys[one]}`)]),
          (value) => {
            bring.readAs({ ...how, separator: value as CellSeparator });
          },
        )}
      {sheets.length > 1 &&
        choice(
          t('sheetLabel'),
          sheet ?? '',
          sheets.map((one) => [one, one]),
          (value) => {
            bring.readAs({ sheet: value });
          },
        )}
      {choice(t('columnName'), String(columns.name), named, (value) => {
        bring.readAs({ ...how, columns: { ...columns, name: Number(value) } });
      })}
      {choice(t('columnTags'), String(columns.tags ?? ''), withNone, (value) => {
        bring.readAs({ ...how, columns: { ...columns, tags: columnOf(value) } });
      })}
      {choice(t('columnNote'), String(columns.note ?? ''), withNone, (value) => {
        bring.readAs({ ...how, columns: { ...columns, note: columnOf(value) } });
      })}
      <label>
        <input
          type="checkbox"
          checked={columns.head}
          onChange={() => {
            bring.readAs({ ...how, columns: { ...columns, head: !columns.head } });
          }}
        />{' '}
        {t('head')}
      </label>
    </fieldset>
  );
}

/** What a name means: one of those found, another that is looked up, or none. */
function Meant({
  row,
  slug,
  mean,
}: {
  row: ReadSheet['rows'][number];
  slug: string | null;
  mean: (slug: string | null) => void;
}) {
  const t = useTranslations('sheets');
  const language = useLanguage();
  const [finds, setFinds] = useState(false);
  const known = row.hits.some((hit) => hit.slug === slug);
  const chosen = useCall('institutions.get', { slug: slug ?? '-' }, { enabled: slug !== null && !known });
  const named = (hit: ReadSheet['rows'][number]['hits'][number]) =>
    [displayName(hit, language), placeText(hit.place, language)].filter((part) => part !== '').join(comma(language));
  if (finds)
    return (
      <span className={styles.finding}>
        <EntityPicker
          label={t('find', { name: row.name })}
          types={['institution']}
          without={[]}
          pick={(found) => {
            setFinds(false);
            mean(found);
          }}
        />
        <button
          type="button"
          aria-label={t('leaveOut')}
          onClick={() => {
            setFinds(false);
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    );
  return (
    <select
      className={page.field}
      aria-label={t('meantFor', { name: row.name })}
      value={slug ?? ''}
      onChange={(event) => {
        const { value } = event.target;
        if (value === '?') setFinds(true);
        else mean(value === '' ? null : value);
      }}
    >
      {row.hits.map((hit) => (
        <option key={hit.slug} value={hit.slug}>
          {named(hit)}
        </option>
      ))}
      {slug !== null && !known && <option value={slug}>{chosen.data ? named(chosen.data) : slug}</option>}
      <option value="?">{t('another')}</option>
      <option value="">{t('leaveOut')}</option>
    </select>
  );
}

/** Which school each name of a table means, before anything is changed; every one can be mended. */
export function SheetPreview({
  bring,
  shown,
  lists,
  open,
}: {
  bring: SheetBring;
  shown: Preview;
  lists: readonly List[];
  open: string;
}) {
  const t = useTranslations('sheets');
  const te = useTranslations('exported');
  const tl = useTranslations('lists');
  const language = useLanguage();
  const nameOf = useListName();
  const { file, read, meant } = shown;
  const [into, setInto] = useState(lists.some((list) => list.id === open) ? open : '');
  const [name, setName] = useState(file.replace(/\.[^.]+$/, '').slice(0, 100));
  const [onlyOpen, setOnlyOpen] = useState(false);
  const count = (state: ReadSheet['rows'][number]['state']) =>
    formatNumber(read.rows.filter((row) => row.state === state).length, language);
  const taken = meant.filter((slug) => slug !== null).length;
  const rows = read.rows.map((row, at) => ({ row, at })).filter(({ row }) => !onlyOpen || row.state !== 'sure');
  return (
    <section className={styles.preview} aria-labelledby="sheet-title">
      <h1
        id="sheet-title"
        tabIndex={-1}
        ref={(title) => {
          if (title && !title.dataset['seen']) {
            title.dataset['seen'] = 'true';
            title.focus();
          }
        }}
      >
        {t('title', { file })}
      </h1>
      <Understood bring={bring} read={read} />
      {read.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {t(`remark.${remark}`)}
        </p>
      ))}
      {read.left > 0 && (
        <p className={styles.remark}>{t('left', { count: read.left, digits: formatNumber(read.left, language) })}</p>
      )}
      <p role="status">{t('counts', { sure: count('sure'), unsure: count('unsure'), missing: count('missing') })}</p>
      <p className={styles.decide}>
        <label>
          {t('into')}{' '}
          <select
            className={page.field}
            value={into}
            onChange={(event) => {
              setInto(event.target.value);
            }}
          >
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {tl('intoOwn', { name: nameOf(list) })}
              </option>
            ))}
            <option value="">{t('intoNew')}</option>
          </select>
        </label>
        {into === '' && (
          <input
            className={page.field}
            aria-label={t('intoNew')}
            value={name}
            maxLength={120}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        )}
        <button
          type="button"
          className={actions.action}
          disabled={taken === 0 || (into === '' && name.trim() === '')}
          onClick={() => {
            bring.bring({ ...(into === '' ? {} : { into }), name: name.trim() || file.slice(0, 100) });
          }}
        >
          {t('bring', { count: taken })}
        </button>
        <button type="button" className={styles.link} onClick={bring.stop}>
          {tl('cancel')}
        </button>
        <label>
          <input
            type="checkbox"
            checked={onlyOpen}
            onChange={() => {
              setOnlyOpen(!onlyOpen);
            }}
          />{' '}
          {t('onlyOpen')}
        </label>
      </p>
      <div className={`${table.scroll} ${styles.rows} ${styles.matches}`}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('written')}</th>
              <th scope="col">{t('how')}</th>
              <th scope="col">{t('found')}</th>
              <th scope="col">{tl('tags')}</th>
              <th scope="col">{te('note')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, at }) => (
              <tr key={row.name} data-state={row.state}>
                <th scope="row" dir="auto">
                  {row.name}
                </th>
                <td>{t(`state.${row.state}`)}</td>
                <td>
                  <Meant
                    row={row}
                    slug={meant[at] ?? null}
                    mean={(slug) => {
                      bring.mean(at, slug);
                    }}
                  />
                </td>
                <td>{row.tags.join(comma(language))}</td>
                <td className={styles.note}>{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
