import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CallName } from '../../../../../src/shared/contract/index.ts';
import { languages, type Language } from '../../../../../src/shared/domain/language.ts';
import { directoryMark } from '../../../../../src/shared/words/directory-mark.ts';
import { compileFixture, editedSources } from '../../../../support/fixture-reference.ts';
import { openBackend, runHere, type TestBackend } from '../../../../support/packs.ts';
import { rorRecord } from '../../../../support/world-dump.ts';

const edits = [
  { file: 'directory.tsv', put: 'source\tstar-tables\ntwin.example\t\tGB\tuniversity\ten\tTwin University\n' },
];
/** Names in the languages of the window, of who was there by name alone and of whom the file of ROR alone has. */
const names = [
  'Twin University',
  'Двойной университет',
  '双城大学',
  'Wide Volga Institute',
  'Широкий институт',
  '宽河学院',
];
const dump = [
  rorRecord(
    '04twn0000',
    [
      { value: 'Twin University', lang: 'en' },
      { value: 'Двойной университет', lang: 'ru' },
      { value: '双城大学', lang: 'zh' },
    ],
    { country: 'GB', site: 'https://twin.example/' },
  ),
  rorRecord('05newsc00', [
    { value: 'Wide Volga Institute', lang: 'en' },
    { value: 'Широкий институт', lang: 'ru' },
    { value: '宽河学院', lang: 'zh' },
  ]),
];
const slugs = ['twin-example', 'ror-05newsc00'];
const compared = { slugs: ['songhua-medical-university', ...slugs] };

/** Every call that writes a file with schools in it, and the map. */
const files: readonly (readonly [name: CallName, input: object])[] = [
  ['exports.comparison', { ...compared, depth: 'decide' }],
  ['exports.comparison', { ...compared, depth: 'everything' }],
  ['exports.list', { list: 'saved' }],
  ['exports.browse', { filter: { tier: ['directory'] }, sort: 'name', descending: false }],
  ['exports.plan', {}],
];

let backend: TestBackend;
beforeAll(async () => {
  const test = openBackend({ runPackJob: runHere, sources: editedSources(edits), reference: compileFixture(edits) });
  backend = test;
  const bytes = Buffer.from(JSON.stringify(dump));
  const { transfer } = await test.ask('world.begin', { name: 'ror.json', size: bytes.length });
  await test.ask('world.piece', { transfer, at: 0, bytes: bytes.toString('base64') });
  await test.ask('world.preview', { transfer });
  await test.ask('world.import', { everything: false });
  for (const slug of slugs) await test.ask('bookmarks.add', { slug });
}, 60_000);

async function textOf(name: CallName, input: object): Promise<string> {
  const answer = await backend.call(name, input as never);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return (answer.value as { text: string }).text;
}

const named = (text: string) => names.some((name) => text.includes(name));

/** Cells that name one of the schools without saying that it is known by name alone. */
const unmarked = (text: string, language: Language) =>
  (parse(text, { bom: true, relax_column_count: true }) as string[][])
    .flat()
    .filter((cell) => named(cell) && !cell.includes(directoryMark[language]) && !cell.includes(directoryMark.en));

/** Names in a document in whose object nothing tells how much is known of the school. */
function untold(document: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: string, told: boolean): void => {
    if (typeof value === 'object' && value !== null) {
      const now = told || (value as { tier?: unknown }).tier === 'directory';
      for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`, now);
    } else if (!told && typeof value === 'string' && named(value) && !value.includes(directoryMark.en))
      found.push(`${path}: ${value}`);
  };
  visit(document, '', false);
  return found;
}

describe('a school that is known by name alone', () => {
  it.each(files)('says so in the table of %s %o', async (name, input) => {
    for (const language of languages) {
      const text = await textOf(name, { ...input, language, separator: 'comma', format: 'csv' });
      expect(named(text)).toBe(true);
      expect(unmarked(text, language), language).toEqual([]);
    }
  });

  it.each(files)('says so in the document of %s %o', async (name, input) => {
    const text = await textOf(name, { ...input, language: 'en', format: 'json' });
    expect(named(text)).toBe(true);
    expect(untold(JSON.parse(text))).toEqual([]);
  });

  it.each(files.filter(([name]) => /browse|list/.test(name)))('says so among the places of %s', async (name, input) => {
    const text = await textOf(name, { ...input, language: 'en', format: 'geojson' });
    expect(named(text)).toBe(true);
    expect(untold(JSON.parse(text))).toEqual([]);
  });

  it.each(languages)('says so on the map, in %s', async (language) => {
    const { names: shown } = await backend.ask('institutions.map', { filter: { tier: ['directory'] }, language });
    expect(shown).toHaveLength(2);
    for (const name of shown) expect(name).toContain(directoryMark[language]);
  });

  it('says how much is known of it in whatever is found, listed and compared', async () => {
    for (const answer of [
      await backend.ask('search.query', { text: '双城大学', limit: 3 }),
      await backend.ask('bookmarks.list', {}),
      await backend.ask('institutions.list', {
        filter: { tier: ['directory'] },
        sort: 'name',
        descending: false,
        language: 'zh',
        offset: 0,
        limit: 9,
      }),
      await backend.ask('compare.table', { ...compared, depth: 'decide' }),
      await backend.ask('plan.get', {}),
    ])
      expect(untold(answer)).toEqual([]);
  });
});
