import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../../../src/compiler/packs/unzip.ts';
import type { Input } from '../../../../../src/shared/contract/index.ts';
import { editedSources, mistakesIn } from '../../../../support/fixture-reference.ts';
import { openBackend, runHere, type TestBackend } from '../../../../support/packs.ts';

const slug = 'songhua-medical-university';
const source = {
  title: 'Fee slip of the autumn intake',
  publisher: 'Songhua Medical University',
  kind: 'official',
  language: 'en',
  published: '2026-09',
  accessed: '2026-11-20',
};
const note = 'a private word on this school';
const handed = { title: 'Fees of 2026', publisher: 'A counsellor', language: 'en', figures: true } as const;

/** A person who has added a figure of each kind, an own figure and a note. */
async function withAdditions(): Promise<{ backend: TestBackend; programme: string }> {
  const backend = openBackend({ runPackJob: runHere });
  const { programmes } = await backend.ask('institutions.get', { slug });
  const programme = programmes[0]?.slug ?? '';
  const add = (input: Pick<Input<'additions.set'>, 'part' | 'body'> & Partial<Input<'additions.set'>>) =>
    backend.ask('additions.set', { slug, programme: null, record: null, source, ...input });
  await add({ part: 'claim', body: { property: 'hospital-beds', value: 4321, as_of: 2026 } });
  await add({
    part: 'claim',
    programme,
    body: { property: 'application-fee', value: '410-430', unit: 'CNY', as_of: '2026-09', scope: 'Indian applicants' },
  });
  await add({ part: 'claim', body: { property: 'climate', value: { en: 'Mild', zh: '温和', ru: 'Мягкий' } } });
  await add({
    part: 'programme',
    body: {
      slug: 'nursing',
      title: { en: 'Nursing', zh: '护理学', ru: 'Сестринское дело' },
      level: 'bachelor',
      language: 'en',
      claims: [
        { property: 'teaching-language', value: 'en' },
        { property: 'tuition', value: 23_456, unit: 'CNY' },
      ],
    },
  });
  await add({
    part: 'event',
    body: { date: '2026-05-01', title: { en: 'A new hall', zh: '新楼', ru: 'Новый корпус' } },
  });
  await add({ part: 'listing', record: 'star-register', body: { school: slug, status: 'removed', since: '2026' } });
  const all = (text: string) => ({ en: text, zh: text, ru: text });
  await add({
    part: 'result',
    body: {
      exam: 'STAR',
      title: all('Star exam'),
      country: 'IN',
      body: all('Star board'),
      from_year: 2026,
      to_year: 2026,
      results: [{ school: slug, candidates: 40, passed: 10 }],
    },
  });
  await backend.ask('figures.set', { slug, field: 'insurance-fee', number: 777, unit: 'CNY', note });
  await backend.ask('figures.set', { slug, label: 'What the agent said', text: 'come soon' });
  await backend.ask('notes.set', { slug, body: note });
  return { backend, programme };
}

describe('what a person hands on', () => {
  it('is a pack that another folder installs: every value stands there, marked as the pack’s, and no private word is in it', async () => {
    const { backend, programme } = await withAdditions();
    const made = await backend.ask('additions.pack', handed);
    expect(made.goes).toMatchObject([{ slug, facts: 8 }]);
    expect(made.stays).toMatchObject([{ slug, field: 'What the agent said' }]);
    const unzipped = await unzip(Buffer.from(made.zip ?? '', 'base64'));
    if (!unzipped.ok) throw new Error(unzipped.error.message);
    const texts = [...unzipped.value.files.values()].map(String).join('\n');
    expect(texts).not.toContain(note);
    expect(texts).not.toContain('come soon');

    const other = openBackend({ runPackJob: runHere });
    const preview = await other.ask('packs.preview', { zip: made.zip ?? '' });
    expect(preview.mistakes).toEqual([]);
    await other.ask('packs.install', { zip: made.zip ?? '' });
    const school = await other.ask('institutions.get', { slug });
    const packs = new Map(school.sources.map(({ id, pack }) => [id, pack]));
    const figures = [...school.claims, ...school.programmes.flatMap(({ claims }) => claims)];
    for (const [property, number] of [
      ['hospital-beds', 4321],
      ['application-fee', 410],
      ['tuition', 23_456],
      ['insurance-fee', 777],
    ] as const) {
      const found = figures.find((one) => one.property === property && one.number === number);
      expect(packs.get(found?.source ?? ''), property).toBe(made.id);
    }
    expect(figures.some(({ text }) => text.ru === 'Мягкий')).toBe(true);
    expect(school.events.some(({ title }) => title.en === 'A new hall')).toBe(true);
    expect(school.programmes.find((one) => one.slug === programme)?.claims.at(-1)?.scope?.en).toBe('Indian applicants');
    const { registers, results } = await other.ask('answers.get', { slug, country: 'IN' });
    expect(registers.some(({ state, listing }) => state === 'removed' && listing?.since === '2026')).toBe(true);
    expect(results).toContainEqual(expect.objectContaining({ exam: 'STAR', candidates: 40, passed: 10 }));
    // The very same taken in at home stands beside what is mine, and made again it takes its own place.
    const again = await backend.ask('additions.pack', handed);
    expect(again.id).toBe(made.id);
    await backend.ask('packs.install', { zip: made.zip ?? '' });
    expect(
      (await backend.ask('institutions.get', { slug })).claims.filter(({ number }) => number === 4321),
    ).toHaveLength(2);
  });

  it('keeps the id that earlier programs gave a pack of this title and publisher, so that it takes its place', async () => {
    const { backend } = await withAdditions();
    const made = await backend.ask('additions.pack', { ...handed, title: 'Für Ärzte, 2026', publisher: 'P' });
    expect(made.id).toBe('fu-r-a-rzte-2026-39f032');
  });

  it('is of the schools that were asked for, and nothing where there is nothing', async () => {
    const { backend } = await withAdditions();
    expect(await backend.ask('additions.pack', { ...handed, slugs: ['songhua-university'] })).toMatchObject({
      zip: null,
      goes: [],
      stays: [],
    });
  });

  it('is source files of the next edition, in which the compiler finds no mistake and nothing else is changed', async () => {
    const { backend } = await withAdditions();
    const made = await backend.ask('additions.sources', { ...handed, figures: false });
    const unzipped = await unzip(Buffer.from(made.zip ?? '', 'base64'));
    // A pack without a description is no pack, but its files are those of the sources.
    const files = unzipped.ok ? unzipped.value.files : new Map<string, Buffer>();
    const folder = editedSources([]);
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    expect(files.has(`institutions/${slug}.yaml`)).toBe(true);
    expect(mistakesIn(folder)).toEqual([]);
    const text = String(files.get(`institutions/${slug}.yaml`));
    expect(text).toMatch(/\n {2}- \{ property: hospital-beds, value: 4321/);
  });
});
