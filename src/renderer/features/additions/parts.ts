import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { latinWords } from '../../../shared/domain/latin-words.ts';
import { readNumber } from '../../../shared/domain/numbers/read-number.ts';
import type { additions } from '../../../shared/words/additions.ts';
import { entryOf } from '../../../shared/domain/numbers/number-entry.ts';
import { numberGiven, textIn, texts, told } from '../../../shared/domain/figure-draft.ts';

type Fragment = AdditionContent['body'];
type Word = keyof (typeof additions)['fields'];

/** What is added besides figures, each with its form. */
export const formParts = ['programme', 'event', 'listing', 'result'] as const;
export type FormPart = (typeof formParts)[number];
export const isFormPart = (part: string): part is FormPart => (formParts as readonly string[]).includes(part);

/** What is chosen from a list. */
export type Choice = 'level' | 'language' | 'field' | 'register' | 'programme' | 'status' | 'country';

/** A field of a form: `at` is where the compiler says that it is wrong, `name` its place in the draft; of texts one for each language. */
export interface PartField {
  readonly name: string;
  readonly at: string;
  readonly label: Word;
  readonly hint?: 'degreeHint' | 'examHint' | 'date';
  readonly entry: 'line' | 'texts' | 'number' | Choice;
  readonly needed?: true;
}

export const partFields: Readonly<Record<FormPart, readonly PartField[]>> = {
  programme: [
    { name: 'title', at: 'body.title', label: 'title', entry: 'texts', needed: true },
    { name: 'degree', at: 'body.degree', label: 'degree', hint: 'degreeHint', entry: 'line' },
    { name: 'level', at: 'body.level', label: 'level', entry: 'level', needed: true },
    { name: 'language', at: 'body.language', label: 'language', entry: 'language' },
    { name: 'field', at: 'body.field', label: 'field', entry: 'field' },
  ],
  event: [
    { name: 'title', at: 'body.title', label: 'event', entry: 'texts', needed: true },
    { name: 'date', at: 'body.date', label: 'date', hint: 'date', entry: 'line', needed: true },
    { name: 'place', at: 'body.place', label: 'place', entry: 'line' },
  ],
  listing: [
    { name: 'record', at: 'record', label: 'register', entry: 'register', needed: true },
    { name: 'programme', at: 'body.programme', label: 'ofProgramme', entry: 'programme' },
    { name: 'status', at: 'body.status', label: 'status', entry: 'status', needed: true },
    { name: 'as_listed', at: 'body.as_listed', label: 'asListed', entry: 'line' },
    { name: 'line', at: 'body.line', label: 'line', entry: 'number' },
    { name: 'since', at: 'body.since', label: 'since', hint: 'date', entry: 'line' },
    { name: 'until', at: 'body.until', label: 'until', hint: 'date', entry: 'line' },
  ],
  result: [
    { name: 'exam', at: 'body.exam', label: 'exam', hint: 'examHint', entry: 'line', needed: true },
    { name: 'country', at: 'body.country', label: 'country', entry: 'country', needed: true },
    { name: 'title', at: 'body.title', label: 'examTitle', entry: 'texts', needed: true },
    { name: 'body', at: 'body.body', label: 'body', entry: 'texts', needed: true },
    { name: 'from_year', at: 'body.from_year', label: 'fromYear', entry: 'number', needed: true },
    { name: 'to_year', at: 'body.to_year', label: 'toYear', entry: 'number', needed: true },
    { name: 'candidates', at: 'body.results.0.candidates', label: 'candidates', entry: 'number', needed: true },
    { name: 'passed', at: 'body.results.0.passed', label: 'passed', entry: 'number', needed: true },
    { name: 'as_listed', at: 'body.results.0.as_listed', label: 'asListed', entry: 'line' },
  ],
};

/** What stands in the fields, as texts; a text in three languages as `title.en`, `title.zh`, `title.ru`. */
export type PartDraft = Readonly<Record<string, string>>;

const textsIn = (draft: PartDraft, name: string) =>
  texts({ en: draft[`${name}.en`] ?? '', zh: draft[`${name}.zh`] ?? '', ru: draft[`${name}.ru`] ?? '' });

const begun: Readonly<Record<FormPart, PartDraft>> = {
  programme: { level: 'bachelor', language: 'en' },
  event: {},
  listing: { status: 'listed' },
  result: {},
};

