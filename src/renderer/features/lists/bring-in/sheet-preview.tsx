import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestName } from '../../../../shared/contract/limits.ts';
import type { List } from '../../../../shared/contract/lists.ts';
import { comma, formatNumber } from '../../../../shared/domain/formatting.ts';
import actions from '../../../ui/action.module.css';
import page from '../../../ui/page.module.css';
import { Choice } from '../../../ui/sheet/choice.tsx';
import { asRead, FileChoices } from '../../../ui/sheet/file-choices.tsx';
import { Meant } from '../../../ui/sheet/meant.tsx';
import { focusAtFirst } from '../../../ui/focus-at-first.ts';
import styles from '../../../ui/sheet/bring.module.css';
import table from '../../../ui/table.module.css';
import { useLanguage } from '../../../ui/use-language.ts';
import { useLonger } from '../../../ui/use-longer.ts';
import { useListName } from '../names.ts';
import type { ReadSheet, SheetBring, SheetStep } from './use-sheet.ts';

type Preview = Extract<SheetStep, { step: 'preview' }>;
/** How the file was understood, each part of which can be changed. */
function Understood({ bring, read }: { bring: SheetBring; read: ReadSheet }) {
  const t = useTranslations('sheets');
  const { titles, columns } = read;
  const named = titles.map(
    (title, at) => [String(at), t('column', { number: String(at + 1), title: title.slice(0, 40) })] as const,
  );
  const withNone = [['', t('noColumn')] as const, ...named];
  const columnOf = (value: string) => (value === '' ? null : Number(value));
  const choice = (
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    change: (value: string) => Partial<typeof columns>,
  ) => (
    <Choice
      label={label}
      value={value}
      options={options}
      choose={(one) => {
        bring.readAs({ ...asRead(read), columns: { ...columns, ...change(one) } });
      }}
    />
  );
  return (
    <fieldset className={styles.understood}>
      <legend>{t('understood')}</legend>
      <FileChoices read={read} readAs={bring.readAs} />
      {choice(t('columnName'), String(columns.name), named, (value) => ({ name: Number(value) }))}
      {choice(t('columnTags'), String(columns.tags ?? ''), withNone, (value) => ({ tags: columnOf(value) }))}
      {choice(t('columnNote'), String(columns.note ?? ''), withNone, (value) => ({ note: columnOf(value) }))}
      <label>
        <input
          type="checkbox"
          checked={columns.head}
          onChange={() => {
            bring.readAs({ ...asRead(read), columns: { ...columns, head: !columns.head } });
          }}
        />{' '}
        {t('head')}
      </label>
    </fieldset>
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
  const said = useId();
  const longer = useLonger();
  const tooLong = into === '' ? longer(name, longestName) : '';
  const [onlyOpen, setOnlyOpen] = useState(false);
  const count = (state: ReadSheet['rows'][number]['state']) =>
    formatNumber(read.rows.filter((row) => row.state === state).length, language);
  const taken = meant.filter((slug) => slug !== null).length;
  const rows = read.rows.map((row, at) => ({ row, at })).filter(({ row }) => !onlyOpen || row.state !== 'sure');
  return (
    <section className={styles.preview} aria-labelledby="sheet-title">
      <h1 id="sheet-title" tabIndex={-1} ref={focusAtFirst}>
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
            aria-invalid={tooLong !== ''}
            aria-describedby={tooLong === '' ? undefined : said}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        )}
        <button
          type="button"
          className={actions.action}
          disabled={taken === 0 || (into === '' && (name.trim() === '' || tooLong !== ''))}
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
      {tooLong !== '' && (
        <p id={said} role="alert" className={styles.remark}>
          {tooLong}
        </p>
      )}
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
                    name={row.name}
                    hits={row.hits}
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
