import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { planHandlers } from '../../../../../src/main/handlers/plan.ts';
import type { Input, Output } from '../../../../../src/shared/contract/index.ts';
import { exportFormats, type ExportFormat } from '../../../../../src/shared/domain/export-formats.ts';
import { writtenLanguages } from '../../../../../src/shared/domain/language.ts';
import { callsOn, comparedSchools } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { pointCollection } from '../../../../support/geo-json.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

type Kind = keyof typeof exportFormats;
type File = Output<'exports.browse'>;
const songhua = 'songhua-medical-university';
const user = memoryUser();
const now = new Date('2026-11-28T10:00:00.000Z');
const reference = openFixture(comparedSchools);
const { value, dispatch } = callsOn({ ...exportHandlers(reference, user), ...planHandlers(reference, user) });
addBookmark(user, songhua, 'Songhua', now);
const secret = 'secret visit';
await value('plan.setStage', { slug: songhua, stage: 'offer' });
const entry = { slug: songhua, document: null, text: secret, day: '2027-03-01', done: false };
await value('plan.setEntry', { ...entry, kind: 'date' });
// On no list: it stands in the plan for what is written there alone.
await value('plan.setEntry', { ...entry, slug: 'volga-state-medical-university', kind: 'task' });

/** What each call is asked for, beside how. */
const asked: { readonly [Name in Kind]: Partial<Input<`exports.${Name}`>> } = {
  comparison: { slugs: [songhua, 'river-medical-university'] },
  list: {},
  register: { slug: 'star-register' },
  rules: { country: 'IN' },
  results: { slug: songhua },
  browse: { filter: {}, sort: 'name', descending: false },
  alliance: { slug: 'amur-league' },
  overlap: { slugs: [songhua, 'amur-league'] },
  plan: {},
  citations: { slug: songhua },
};
const kinds = Object.keys(asked) as readonly Kind[];
const how = { language: 'en', day: '2026-11-28' } as const;
const file = async (kind: Kind, format: ExportFormat, more: object = {}): Promise<File> =>
  await value(`exports.${kind}`, { ...how, ...asked[kind], format, ...more } as never);
const bytes = ({ text, encoding }: File) => Buffer.from(text, encoding ?? 'utf8');
const rows = ({ text }: File) => parse(text, { bom: true }) as readonly (readonly string[])[];
const withForm = (format: ExportFormat) => kinds.filter((kind) => exportFormats[kind].some((one) => one === format));

