import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CallName } from '../../../../../src/shared/contract/index.ts';
import { languages, type Language } from '../../../../../src/shared/domain/language.ts';
import { hostileMark, hostilePack } from '../../../../support/marked-pack.ts';
import {
  asInput,
  description,
  openBackend,
  packOfTexts,
  runHere,
  type TestBackend,
} from '../../../../support/packs.ts';
import { promised } from '../../../../support/results.ts';

const songhua = 'songhua-medical-university';
const upriver = 'upriver-medical-college';
const both = { slugs: [songhua, upriver] };
const mark: Readonly<Record<Language, string>> = { en: 'pack', zh: '数据包', ru: 'пакет' };
/** What only the pack says: its words, its schools, its numbers as files write them. */
const ours = [
  hostileMark,
  'Upriver Medical College',
  'Верхнеречный',
  'League of the Pack',
  'ZWK',
  'ZWX',
  '987651',
  '987652',
  '66001',
  '66003',
];

/** Every call that writes a file, with what its file has of the pack. */
const files: readonly (readonly [name: CallName, input: object, has: string])[] = [
  ['exports.comparison', { ...both, depth: 'decide' }, 'Upriver'],
  ['exports.comparison', { ...both, depth: 'like' }, 'Upriver'],
  ['exports.comparison', { ...both, depth: 'everything' }, '987651'],
  ['exports.list', { list: 'saved' }, 'Upriver'],
  ['exports.register', { slug: 'pack-register' }, hostileMark],
  ['exports.rules', { country: 'NP' }, hostileMark],
  ['exports.results', { slug: songhua }, hostileMark],
  ['exports.browse', { filter: {}, sort: 'students', descending: true }, 'Upriver'],
  ['exports.browse', { filter: {}, sort: 'cost', descending: false }, 'Upriver'],
  ['exports.alliance', { slug: 'pack-league' }, 'League of the Pack'],
  ['exports.overlap', { slugs: ['pack-league', upriver] }, 'Upriver'],
  ['exports.plan', {}, 'Upriver'],
];

const onMap = files.filter(([name]) => /browse|list|register|alliance|overlap/.test(name));

let backend: TestBackend;
beforeAll(async () => {
  backend = openBackend({ runPackJob: runHere });
  await backend.ask('packs.install', asInput(await packOfTexts(hostilePack)));
  for (const slug of [songhua, upriver]) await backend.ask('bookmarks.add', { slug });
}, 60_000);

async function textOf(name: CallName, input: object): Promise<string> {
  const answer = await backend.call(name, input as never);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return (answer.value as { text: string }).text;
}

/** Lines of a table that say something of the pack without saying that it is of one: in the line, or in the head of the column. */
function unmarkedLines(text: string, language: Language): readonly string[] {
  const lines: string[][] = parse(text, { bom: true, relax_column_count: true });
  const [head = []] = lines;
  return lines
    .filter((line) =>
      line.some(
        (cell, at) =>
          ours.some((one) => cell.replaceAll(/[\s\u00a0\u202f,]/g, '').includes(one.replaceAll(' ', ''))) &&
          !cell.includes(mark[language]) &&
          !line.some((other) => other.includes(mark[language])) &&
          !(head[at] ?? '').includes(mark[language]),
      ),
    )
    .map((line) => line.join(' · '));
}

/** Values of the pack in a document none of whose objects around them names the pack, or a source of it. */
function unmarkedValues(document: unknown): readonly string[] {
  const found: string[] = [];
  // A source is named, or told by its number among the sources of the document.
  const sources = (document as { sources?: readonly { pack?: string | null }[] }).sources ?? [];
  const isOfPack = (source: unknown): boolean =>
    source === 'fair-2026' || (typeof source === 'number' && sources[source - 1]?.pack === description.id);
  const says = (part: object): boolean =>
    Object.entries(part).some(
      ([key, value]) =>
        (key === 'pack' && value === description.id) || (/^sources?$/.test(key) && [value].flat().some(isOfPack)),
    );
  const visit = (value: unknown, path: string, marked: boolean): void => {
    if (typeof value === 'object' && value !== null) {
      const now = marked || (!Array.isArray(value) && path !== '' && says(value));
      for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`, now);
    } else if (
      !marked &&
      !languages.some((language) => String(value).includes(mark[language])) &&
      ours.some((one) => String(value).includes(one))
    )
      found.push(`${path}: ${String(value)}`);
  };
  visit(document, '', false);
  return found;
}

describe('what only a pack says', () => {
  const told = promised(34, 'exports', import.meta.url, 'whole');
  let written = 0;

  it.each(files)('is marked in the table of %s %o', async (name, input, has) => {
    for (const language of languages)
      for (const separator of ['comma'] as const) {
        const text = await textOf(name, { ...input, language, separator, format: 'csv' });
        expect(text).toContain(language === 'en' ? has : '');
        expect(unmarkedLines(text, language), language).toEqual([]);
        written += 1;
      }
  });

  it.each(files)('is marked in the document of %s %o', async (name, input) => {
    const text = await textOf(name, { ...input, language: 'en', format: 'json' });
    expect(unmarkedValues(JSON.parse(text))).toEqual([]);
    written += 1;
  });

  it.each(onMap)('is marked among the places of %s %o', async (name, input) => {
    const text = await textOf(name, { ...input, language: 'en', format: 'geojson' });
    expect(unmarkedValues(JSON.parse(text))).toEqual([]);
    written += 1;
  });

  it('is marked among the sources that are cited', async () => {
    for (const language of languages) {
      const csl = await textOf('exports.citations', { slug: upriver, language, format: 'csl' });
      for (const item of JSON.parse(csl) as readonly { readonly note?: string }[])
        expect(item.note).toContain(mark[language]);
      expect(await textOf('exports.citations', { slug: upriver, language, format: 'bibtex' })).toContain(
        mark[language],
      );
    }
    written += 1;
  });

  it('is marked in the calendar', async () => {
    for (const language of languages) {
      const { file } = await backend.ask('exports.calendar', { language, day: '2026-11-28' });
      const events = (file?.text ?? '')
        .replaceAll(/\r?\n[ \t]/g, '')
        .split('BEGIN:VEVENT')
        .slice(1);
      const ofPack = events.filter((event) => /Upriver|Верхнеречный|Songhua|Сунхуа|松花/.test(event));
      expect(ofPack.length).toBeGreaterThan(0);
      for (const event of ofPack) expect(event).toContain(mark[language]);
    }
    written += 1;
  });

  it('control: a table and a document without the marks are found out', async () => {
    const [name, input] = ['exports.comparison', { ...both, depth: 'everything', language: 'en' }] as const;
    const table = await textOf(name, { ...input, format: 'csv' });
    expect(unmarkedLines(table.replaceAll(mark.en, 'x'), 'en').length).toBeGreaterThan(3);
    const document = await textOf(name, { ...input, format: 'json' });
    expect(
      unmarkedValues(JSON.parse(document.replaceAll('fair-2026', 'x').replaceAll(description.id, 'x'))).length,
    ).toBeGreaterThan(3);
    const withoutCitationsAndCalendar = files.length * (languages.length + 1) + onMap.length;
    if (written === withoutCitationsAndCalendar + 2)
      told(
        `${withoutCitationsAndCalendar} tables, documents and maps of ${new Set(files.map(([name]) => name)).size} calls that write a file, with citations and the calendar: each line, value and place of a pack says so`,
      );
  });
});
