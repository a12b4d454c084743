import type { AdditionContent } from '../../../../shared/contract/additions.ts';
import { blankFigure, fragmentOf, sourceFragmentOf, type SourceDraft } from '../../../../shared/domain/figure-draft.ts';
import type { DateOrder, Doubt, FigureRole, Refusal } from '../../../../shared/domain/figure-sheet.ts';
import { inLanguage, languages, type PartialText } from '../../../../shared/domain/language.ts';
import { readCurrencyName } from '../../../../shared/domain/numbers/currencies.ts';
import { properties, type PropertyId } from '../../../../shared/domain/properties/dictionary.ts';
import { periodIn } from '../../../../shared/domain/sheet-notation/read-amount.ts';
import type { Keys } from './keys.ts';
import { plainName } from './names-of-keys.ts';
import { dateOfCell, languageOf, valueOfCell, type Notation, type ValueCell } from './value-of-cell.ts';

export type Cells = Readonly<Partial<Record<FigureRole, string>>>;

/** A programme of a school, by which a row may name it. */
export interface NamedProgramme {
  readonly slug: string;
  readonly title: PartialText;
  readonly level: string;
}

/** What is taken of a row that says nothing of it. */
export interface Otherwise {
  readonly unit: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly kind: string;
  readonly accessed: string;
}

export interface FigureOfRow {
  readonly property: PropertyId | null;
  /** As an addition, but for the school that it is of; null where it is refused. */
  readonly content: Omit<AdditionContent, 'slug'> | null;
  readonly refusal: Refusal | null;
  readonly doubts: readonly Doubt[];
}

type Holder = { readonly programme: string; readonly scope: string; readonly doubts: readonly Doubt[] };

/** Of which programme a row is, and what it says that is no programme: of the school it stands in the scope, so that nothing is lost. */
function holderOf(
  property: PropertyId,
  cells: Cells,
  programmes: readonly NamedProgramme[],
  keys: Keys,
): Holder | Refusal {
  const { holder } = properties[property];
  const [named = '', level = ''] = [cells.programme, cells.level].map((cell) => cell?.trim() ?? '');
  const scopeWith = (...parts: readonly string[]) =>
    [cells.scope?.trim() ?? '', ...parts].filter((part) => part !== '').join(', ');
  if (holder === undefined) return { programme: '', scope: scopeWith(named, level), doubts: [] };
  const key = level === '' ? undefined : keys.level(level);
  const ofLevel = key === undefined ? programmes : programmes.filter((one) => one.level === key);
  // What is no level of ours is still said of it.
  const rest = key === undefined ? level : '';
  if (named !== '') {
    const plain = plainName(named);
    const called = (one: NamedProgramme) => languages.map((language) => plainName(inLanguage(one.title, language)));
    const exact = ofLevel.filter((one) => one.slug === named || called(one).includes(plain));
    if (exact.length === 1 && exact[0]) return { programme: exact[0].slug, scope: scopeWith(rest), doubts: [] };
    const near = ofLevel.filter((one) => called(one).some((name) => name.includes(plain)));
    if (near.length === 1 && near[0])
      return { programme: near[0].slug, scope: scopeWith(rest), doubts: ['likely-programme'] };
    return 'no-programme';
  }
  if (holder === 'either' && level === '') return { programme: '', scope: scopeWith(), doubts: [] };
  const [only] = ofLevel;
  if (only && ofLevel.length === 1)
    return { programme: only.slug, scope: scopeWith(rest), doubts: ['likely-programme'] };
  return holder === 'either' ? { programme: '', scope: scopeWith(level), doubts: [] } : 'of-programme';
}

const siteOf = (url: string) => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';

interface SourceRead {
  readonly source: SourceDraft;
  readonly doubts: readonly Doubt[];
}

