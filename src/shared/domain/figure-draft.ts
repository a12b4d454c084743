import type { Addition, AdditionContent } from '../contract/additions.ts';
import { figureUnit } from './numbers/figure-unit.ts';
import { tidyCode } from './code-forms.ts';
import { costProperties } from './cost-lines.ts';
import { isPropertyId, properties, type PropertyId } from './properties/dictionary.ts';
import type { Language, LocalText } from './language.ts';
import { readNumber } from './numbers/read-number.ts';
import { entryOf, type NumberEntry } from './numbers/number-entry.ts';

type Fragment = AdditionContent['body'];

/** A figure as it stands in the fields of its form: texts, as the person types them. */
export interface FigureDraft {
  readonly property: PropertyId;
  /** A slug; empty where it is said of the school. */
  readonly programme: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly en: string;
  readonly zh: string;
  readonly ru: string;
  readonly opens: string;
  readonly closes: string;
  /** Kinds of document with the attestations each needs, joined by spaces. */
  readonly documents: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly scope: string;
  readonly scopeKind: string;
  /** Whose price or length it is, where its scope says more; empty where that is not told. */
  readonly appliesTo: string;
  readonly years: string;
}

/** The source as it stands in its fields. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
  readonly url: string;
  readonly language: string;
  readonly published: string;
  readonly accessed: string;
}

export const blankFigure: Omit<FigureDraft, 'property' | 'programme'> = {
  value: '',
  unit: '',
  qualifier: '',
  en: '',
  zh: '',
  ru: '',
  opens: '',
  closes: '',
  documents: {},
  asOf: '',
  scope: '',
  scopeKind: '',
  appliesTo: '',
  years: '',
};

/** Returns the fields of a source before anything is typed; `today` is the day it is looked up. */
export const blankSource = (language: Language, today: string): SourceDraft => ({
  title: '',
  publisher: '',
  kind: 'official',
  url: '',
  language,
  published: '',
  accessed: today,
});

/** Returns what was typed in a field, without space at its ends; undefined where that is nothing. */
export const told = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** The ends of a range as a person writes it; a number below zero is none. */
const range = /^(.*\d\D*?)\s*(?:[-–—~～]|\bto\b|до|至|到)\s*(.*\d.*)$/u;

/** Returns the two ends of a range as a person writes it, each a text; null where there is none. */
export function rangeIn(text: string): readonly [string, string] | null {
  const ends = range.exec(text.trim().replace(/^(?:от|from|从)\s*/iu, ''));
  return ends?.[1] === undefined || ends[2] === undefined ? null : [ends[1], ends[2]];
}

/** What a source file has for a number that a person typed in any notation; the text itself where it is none, so that it is said what is wrong. */
export function numberGiven(text: string, entry: NumberEntry, language: Language): number | string {
  if (entry.kind === 'number') return entry.value;
  const [low, high] = (rangeIn(text) ?? []).map((end) => entryOf(readNumber(end, language, 'amount'), null));
  return low?.kind === 'number' && high?.kind === 'number' ? `${low.value}-${high.value}` : text.trim();
}

/** Returns a text in the three languages, one that is not given in that which is; undefined where none is. */
export function texts({ en, zh, ru }: Pick<FigureDraft, 'en' | 'zh' | 'ru'>): LocalText | undefined {
  const [english, chinese, russian] = [told(en), told(zh), told(ru)];
  const any = english ?? chinese ?? russian;
  return any === undefined ? undefined : { en: english ?? any, zh: chinese ?? any, ru: russian ?? any };
}

function valueOf(draft: FigureDraft, entry: NumberEntry, language: Language): Fragment['value'] | undefined {
  const { type, term = false } = properties[draft.property];
  const line = told(draft.value);
  switch (type.entry) {
    case 'number':
      return line === undefined ? undefined : numberGiven(line, entry, language);
    case 'score':
      return line === undefined ? told(draft.unit) : numberGiven(line, entry, language);
    case 'texts':
      return texts(draft);
    case 'date': {
      if (!term) return line;
      const [opens, closes] = [told(draft.opens), told(draft.closes)];
      if (opens === undefined) return closes;
      return { opens, ...(closes === undefined ? {} : { closes }) };
    }
    case 'documents': {
      const kinds = Object.entries(draft.documents);
      if (kinds.length === 0) return undefined;
      return kinds.map(([kind, attested]) => (attested === '' ? kind : { kind, attested: attested.split(' ') }));
    }
    case 'choice':
      return line;
    case 'line':
      return line === undefined ? undefined : tidyCode(draft.property, line);
  }
}

