import { useTranslations } from 'use-intl';
import { longestPlanText, longestUnit, mostColumns } from '../../../../shared/contract/limits.ts';
import {
  columnOfProperty,
  dateOrders,
  decimalSigns,
  figureColumns,
  figureRoles,
  type FigureColumn,
} from '../../../../shared/domain/figure-sheet.ts';
import { sourceKinds } from '../../../../shared/domain/kinds.ts';
import { propertyIds } from '../../../../shared/domain/properties/dictionary.ts';
import page from '../../../ui/page.module.css';
import bring from '../../../ui/sheet/bring.module.css';
import { Choice } from '../../../ui/sheet/choice.tsx';
import { asRead, FileChoices } from '../../../ui/sheet/file-choices.tsx';
import { useReader } from '../../../ui/use-reader.ts';
import styles from '../additions.module.css';
import { PropertyOptions } from '../property-options.tsx';
import { CellField } from './cell-field.tsx';
import type { FigureTable, Otherwise, ShownTable } from './use-figure-table.ts';

interface Props {
  readonly bringing: FigureTable;
  readonly shown: ShownTable;
}

export const offeredProperties = propertyIds.filter((id) => id !== 'programme');

/** What each column is: a part of a figure, or the values of one. */
function Columns({ bringing, shown: { read } }: Props) {
  const t = useTranslations('figureSheet');
  const ts = useTranslations('sheets');
  const { titles, columns } = read;
  const say = (changed: Partial<typeof columns>) => {
    // The signs and days of other columns are others.
    bringing.say({ ...asRead(read), columns: { ...columns, ...changed }, decimals: undefined, dates: undefined });
  };
  const areNow = titles.slice(0, mostColumns).map((_, at) => columns.are[at] ?? 'none');
  return (
    <fieldset className={bring.understood}>
      <legend>{t('columns')}</legend>
      {areNow.map((column, at) => {
        const title = columns.head ? (titles[at] ?? '') : (titles[at] ?? '').slice(0, 20);
        const label = t('columnIs', { number: String(at + 1), title: title.slice(0, 60) });
        return (
          <label key={at}>
            <span dir="auto">{title.slice(0, 60) || String(at + 1)}</span>{' '}
            <select
              className={page.field}
              aria-label={label}
              value={column}
              onChange={({ target }) => {
                const chosen = figureColumns.find((one) => one === target.value) ?? 'none';
                // One column of a kind: what was it before is left out.
                const are: FigureColumn[] = areNow.map((one, other) =>
                  other === at ? chosen : one === chosen ? 'none' : one,
                );
                say({ are });
              }}
            >
              <option value="none">{t('noColumn')}</option>
              <optgroup label={t('columnRoles')}>
                {figureRoles.map((role) => (
                  <option key={role} value={role}>
                    {t(`role.${role}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('columnValues')} />
              <PropertyOptions offered={offeredProperties} keyOf={columnOfProperty} />
            </select>
          </label>
        );
      })}
      <label>
        <input
          type="checkbox"
          checked={columns.head}
          onChange={() => {
            say({ head: !columns.head });
          }}
        />{' '}
        {ts('head')}
      </label>
    </fieldset>
  );
}

/** How numbers and dates are written: what was found, or a question where nothing tells it. */
function Notation({ bringing, shown: { read } }: Props) {
  const t = useTranslations('figureSheet');
  const { decimals, dates } = read;
  const isTold = decimals.example === null && decimals.found === null && dates.example === null && dates.found === null;
  const open = [decimals, dates].filter(({ asked, found }) => asked && found === null);
  return (
    <>
      <fieldset className={bring.understood}>
        <legend>{t('notation')}</legend>
        {isTold && <span>{t('nothingAsked')}</span>}
        {(decimals.example !== null || decimals.found !== null) && (
          <Choice
            label={t('decimals')}
            value={decimals.found ?? ''}
            options={[
              ...(decimals.found === null ? [['', t('chooseOne')] as const] : []),
              ...decimalSigns.map((sign) => [sign, t(`decimalsOf.${sign === '.' ? 'point' : 'comma'}`)] as const),
            ]}
            choose={(sign) => {
              if (sign !== '') bringing.say({ decimals: sign });
            }}
          />
        )}
        {(dates.example !== null || dates.found !== null) && (
          <Choice
            label={t('dates')}
            value={dates.found ?? ''}
            options={[
              ...(dates.found === null ? [['', t('chooseOne')] as const] : []),
              ...dateOrders.map((order) => [order, t(`datesOf.${order}`)] as const),
            ]}
            choose={(order) => {
              if (order !== '') bringing.say({ dates: order });
            }}
          />
        )}
      </fieldset>
      {open.map(({ example }) => (
        <p key={example} className={bring.remark} role="alert">
          {t('asked', { example: example ?? '' })}
        </p>
      ))}
    </>
  );
}

/** What holds for rows that do not say it: the currency of prices, and the source. */
function OtherwiseFields({ bringing, shown: { how } }: Props) {
  const t = useTranslations('figureSheet');
  const ta = useTranslations('additions');
  const { say } = useReader();
  const { otherwise } = how;
  const change = (part: Partial<Otherwise>) => {
    bringing.say({ otherwise: { ...otherwise, ...part } });
  };
  const line = (part: 'unit' | 'title' | 'publisher' | 'url' | 'accessed', label: string) => (
    <CellField
      label={label}
      value={otherwise[part]}
      longest={part === 'unit' ? longestUnit : longestPlanText}
      write={(text) => {
        change({ [part]: text });
      }}
    />
  );
  return (
    <fieldset className={styles.fields}>
      <legend>{t('otherwise')}</legend>
      {line('unit', t('currency'))}
      {line('title', ta('sourceTitle'))}
      {line('publisher', ta('publisher'))}
      {line('url', t('role.url'))}
      <label className={styles.part}>
        <span>{t('role.kind')}</span>
        <select
          className={page.field}
          value={otherwise.kind}
          onChange={({ target }) => {
            const kind = sourceKinds.find((one) => one === target.value);
            if (kind) change({ kind });
          }}
        >
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`sourceKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {line('accessed', t('role.accessed'))}
    </fieldset>
  );
}

/** How a table was understood, each part of which can be changed before anything is taken. */
export function Understood(props: Props) {
  const t = useTranslations('sheets');
  const { bringing, shown } = props;
  return (
    <>
      <fieldset className={bring.understood}>
        <legend>{t('understood')}</legend>
        <FileChoices read={shown.read} readAs={bringing.readAs} />
      </fieldset>
      {shown.read.remarks.map((remark) => (
        <p key={remark} className={bring.remark}>
          {t(`remark.${remark}`)}
        </p>
      ))}
      <Columns {...props} />
      <Notation {...props} />
      <OtherwiseFields {...props} />
    </>
  );
}
