import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFixture, editedSources } from '../../../../support/fixture-reference.ts';
import { openBackend as openWithThreads, runHere } from '../../../../support/packs.ts';
import { rorRecord } from '../../../../support/world-dump.ts';
import { bringIn, directory, found, onDirectory, parts } from '../../../../support/world-schools.ts';

const openBackend = onDirectory();

describe('the schools of the world beside those that are there', () => {
  it('are previewed, brought in, found in every script and taken away again', async () => {
    const test = openBackend();
    const { ask, call, folder } = test;
    await ask('notes.set', { slug: 'volgatech-example', body: 'mine' });
    const { preview, counts } = await bringIn(test);
    expect(preview).toMatchObject({
      records: 8,
      educationRecords: 5,
      otherRecords: 1,
      ended: 2,
      succeeded: 1,
      education: { added: 2, ours: 1, listed: 2 },
      everything: { added: 3, ours: 1, listed: 2 },
      replaces: false,
    });
    expect(counts).toEqual(preview.education);
    expect(await ask('world.get', {})).toMatchObject({
      state: 'ready',
      layer: { name: 'v1.58-2024-12-11-ror-data.json', everything: false, counts },
    });
    // A pack has nothing to do with it.
    expect(await ask('packs.list', {})).toEqual({ rows: [], state: 'none', problem: null });
    const volga = await ask('institutions.get', { slug: 'volgatech-example' });
    expect(volga).toMatchObject({
      tier: 'directory',
      name: { en: 'Volga Technical University', ru: 'Поволжский технический университет', zh: '伏尔加理工大学' },
      place: { country: 'RU', city: { en: 'Samara' } },
      coordinates: { latitude: 53.2, longitude: 50.15 },
      parts: [{ slug: 'ror-03facty00' }],
    });
    expect(Object.fromEntries(volga.claims.map(({ property, text }) => [property, text.en]))).toMatchObject({
      ror: '02vagar00',
      wikidata: 'Q42',
      grid: 'grid.1234.5',
      founded: '1930',
    });
    expect((await ask('notes.get', { slug: 'ror-02vagar00' })).body).toBe('mine');
    // The edition's own gets its codes and nothing else.
    const ours = await ask('institutions.get', { slug: 'songhua-medical-university' });
    expect(ours.claims.filter(({ source }) => source === 'ror-dump').map(({ property }) => property)).toEqual(['ror']);
    expect(await found(test, 'Нововолжский университет')).toEqual(['ror-05newsc00']);
    expect((await found(test, '伏尔加理工'))[0]).toBe('volgatech-example');
    expect((await found(test, 'ror.org/02vagar00'))[0]).toBe('volgatech-example');
    expect((await found(test, 'Volga Steam Institute'))[0]).toBe('ror-05newsc00');
    // Codes of those that were there before come after those of new ones.
    expect((await found(test, 'grid.1234.5'))[0]).toBe('volgatech-example');
    expect((await found(test, 'other.example'))[0]).toBe('twin-example');
    expect((await ask('institutions.get', { slug: 'ror-06gne0000' })).slug).toBe('ror-05newsc00');
    expect(await found(test, 'Clinic of the Volga')).not.toContain('ror-08cnnc000');
    expect(parts(folder)).toEqual([]);
    expect(await ask('world.remove', {})).toEqual({ name: 'v1.58-2024-12-11-ror-data.json' });
    expect(await ask('world.get', {})).toEqual({ layer: null, state: 'none', problem: null });
    expect(await call('institutions.get', { slug: 'ror-05newsc00' })).toMatchObject({ ok: false });
    expect((await ask('notes.get', { slug: 'volgatech-example' })).body).toBe('mine');
    expect(readdirSync(folder).filter((name) => /world|with-packs/.test(name))).toEqual([]);
  });

  it('take nothing away by which schools were found before', async () => {
    const test = openBackend();
    expect(await found(test, '孪生')).toContain('twin-example');
    await bringIn(test);
    expect(await found(test, '孪生')).toContain('twin-example');
    expect(await found(test, 'Двойня')).toContain('twin-example');
  });

  it('are those of the directory where a name is only written a little differently, and no two are called so', async () => {
    const written = [
      // Without a word that joins, with a sign for a word.
      rorRecord('09vagar00', ['Technical University Volga & Kama'], { site: 'https://new-address.example' }),
      rorRecord('0atwn0000', ['University Twin of'], { country: 'GB' }),
      rorRecord('0btwn0000', ['University of Lake'], { country: 'GB' }),
    ];
    const put = `${directory}kama.example\t\tRU\tuniversity\ten\tTechnical University of Volga and Kama
lake.example\t\tGB\tuniversity\ten\tUniversity Lake
lakes.example\t\tGB\tuniversity\ten\tUniversity in Lake
`;
    const test = openWithThreads({
      runPackJob: runHere,
      sources: editedSources([{ file: 'directory.tsv', put }]),
      reference: compileFixture([{ file: 'directory.tsv', put }]),
    });
    const { counts } = await bringIn(test, written);
    expect(counts).toEqual({ added: 2, ours: 0, listed: 1 });
    expect((await test.ask('institutions.get', { slug: 'ror-09vagar00' })).slug).toBe('kama-example');
  });
});
