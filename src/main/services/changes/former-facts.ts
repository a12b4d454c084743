import { z } from 'zod';
import type { FactDetail, FactValue } from '../../../shared/contract/changes.ts';
import { partialText } from '../../../shared/contract/values.ts';
import { formatRank } from '../../../shared/domain/formatting.ts';
import { nameKinds, periods, qualifiers, unitKinds } from '../../../shared/domain/kinds.ts';
import type { PartialText } from '../../../shared/domain/language.ts';
import { inKeyOrder, keyOfGroup, type FactGroup } from '../../../shared/reference-format/fact-groups.ts';

/**
 * Figures as programs before 2027 wrote them into user.db: a programme with its language, a list with its year, a name with its kind
 * and language were each one text, which only this file still takes apart.
 */
const formerGroup = z.object({
  field: z.string(),
  detail: partialText.nullable(),
  source: z.string(),
  values: z.array(
    z.object({
      text: partialText,
      number: z.number().nullable(),
      unit: z.string().nullable(),
      qualifier: z.enum(qualifiers).nullable(),
      asOf: z.string().nullable(),
    }),
  ),
});
export const formerGroups = z.array(formerGroup);
export type FormerGroup = z.infer<typeof formerGroup>;
type FormerValue = FormerGroup['values'][number];

const inEach = (text: PartialText, change: (text: string) => string): PartialText => ({
  en: change(text.en),
  ...(text.zh === undefined ? {} : { zh: change(text.zh) }),
  ...(text.ru === undefined ? {} : { ru: change(text.ru) }),
});

function detailFromFormer(field: string, detail: PartialText): FactDetail | null {
  switch (field) {
    case 'tuition':
    case 'programme': {
      const language = / \(([a-z]{2})\)$/.exec(detail.en)?.[1] ?? null;
      const suffix = language === null ? '' : ` (${language})`;
      return {
        kind: 'programme',
        title: inEach(detail, (text) => text.slice(0, text.length - suffix.length)),
        language,
        scope: null,
      };
    }
    case 'ranking':
      return { kind: 'list', title: inEach(detail, (text) => text.slice(0, -5)), year: Number(detail.en.slice(-4)) };
    case 'membership':
      return { kind: 'entity', name: detail };
    case 'unit': {
      const unit = unitKinds.find((kind) => kind === detail.en);
      return unit ? { kind: 'unit', unit } : null;
    }
    case 'name': {
      const [kind, language = ''] = detail.en.split(' ');
      return { kind: 'name', name: nameKinds.find((one) => one === kind) ?? 'alias', language };
    }
    default:
      return { kind: 'scope', scope: detail };
  }
}

function valueFromFormer(field: string, { text, number, unit, qualifier, asOf }: FormerValue): FactValue {
  const value: FactValue = { text, number, high: null, unit, per: null, qualifier, asOf };
  if (field === 'tuition') {
    const [currency = '', per] = (unit ?? '').split('/');
    return { ...value, text: { en: String(number) }, unit: currency, per: periods.find((one) => one === per) ?? null };
  }
  if (field === 'programme' && number !== null) return { ...value, text: { en: String(number) } };
  if (field === 'ranking') {
    const [low = 0, high = low] = text.en.split('–').map(Number);
    return { ...value, text: { en: String(low) }, number: low, high };
  }
  return value;
}

/** What each price of a programme pays for. */
const paidFor = { tuition: 'year', 'tuition-semester': 'semester', 'tuition-whole': 'programme' } as const;
const tuitions = { year: 'tuition', semester: 'tuition-semester', programme: 'tuition-whole' } as const;

/** What a figure of a programme is called now: a price by what it pays for, a programme that was known by its length as that length. */
function fieldFromFormer(field: string, { number, per }: FactValue): string {
  if (field === 'tuition') return per === null || !(per in tuitions) ? field : tuitions[per as keyof typeof tuitions];
  return field === 'programme' && number !== null ? 'duration' : field;
}

/** Returns figures that an earlier program wrote as this one writes them. */
export function fromFormer(groups: readonly FormerGroup[]): readonly FactGroup[] {
  const now = new Map<string, FactGroup & { values: FactValue[] }>();
  for (const { field: former, detail, source, values } of groups) {
    for (const each of values) {
      const value = valueFromFormer(former, each);
      const field = fieldFromFormer(former, value);
      const about = { field, detail: detail && detailFromFormer(former, detail), source };
      const key = keyOfGroup(about);
      const group = now.get(key) ?? { ...about, values: [] };
      group.values.push(former === 'tuition' ? { ...value, per: null } : value);
      now.set(key, group);
    }
  }
  return [...now.values()];
}

function detailAsFormer(detail: FactDetail | null): PartialText | null {
  switch (detail?.kind) {
    case undefined:
      return null;
    case 'scope':
      return detail.scope;
    case 'programme':
      return inEach(detail.title, (text) => (detail.language === null ? text : `${text} (${detail.language})`));
    case 'list':
      return inEach(detail.title, (text) => `${text} ${detail.year}`);
    case 'entity':
      return detail.name;
    case 'unit':
      return { en: detail.unit };
    case 'name':
      return { en: `${detail.name} ${detail.language}` };
  }
}

/** SQLite writes a real number with its decimal point. */
const asReal = (number: number) => (Number.isInteger(number) ? `${number}.0` : String(number));

function valueAsFormer(field: string, { text, number, high, unit, qualifier, asOf }: FactValue): FormerValue {
  const value: FormerValue = { text, number, unit, qualifier, asOf };
  if (number === null) return value;
  switch (field) {
    case 'tuition':
    case 'tuition-semester':
    case 'tuition-whole':
      return { ...value, text: { en: `${asReal(number)} ${unit}` }, unit: `${unit}/${paidFor[field]}` };
    case 'duration':
      return { ...value, text: { en: `${number} months` }, asOf: null };
    case 'ranking':
      return { ...value, text: { en: formatRank(number, high ?? number) }, number: null };
    default:
      return value;
  }
}

/** Registers and results it did not know. */
const unknownThen: ReadonlySet<string> = new Set(['listing', 'exam-result']);

/** Of a programme it wrote no more than its price and its length, and its name where it knew no length. */
const wasWritten = ({ field, detail }: FactGroup) =>
  (detail?.kind !== 'programme' && !unknownThen.has(field)) ||
  Object.hasOwn(paidFor, field) ||
  field === 'duration' ||
  field === 'programme';

/** Returns figures as an earlier program wrote them, in its order: by their hash it is seen whether they are still the same. */
export function asFormer(groups: readonly FactGroup[]): readonly FormerGroup[] {
  const former = groups.filter(wasWritten).map(({ field, detail, source, values }) => ({
    field: Object.hasOwn(paidFor, field) ? 'tuition' : field === 'duration' ? 'programme' : field,
    detail: detailAsFormer(detail),
    source,
    values: [
      ...inKeyOrder(
        values.map((value) => valueAsFormer(field, value)),
        JSON.stringify,
      ),
    ],
  }));
  return inKeyOrder(former, ({ field, detail, source }) => JSON.stringify([field, detail?.en ?? null, source]));
}