function sourceOf(cells: Cells, otherwise: Otherwise, dates: DateOrder | null, keys: Keys): SourceRead | Refusal {
  const told = (role: FigureRole) => cells[role]?.trim() ?? '';
  // A row that names a source has its own, all of it.
  const isOwn = ['title', 'url'].some((role) => told(role as FigureRole) !== '');
  const either = (role: 'title' | 'publisher' | 'url') => (isOwn ? told(role) : told(role) || otherwise[role].trim());
  const url = either('url');
  const title = either('title') || url.replace(/^https?:\/\//i, '');
  const publisher = either('publisher') || siteOf(url) || otherwise.publisher.trim();
  if (title === '' || publisher === '') return 'no-source';
  const kind = told('kind') === '' ? otherwise.kind : keys.kind(told('kind'));
  if (kind === undefined) return 'no-kind';
  const doubts: Doubt[] = [];
  const days = { published: '', accessed: '' };
  for (const role of ['published', 'accessed'] as const) {
    // What the person writes for all rows is written as their tables are.
    const day = told(role) || (role === 'accessed' ? otherwise.accessed.trim() : '');
    if (day === '') continue;
    const read = dateOfCell(day, dates);
    if (typeof read === 'string') return read;
    days[role] = read.date;
    doubts.push(...read.doubts);
  }
  return { source: { title, publisher, kind, url, language: languageOf(title), ...days }, doubts };
}

/** What makes another number of one: thousands of roubles. */
const scale = /тыс|млн|thousand|million|[千万萬百]/iu;

/** The unit of a price whose row names none: that of the head, or the currency of all rows for the time that the head says, as in Tuition (per year). */
function priceUnit(head: string, ofAll: string): string {
  const [period, unit] = periodIn(head);
  const words = [unit, ...unit.split(/[\s,;/]+/)].filter((word) => word !== '');
  const isMoney = scale.test(unit) || words.some((word) => readCurrencyName(word) !== null);
  if (isMoney) return head;
  return period === null ? ofAll : `${ofAll}/${period}`;
}

/** Years of study as 1 or 2-6, whatever stands beside the digits. */
const yearsOf = (text: string) => /^\D*(\d{1,2})\D*?(?:[-–—~至до]+\D*?(\d{1,2}))?\D*$/u.exec(text.trim());

/** Returns what a row says as a figure that is added by hand is written, or why it is none. */
export function figureOfRow(
  cells: Cells,
  value: Omit<ValueCell, 'property' | 'unitOtherwise'> & {
    readonly property: PropertyId | null;
    readonly unitOfHead: string;
  },
  programmes: readonly NamedProgramme[],
  { keys, notation, otherwise }: { readonly keys: Keys; readonly notation: Notation; readonly otherwise: Otherwise },
): FigureOfRow {
  const property = value.property ?? keys.property(cells.property ?? '') ?? null;
  const refused = (refusal: Refusal): FigureOfRow => ({ property, content: null, refusal, doubts: [] });
  if (property === null) return refused('no-property');
  const holder = holderOf(property, cells, programmes, keys);
  if (typeof holder === 'string') return refused(holder);
  const isPrice = properties[property].type.units(properties[property]) === 'currency';
  const unitOtherwise = isPrice ? priceUnit(value.unitOfHead, otherwise.unit.trim()) : value.unitOfHead;
  const read = valueOfCell({ ...value, property, unitOtherwise }, notation, keys);
  if ('refusal' in read) return refused(read.refusal);
  const doubts: Doubt[] = [...holder.doubts, ...read.doubts];
  let asOf = '';
  if ((cells.date ?? '').trim() !== '') {
    const day = dateOfCell(cells.date ?? '', notation.dates);
    if (typeof day === 'string') return refused(day);
    asOf = day.date;
    doubts.push(...day.doubts);
  }
  const from = sourceOf(cells, otherwise, notation.dates, keys);
  if (typeof from === 'string') return refused(from);
  doubts.push(...from.doubts);
  const [, first, last] = yearsOf(cells.years ?? '') ?? [];
  const years = first === undefined ? (cells.years ?? '') : last === undefined ? first : `${first}-${last}`;
  const draft = {
    ...blankFigure,
    ...read.draft,
    property,
    programme: holder.programme,
    asOf,
    // Years of study are said of programmes; of a school they stand in words.
    scope:
      holder.programme === '' && years !== '' ? [holder.scope, cells.years].filter(Boolean).join(', ') : holder.scope,
    years: holder.programme === '' ? '' : years,
  };
  return {
    property,
    content: {
      part: 'claim',
      programme: holder.programme === '' ? null : holder.programme,
      record: null,
      body: fragmentOf(draft, read.entry, 'en'),
      source: sourceFragmentOf(from.source),
    },
    refusal: null,
    doubts: [...new Set(doubts)],
  };
}
