import type { DateOrder, DecimalSign, Doubt, Refusal } from '../../../../shared/domain/figure-sheet.ts';
import type { FigureDraft } from '../../../../shared/domain/figure-draft.ts';
import { readCurrencyName } from '../../../../shared/domain/numbers/currencies.ts';
import { figureUnit } from '../../../../shared/domain/numbers/figure-unit.ts';
import type { NumberEntry } from '../../../../shared/domain/numbers/number-entry.ts';
import { properties, type PropertyId } from '../../../../shared/domain/properties/dictionary.ts';
import { periodIn, readAmount } from '../../../../shared/domain/sheet-notation/read-amount.ts';
import { dateIn, readDate } from '../../../../shared/domain/sheet-notation/read-date.ts';
import type { Keys } from './keys.ts';
import { plainName } from './names-of-keys.ts';

/** How numbers and dates of a table are written; null where that must be asked for. */
export interface Notation {
  readonly decimals: DecimalSign | null;
  readonly dates: DateOrder | null;
}

/** A value as it stands in the table. */
export interface ValueCell {
  readonly property: PropertyId;
  readonly text: string;
  /** A number of a workbook, whose point is that of decimals whatever the others have. */
  readonly isNumber: boolean;
  /** What the row says of the unit; behind it what the head of the column and the person say, where the row says nothing. */
  readonly unit: string;
  readonly unitOtherwise: string;
}

type DraftOfValue = Partial<
  Pick<FigureDraft, 'value' | 'unit' | 'qualifier' | 'en' | 'zh' | 'ru' | 'opens' | 'closes' | 'documents'>
>;
/** A value as it stands in the fields of the form, and how its number is understood; or why it is none. */
export type ValueRead =
  | { readonly draft: DraftOfValue; readonly entry: NumberEntry; readonly doubts: readonly Doubt[] }
  | { readonly refusal: Refusal };

const words: NumberEntry = { kind: 'words' };
const read = (draft: DraftOfValue, entry: NumberEntry = words, doubts: readonly Doubt[] = []): ValueRead => ({
  draft,
  entry,
  doubts,
});
const refused = (refusal: Refusal): ValueRead => ({ refusal });