/** Returns what stands in the fields of a new one. */
export function blankPart(part: FormPart): PartDraft {
  return begun[part];
}

/** Returns the fields that must be filled and are empty. */
export function blankFields(part: FormPart, draft: PartDraft): readonly string[] {
  return partFields[part]
    .filter(({ needed }) => needed)
    .filter(({ name, entry }) =>
      entry === 'texts' ? textsIn(draft, name) === undefined : told(draft[name] ?? '') === undefined,
    )
    .map(({ at }) => at);
}

/** A slug of Latin words; of a title in another script a number, since it only has to be unlike the others. */
function slugOf(title: string, taken: ReadonlySet<string>): string {
  const words = latinWords(title, 60);
  const base = words === '' ? 'programme' : words;
  for (let at = 1; ; at++) {
    const slug = at === 1 ? base : `${base}-${at}`;
    if (!taken.has(slug)) return slug;
  }
}

const languagesOf = (language: string | undefined) => language?.split('+') ?? [];

/** What a programme is called by, and what its claims must say for it. */
function programmeParts(parts: Fragment, school: Entity, kept: Addition | null): Fragment {
  const { degree, language, title } = parts as { degree?: string; language?: string; title?: { en: string } };
  const before = kept && textIn(kept.body['slug']);
  const others = ((kept?.body['claims'] ?? []) as readonly Fragment[]).filter(
    ({ property }) => property !== 'degree' && property !== 'teaching-language',
  );
  const taken = new Set(school.programmes.map(({ slug }) => slug));
  return {
    slug: before ?? slugOf(title?.en ?? '', taken),
    ...parts,
    claims: [
      ...(degree === undefined ? [] : [{ property: 'degree', value: degree }]),
      ...languagesOf(language).map((one) => ({ property: 'teaching-language', value: one })),
      ...others,
    ],
  };
}

const lineOfSchool = ['candidates', 'passed', 'as_listed'];

/** Returns what the draft says in the form of a source file; what is empty is left out. */
export function partFragment(
  part: FormPart,
  draft: PartDraft,
  { school, kept, language }: { school: Entity; kept: Addition | null; language: Language },
): { readonly body: Fragment; readonly record: string | null } {
  const parts = Object.fromEntries(
    partFields[part].flatMap(({ name, entry }) => {
      if (name === 'record') return [];
      const line = told(draft[name] ?? '');
      const number = () => line && numberGiven(line, entryOf(readNumber(line, language, 'amount'), null), language);
      const value = entry === 'texts' ? textsIn(draft, name) : entry === 'number' ? number() : line;
      return value === undefined ? [] : [[name, value] as const];
    }),
  ) as Fragment;
  const record = told(draft['record'] ?? '') ?? null;
  switch (part) {
    case 'programme':
      return { body: programmeParts(parts, school, kept), record };
    case 'event':
      return { body: parts, record };
    case 'listing':
      return { body: { school: school.slug, ...parts }, record };
    case 'result': {
      const of = (inLine: boolean) =>
        Object.fromEntries(Object.entries(parts).filter(([name]) => lineOfSchool.includes(name) === inLine));
      return { body: { ...of(false), results: [{ school: school.slug, ...of(true) }] } as Fragment, record };
    }
  }
}

/** Returns a kept one as it stands in the fields. */
export function partDraftOf(part: FormPart, { body, record }: Addition): PartDraft {
  const [line = {}] = (part === 'result' ? (body['results'] ?? []) : []) as readonly Fragment[];
  const all: Fragment = { ...body, ...line };
  return Object.fromEntries(
    partFields[part].flatMap(({ name, entry }) => {
      const value = all[name];
      if (name === 'record') return [[name, record ?? ''] as const];
      if (entry !== 'texts') return [[name, textIn(value)] as const];
      const parts = (typeof value === 'object' ? value : {}) as Fragment;
      return (['en', 'zh', 'ru'] as const).map((one) => [`${name}.${one}`, textIn(parts[one])] as const);
    }),
  );
}

/** Returns the field at which something is said that is wrong at a path: the nearest, or the first. */
export function partFieldAt(part: FormPart, at: string): string {
  if (at.startsWith('source.')) return at.split('.').slice(0, 2).join('.');
  const fields = partFields[part];
  return fields.find((field) => at === field.at || at.startsWith(`${field.at}.`))?.at ?? fields[0]?.at ?? at;
}