describe('what goes out', () => {
  it.each(withForm('xlsx'))(
    'as a workbook: %s has the rows of its CSV under its head, and its sources beside',
    async (kind) => {
      for (const language of writtenLanguages) {
        const workbook = await file(kind, 'xlsx', { language });
        expect(workbook.fileName).toMatch(/^almanac-.*-2026-11-28\.xlsx$/);
        const [table, sources] = await readExcelFile(bytes(workbook), { trim: false });
        const csv = rows(await file(kind, 'csv', { language }));
        expect(table?.data[0]).toEqual(csv[0]);
        const [, first = []] = csv;
        // A number is a number, a day a day, a text to the letter, without the mark that keeps CSV from being misread.
        table?.data[1]?.forEach((cell, at) => {
          const said = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
          expect(said).toBe((first[at] ?? '').replace(/^'/, ''));
        });
        const below = csv.length - (table?.data.length ?? 0);
        if (below > 0) expect(sources?.data).toHaveLength(below + 1);
      }
    },
  );

  it.each(withForm('geojson'))('as places: %s is what RFC 7946 asks for, each school once', async (kind) => {
    const places = await file(kind, 'geojson');
    expect([places.mediaType, places.fileName.endsWith('.geojson')]).toEqual(['application/geo+json', true]);
    const { features } = pointCollection.parse(JSON.parse(places.text));
    expect(features.length).toBeGreaterThan(0);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    const one = features.find(({ id }) => id === songhua);
    expect(one?.geometry?.coordinates[0]).toBeGreaterThan(100);
    expect(one?.properties).toMatchObject({ english: 'Songhua Medical University', country: 'CN' });
  });

  it.each(kinds.flatMap((kind) => exportFormats[kind].map((format) => [kind, format] as const)))(
    '%s as %s: its name, and that it is no empty file',
    async (kind, format) => {
      const saved = await file(kind, format);
      expect(saved.fileName).toMatch(/^almanac-[a-z-]+.*-2026-11-28\.[a-z.]+$/);
      expect(bytes(saved).length).toBeGreaterThan(20);
    },
  );

  it.each(['browse', 'alliance', 'overlap', 'plan'] as const)('%s comes as JSON with its edition', async (kind) => {
    expect(JSON.parse((await file(kind, 'json')).text)).toMatchObject({
      format: `university-almanac-${kind}`,
      version: 1,
      edition: '2026.11',
    });
  });
});

describe('a list of Browse', () => {
  it('has every school that the filter leaves, in its order, with the sources of what it says', async () => {
    const listed = await file('browse', 'csv', { sort: 'students', descending: true });
    const [head = [], ...all] = rows(listed);
    const at = head.indexOf('Identifier');
    const schools = all.filter((row) => row[0] !== 'Sources');
    const sources = all.filter((row) => row[0] === 'Sources');
    expect(schools.map((row) => row[at])).toContain(songhua);
    const students = schools.map((row) => row[head.indexOf('Students, total')] ?? row[8] ?? '').filter((n) => n !== '');
    expect(students.map(Number)).toEqual(students.map(Number).toSorted((a, b) => b - a));
    const cited =
      schools
        .find((row) => row[at] === songhua)
        ?.at(-1)
        ?.split(' ') ?? [];
    expect(cited.length).toBeGreaterThan(0);
    for (const number of cited) expect(sources.map((row) => row[1])).toContain(number);
    const none = rows(await file('browse', 'csv', { filter: { country: ['NU'] } }));
    expect(none).toHaveLength(1);
  });

  it.each(['cost', 'length', 'deadline', 'passed'] as const)('says by what it is ordered: %s', async (sort) => {
    const plain = rows(await file('browse', 'csv'))[0] ?? [];
    const all = rows(await file('browse', 'csv', { sort, currency: 'CNY' }));
    expect(all[0]?.length).toBe(plain.length + (sort === 'cost' ? 3 : 1));
    expect(new Set(all.map((row) => row.length)).size).toBe(1);
  });
});

describe('what is the person’s own', () => {
  it('stays out of the plan unless it is asked for, in every form', async () => {
    for (const format of exportFormats.plan) {
      const read = async (more: object) => {
        const saved = await file('plan', format, more);
        if (format !== 'xlsx') return saved.text;
        return JSON.stringify(await readExcelFile(bytes(saved)));
      };
      for (const more of [{}, { mine: false }]) {
        expect(await read(more)).not.toMatch(/secret|offer|Volga/);
        expect(await read(more)).toContain('Songhua');
      }
      const whole = await read({ mine: true });
      expect(whole).toContain(secret);
      expect(whole).toContain('offer');
      expect(whole).toContain('Volga');
    }
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['browse', { filter: { country: [] } }, 'invalid-input'],
    ['browse', { sort: 'mood' }, 'invalid-input'],
    ['browse', { format: 'xls' }, 'invalid-input'],
    ['browse', { format: 'bibtex' }, 'invalid-input'],
    ['list', { format: 'csl' }, 'invalid-input'],
    ['citations', { format: 'csv' }, 'invalid-input'],
    ['alliance', { slug: 'no-such-alliance' }, 'not-found'],
    ['alliance', { slug: songhua }, 'not-found'],
    ['overlap', { slugs: ['no-one', 'nobody'] }, 'not-found'],
    ['overlap', { slugs: [songhua] }, 'invalid-input'],
    ['citations', { slug: 'no-one' }, 'not-found'],
  ] as const)('%s %o is refused', async (kind, more, code) => {
    const format = exportFormats[kind][0];
    expect(await dispatch(`exports.${kind}`, { ...how, ...asked[kind], format, ...more })).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('sources that are none are left out', async () => {
    const saved = await file('citations', 'csl', { also: ['no-such-source'] });
    expect((JSON.parse(saved.text) as readonly { id: string }[]).map(({ id }) => id)).not.toContain('no-such-source');
  });
});
