import { useTranslations } from 'use-intl';
import type { CompareCell, ComparedValue, CompareRow } from '../../../shared/contract/compare-values.ts';
import { convert, type Rate } from '../../../shared/domain/costs.ts';
import { colon, dot, formatNumber, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenRow } from '../../../shared/domain/writing/written-fields.ts';
import { Dated } from '../dated.tsx';
import { Sign } from '../sign.tsx';
import { SpreadFigure } from '../spread/spread-figure.tsx';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import { OwnFigureAbout, OwnFigureValue } from '../own-figure.tsx';
import { NumberedFootnotes, useOnPaper } from '../entity/footnotes.tsx';
import { Hyphenated } from '../hyphenation/hyphenated.tsx';
import styles from './cell.module.css';
import { useValueNote } from './value-note.ts';

/** The currency costs are shown in, beside what the source says, and the rates the person typed. */
export interface Conversion {
  readonly currency: string | null;
  readonly rates: readonly Rate[];
}

const isMoney = (unit: string | null) => unit !== null && /^[A-Z]{3}$/.test(unit);

function Converted({ value, conversion }: { value: Pick<ComparedValue, 'number' | 'unit'>; conversion: Conversion }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  if (
    conversion.currency === null ||
    value.number === null ||
    value.unit === null ||
    !isMoney(value.unit) ||
    value.unit === conversion.currency
  )
    return null;
  const converted = convert(value.number, value.unit, conversion.currency, conversion.rates);
  return (
    <div className={styles.converted}>
      {converted
        ? t('converted', {
            value: `${formatNumber(Math.round(converted.amount), language)} ${conversion.currency}`,
            date: formatPartialDate(converted.rate?.asOf ?? '', language),
          })
        : t('noRate', { currency: value.unit })}
    </div>
  );
}

/** About what a column has where six schools fit a window. */
const pictureWidth = 176;

/** What a note adds to the lines above it, which may have begun it already. */
function added(note: string | null, above: readonly string[]): string {
  if (note === null) return '';
  const said = above.find((line) => line !== '' && note.startsWith(line));
  const rest = note.slice(said?.length ?? 0);
  return rest.startsWith(dot) ? rest.slice(dot.length) : rest;
}

const fieldOf = ({ field }: CompareRow) => (field.kind === 'property' ? field.property : field.kind);

/** `scope` stands above the value already, with its mark. */
function Value({
  value,
  row,
  scope,
  conversion,
  unsettled,
}: {
  value: ComparedValue;
  row: CompareRow;
  scope: string;
  conversion: Conversion;
  unsettled: boolean;
}) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const noteOf = useValueNote();
  // In a column of a page words are broken; the window has room for them.
  const onPaper = useOnPaper();
  const main = writeValue(value, writtenRow(row.field), usePen(), value.per);
  const more = added(noteOf(value), [scope, main]);
  return (
    <li className={styles.value} data-rank={value.rank}>
      <span className={styles.text}>{onPaper ? <Hyphenated text={main} /> : main}</span>
      <NumberedFootnotes numbers={value.sources} />
      <Converted value={value} conversion={conversion} />
      <div className={styles.about}>
        {more !== '' && <span>{more}</span>}
        {value.asOf.length > 0 && (
          <span>
            <Dated dates={value.asOf} field={fieldOf(row)} />
          </span>
        )}
        {value.asOf.length === 0 && unsettled && <span>{t('dateUnknown')}</span>}
        {value.rank === 'preferred' && unsettled && (
          <Sign tone="good" help="figure#first">
            {t('preferred')}
          </Sign>
        )}
        {value.agencyOnly && (
          <Sign tone="quiet" help="figure#signs">
            {t('agencyOnly')}
          </Sign>
        )}
        {value.deprecation && (
          <span className={styles.wrong}>
            <Sign tone="warn" help="figure#signs">
              {t('deprecated')}
              {colon(language)}
              {inLanguage(value.deprecation, language)}
            </Sign>
          </span>
        )}
      </div>
    </li>
  );
}

function Mine({ cell, conversion }: { cell: CompareCell; conversion: Conversion }) {
  const t = useTranslations('figures');
  return cell.figures.map((figure) => (
    <div key={figure.id} className={styles.mine}>
      <span className={styles.mineLabel}>{t('mine')}</span> <OwnFigureValue figure={figure} />
      <Converted value={figure} conversion={conversion} />
      <div className={styles.about}>
        <OwnFigureAbout figure={figure} />
      </div>
    </div>
  ));
}

/** One cell of a comparison: each value with its date and footnotes, what disagrees, what is missing and why, and what is mine. */
export function ComparedCell({
  cell,
  row,
  conversion,
}: {
  cell: CompareCell;
  row: CompareRow;
  conversion: Conversion;
}) {
  const t = useTranslations('profile');
  const tg = useTranslations('gap');
  const tc = useTranslations('compare');
  const language = useLanguage();
  return (
    <>
      {cell.state === 'missing' && (
        <span className={styles.missing}>— {cell.lacks ? tc(`lacks.${cell.lacks}`) : cell.gap && tg(cell.gap)}</span>
      )}
      {cell.state === 'disagree' && (
        <div>
          <Sign tone="disagree" help="figure#disagree">
            {t('disagree')}
          </Sign>
        </div>
      )}
      {cell.groups.map((group, index) => (
        <div key={index} className={styles.group}>
          {group.scope && <span className={styles.scope}>{inLanguage(group.scope, language)}</span>}
          <SpreadFigure
            group={group}
            of={writtenRow(row.field)}
            width={pictureWidth}
            per={group.values[0]?.per ?? null}
          />
          <ul>
            {group.values.map((value, at) => (
              <Value
                key={at}
                value={value}
                row={row}
                scope={group.scope ? inLanguage(group.scope, language) : ''}
                conversion={conversion}
                unsettled={group.state === 'disagree' || group.state === 'changed'}
              />
            ))}
          </ul>
        </div>
      ))}
      <Mine cell={cell} conversion={conversion} />
    </>
  );
}