/** The language of a text by its letters: nothing else tells it. */
export function languageOf(text: string): 'en' | 'zh' | 'ru' {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** Returns a date in the order of the table, with what is to be looked at in it. */
export function dateOfCell(
  text: string,
  dates: DateOrder | null,
): { readonly date: string; readonly doubts: readonly Doubt[] } | Refusal {
  const reading = readDate(text);
  const date = dateIn(reading, dates);
  if (date === null) return reading.kind === 'either' ? 'which-date' : 'no-date';
  return { date, doubts: reading.kind !== 'none' && reading.doubt ? [reading.doubt] : [] };
}

/** In which units a table may have what is kept in another, each by how many of the kept one it is; none is taken where none is told. */
const scalesOf: Readonly<Record<string, Readonly<Record<string, number>>>> = { months: { months: 1, years: 12 } };

function amount(cell: ValueCell, { decimals }: Notation, keys: Keys): ValueRead {
  const { property } = cell;
  const { type, units = [], per } = properties[property];
  const reading = readAmount(cell.text, cell.isNumber ? '.' : decimals);
  if (reading.kind === 'either') return refused('which-number');
  if (reading.kind === 'none') return refused('no-number');
  const { low, high, qualifier } = reading;
  const told = cell.unit !== '' ? cell.unit : reading.currency || reading.words !== '' ? '' : cell.unitOtherwise;
  const [periodTold, unit] = periodIn(told);
  // For how long something is paid is said by its property.
  const period = reading.period ?? periodTold;
  if (per !== undefined && period !== null && period !== per) return refused('other-period');
  const scales = scalesOf[units[0] ?? ''];
  const times = scales === undefined ? 1 : scales[unitNamed(unit || reading.words, keys)];
  if (times === undefined) return refused('no-unit');
  const drafted = (unitOf: string, doubts: readonly Doubt[] = []) => {
    const [from, to] = [low * times, high === null ? null : high * times];
    return read(
      { value: to === null ? String(from) : `${from}-${to}`, unit: unitOf, qualifier: qualifier ?? '' },
      to === null ? { kind: 'number', value: from, unit: null } : words,
      doubts,
    );
  };
  if (type.units(properties[property]) === 'currency') {
    const of = figureUnit(property, unit, { kind: 'number', value: low, unit: reading.currency });
    if (of.unit !== null) return drafted(of.unit);
    const key = of.problem?.key;
    return refused(key === 'whichCurrency' || key === 'otherCurrency' ? 'which-currency' : 'no-currency');
  }
  const isPercent = reading.currency?.codes[0] === 'percent';
  if (reading.currency !== null && !(isPercent && units.includes('percent'))) return refused('no-unit');
  if (units[0] === 'percent')
    // A workbook keeps 25 % as 0.25, and 100 % as 1.
    return drafted('', cell.isNumber && low > 0 && low <= 1 ? ['share'] : []);
  // People and things are counted in no money; what else stands there is a word for them.
  if (units.length < 2) return readCurrencyName(unit) === null ? drafted('') : refused('no-unit');
  const own = keys.unit(unit || reading.words);
  return own !== undefined && units.includes(own) ? drafted(own) : refused('no-unit');
}

/** Returns the key of a unit by its name, or by the first word of it; empty where there is none. */
function unitNamed(unit: string, keys: Keys): string {
  return keys.unit(unit) ?? keys.unit(unit.split(' ')[0] ?? '') ?? '';
}

/** IELTS 6.5, or 6.5 with the test as its unit, or the test alone. */
function score({ property, text, unit, unitOtherwise }: ValueCell, keys: Keys): ValueRead {
  const { units = [] } = properties[property];
  const mark = /(?:^|\s)(\d+(?:[.,]\d+)?)$/.exec(text.trim());
  const before = mark ? text.trim().slice(0, mark.index).trim() : text.trim();
  const named = [before, unit, unitOtherwise].find((one) => one !== '') ?? (units.length === 1 ? units[0] : '') ?? '';
  const test = units.find((one) => plainName(one) === plainName(named)) ?? keys.unit(named);
  if (test === undefined || !units.includes(test)) return refused('no-unit');
  const value = mark?.[1]?.replace(',', '.') ?? '';
  return value === ''
    ? read({ unit: test })
    : read({ value, unit: test }, { kind: 'number', value: Number(value), unit: null });
}

/** A day, or of a term the days on which it opens and closes. */
function date({ property, text }: ValueCell, { dates }: Notation): ValueRead {
  const whole = dateOfCell(text, dates);
  if (typeof whole === 'object')
    return properties[property].term
      ? read({ closes: whole.date }, words, whole.doubts)
      : read({ value: whole.date }, words, whole.doubts);
  if (!properties[property].term) return refused(whole);
  const ends = text.split(/\s+[-–—]\s+|\s*(?:—|–|~|～|至|到|\.\.)\s*|\s+(?:to|по|до)\s+/u);
  const [opens, closes] = ends.map((end) => dateOfCell(end.replace(/^(?:from|с|от|从)\s+/iu, ''), dates));
  if (ends.length !== 2 || opens === undefined || closes === undefined) return refused(whole);
  if (typeof opens === 'string') return refused(opens);
  if (typeof closes === 'string') return refused(closes);
  return read({ opens: opens.date, closes: closes.date }, words, [...opens.doubts, ...closes.doubts]);
}

/** passport; diploma (notarised, translated): each by its key or its name. */
function documents(text: string, keys: Keys): ValueRead {
  const wanted: [string, string][] = [];
  for (const one of text.split(/[;；\n]|[,，、](?![^(（]*[)）])/u).filter((part) => part.trim() !== '')) {
    const [, name = one, inBrackets, behind] = /^(.*?)\s*(?:[(（]([^)）]*)[)）]|[:：]\s*(.*))\s*$/u.exec(one) ?? [];
    const kind = keys.document(name);
    if (kind === undefined) return refused('no-document');
    const ways = (inBrackets ?? behind ?? '').split(/[,，、+]/).filter((part) => part.trim() !== '');
    const known = ways.map((way) => keys.attestation(way));
    if (known.includes(undefined)) return refused('no-document');
    wanted.push([kind, known.join(' ')]);
  }
  return wanted.length === 0 ? refused('no-document') : read({ documents: Object.fromEntries(wanted) });
}

/** Returns what a cell says as the value of a property. */
export function valueOfCell(cell: ValueCell, notation: Notation, keys: Keys): ValueRead {
  const text = cell.text.trim();
  if (text === '') return refused('blank');
  const { type } = properties[cell.property];
  switch (type.entry) {
    case 'number':
      return amount(cell, notation, keys);
    case 'score':
      return score(cell, keys);
    case 'date':
      return date(cell, notation);
    case 'documents':
      return documents(text, keys);
    case 'texts':
      return read({ [languageOf(text)]: text.replaceAll(/\s+/g, ' ') });
    case 'choice': {
      const value = keys.choice(cell.property)(text);
      return value === undefined ? refused('no-choice') : read({ value });
    }
    case 'line':
      return read({ value: text.replaceAll(/\s+/g, ' ') });
  }
}