/** Whether a unit is chosen beside the value: one that a property has alone goes without saying. */
export function unitOf(draft: FigureDraft, entry: NumberEntry): string | undefined {
  const { type, units = [] } = properties[draft.property];
  if (type.entry === 'score') return told(draft.value) === undefined ? undefined : told(draft.unit);
  if (type.entry !== 'number' || units.length < 2) return undefined;
  const read = figureUnit(draft.property, draft.unit, entry);
  return read.unit ?? told(draft.unit);
}

/** Whether it is asked whose price or length a figure is: without words on what it covers it is everybody's. */
export const asksWhose = ({ property, scope }: Pick<FigureDraft, 'property' | 'scope'>) =>
  costProperties.has(property) && told(scope) !== undefined;

/** Returns what the draft says in the form of a source file; what is empty is left out. `entry` is how its number is understood. */
export function fragmentOf(draft: FigureDraft, entry: NumberEntry, language: Language): Fragment {
  const parts = {
    property: draft.property,
    value: valueOf(draft, entry, language),
    unit: unitOf(draft, entry),
    qualifier: told(draft.qualifier),
    scope: told(draft.scope),
    scope_kind: told(draft.scopeKind),
    applies: asksWhose(draft) && draft.appliesTo !== '' ? { to: draft.appliesTo } : undefined,
    years: told(draft.years),
    as_of: told(draft.asOf),
  };
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, NonNullable<Fragment[string]>] => part[1] !== undefined),
  );
}

/** Returns the source in the form of its file. */
export function sourceFragmentOf(draft: SourceDraft): Fragment {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, text]: [string, string]) =>
      told(text) === undefined ? [] : [[key, text.trim()]],
    ),
  );
}

/** Returns a part of a kept body as it stands in a field; empty where it is neither text nor number. */
export const textIn = (part: unknown): string =>
  typeof part === 'string' || typeof part === 'number' ? String(part) : '';

/** Returns a kept figure as it stands in the fields; null where this program has no such property. */
export function draftOf({ body, programme }: Addition): FigureDraft | null {
  const property = textIn(body['property']);
  if (!isPropertyId(property)) return null;
  const { type, term = false } = properties[property];
  const { value } = body;
  const parts = (typeof value === 'object' && !Array.isArray(value) ? value : {}) as Readonly<Record<string, unknown>>;
  const isTest = type.entry === 'score' && typeof value === 'string' && body['unit'] === undefined;
  return {
    ...blankFigure,
    property,
    programme: programme ?? '',
    value: isTest ? '' : textIn(value),
    unit: isTest ? textIn(value) : textIn(body['unit']),
    qualifier: textIn(body['qualifier']),
    en: textIn(parts['en']),
    zh: textIn(parts['zh']),
    ru: textIn(parts['ru']),
    opens: textIn(parts['opens']),
    closes: term && typeof value !== 'object' ? textIn(value) : textIn(parts['closes']),
    documents: Array.isArray(value)
      ? Object.fromEntries(
          value.map((one) => {
            if (typeof one === 'string') return [one, ''];
            const { kind, attested } = (one ?? {}) as { readonly kind?: unknown; readonly attested?: unknown };
            return [textIn(kind), [attested ?? []].flat().map(textIn).join(' ')];
          }),
        )
      : {},
    asOf: textIn(body['as_of']),
    scope:
      typeof body['scope'] === 'object'
        ? textIn((body['scope'] as { en?: unknown } | null)?.en)
        : textIn(body['scope']),
    scopeKind: textIn(body['scope_kind']),
    appliesTo: textIn((body['applies'] as { to?: unknown } | null | undefined)?.to),
    years: textIn(body['years']),
  };
}

/** Returns a kept source as it stands in the fields. */
export function sourceDraftOf(source: Fragment, blank: SourceDraft): SourceDraft {
  return Object.fromEntries(Object.keys(blank).map((key) => [key, textIn(source[key])])) as unknown as SourceDraft;
}
