import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import { errorCodes, type Result } from '../../src/shared/result.ts';
import { compileFixture, look, temporaryFolder } from '../support/fixture-reference.ts';
import { rightInputs, wrongInputs } from '../support/generated-inputs.ts';
import { promised, scaled } from '../support/results.ts';

const reached = promised(7, 'backend', import.meta.url);
const names = Object.keys(contract) as CallName[];
const seed = Number(process.env['ALMANAC_SEED'] ?? 20_261_121);
/** How many right inputs each call is given, and how many wrong ones. */
const times = scaled(200, 5);
const reference = compileFixture();
const userData = join(temporaryFolder(), 'user');
const slugs = [
  'songhua-medical-university',
  'songhua-university',
  'volga-state-medical-university',
  'saratov-medical-institute',
  'amur-league',
  'star-index',
  'no-such-institution',
];
const hash = () => createHash('sha256').update(readFileSync(reference)).digest('hex');

let backend: Backend;
const logged: unknown[][] = [];
const hashAtFirst = hash();
beforeAll(() => {
  const created = createBackend({
    paths: { reference, userData },
    checkOutputs: true,
    log: {
      info: () => undefined,
      error: (...entry) => {
        logged.push(entry);
      },
    },
  });
  if (!created.ok) throw new Error(created.error.message);
  backend = created.value;
});
afterAll(() => {
  backend.close();
});

/** All that is kept, as text. */
function recordsNow(): string {
  return look(join(userData, 'user.db'), (db) => {
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[];
    return JSON.stringify(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]));
  });
}

/** Returns a number that is another after any write to user.db, or after its log was taken over into it, and asks for it cheaply; it starts again with each watcher. */
function watchWrites(): { readonly writes: () => unknown; readonly close: () => void } {
  const db = new Database(join(userData, 'user.db'), { readonly: true });
  return {
    writes: () => db.pragma('data_version', { simple: true }),
    close: () => {
      db.close();
    },
  };
}

const list = { filter: {}, sort: 'name', descending: false, language: 'en', offset: 0, limit: 10 };
/** Inputs that a window sends, each with what its answer must at least hold. */
const good: readonly (readonly [CallName, unknown, unknown])[] = [
  ['reference.about', {}, { edition: '2026.11', profiles: 1, listed: 2, alliances: 1, organizations: 1, sources: 5 }],
  ['sources.list', {}, { rows: [{ id: 'amur-press', citations: 13 }, {}, {}, {}, {}] }],
  [
    'sources.get',
    { id: 'star-tables' },
    {
      source: { kind: 'ranking' },
      cited: [
        { slug: 'songhua-medical-university', facts: 5 },
        { slug: 'star-index', facts: 1 },
      ],
    },
  ],
  ['search.query', { text: 'haerbin', limit: 10 }, { hits: [{ slug: 'songhua-medical-university' }] }],
  [
    'search.query',
    { text: '松花', limit: 10, types: ['institution'] },
    { hits: [{ slug: 'songhua-medical-university' }, { slug: 'songhua-university' }] },
  ],
  [
    'search.query',
    { text: 'SMU', limit: 1 },
    { hits: [{ slug: 'songhua-medical-university', why: { kind: 'acronym' } }] },
  ],
  [
    'search.query',
    { text: 'Songhua Medical School', limit: 1 },
    { hits: [{ slug: 'songhua-medical-university', why: { kind: 'former' } }] },
  ],
  [
    'institutions.list',
    list,
    {
      total: 3,
      rows: [
        { slug: 'songhua-medical-university' },
        { slug: 'songhua-university' },
        { slug: 'volga-state-medical-university' },
      ],
    },
  ],
  [
    'institutions.list',
    { ...list, filter: { country: ['RU'] }, language: 'ru' },
    { total: 1, rows: [{ slug: 'volga-state-medical-university', founded: 1909 }] },
  ],
  [
    'institutions.get',
    { slug: 'songhua-medical-university' },
    { tier: 'profile', founded: 1926, parent: { slug: 'songhua-university' } },
  ],
  ['institutions.get', { slug: 'saratov-medical-institute' }, { slug: 'volga-state-medical-university' }],
  ['places.regions', { language: 'ru' }, { regions: [{ name: 'Хэйлунцзян' }, { name: 'Саратовская область' }] }],
  ['organizations.get', { slug: 'star-index' }, { kind: 'ranking-publisher', claims: [{ property: 'role' }] }],
  ['alliances.list', {}, { rows: [{ slug: 'amur-league', recordedMembers: 2 }] }],
  ['alliances.get', { slug: 'amur-league' }, { memberships: [{ role: 'founder' }, { role: 'member' }] }],
  ['bookmarks.add', { slug: 'songhua-university' }, { added: true }],
  ['bookmarks.list', {}, { rows: [{ slug: 'songhua-university', savedName: 'Songhua University' }] }],
  ['notes.set', { slug: 'songhua-university', body: 'x'.repeat(20_000) }, { updatedAt: expect.any(String) as string }],
  ['notes.get', { slug: 'songhua-university' }, { body: 'x'.repeat(20_000) }],
  ['bookmarks.remove', { slug: 'songhua-university' }, { removed: true }],
  ['settings.set', { language: 'ru', theme: null }, { language: 'ru', theme: null }],
  ['settings.get', {}, { language: 'ru' }],
];

const bad: readonly (readonly [CallName, unknown, string])[] = [
  ['reference.about', { all: true }, 'invalid-input'],
  ['sources.get', { id: 'no-such-source' }, 'not-found'],
  ['sources.get', { id: 'x'.repeat(201) }, 'invalid-input'],
  ['search.query', { text: 'x'.repeat(20_001), limit: 10 }, 'invalid-input'],
  ['search.query', { text: 'x', limit: 0 }, 'invalid-input'],
  ['search.query', { text: 'x', limit: 501 }, 'invalid-input'],
  ['search.query', { text: 'x', limit: 10, types: [] }, 'invalid-input'],
  ['institutions.list', { ...list, limit: 201 }, 'invalid-input'],
  ['institutions.list', { ...list, offset: -1 }, 'invalid-input'],
  ['institutions.list', { ...list, sort: 'id; DROP TABLE entity' }, 'invalid-input'],
  ['institutions.list', { ...list, filter: { colour: ['red'] } }, 'invalid-input'],
  ['institutions.get', { slug: 'no-such-institution' }, 'not-found'],
  ['institutions.get', { slug: 'amur-league' }, 'not-found'],
  ['institutions.get', { slug: "x' OR 1=1 --" }, 'invalid-input'],
  ['institutions.get', {}, 'invalid-input'],
  ['organizations.get', { slug: 'songhua-university' }, 'not-found'],
  ['alliances.get', { slug: 'star-index' }, 'not-found'],
  ['bookmarks.add', { slug: 'no-such-institution' }, 'not-found'],
  ['notes.set', { slug: 'songhua-university', body: 'x'.repeat(20_001) }, 'invalid-input'],
  ['notes.set', { slug: 'songhua-university' }, 'invalid-input'],
  ['settings.set', { language: 'tlh' }, 'invalid-input'],
  ['settings.set', { density: null }, 'invalid-input'],
  [
    'documents.print',
    { document: { kind: 'profile', slug: 'songhua-university' }, language: 'en', paper: 'A4' },
    'unavailable',
  ],
  ['documents.cancel', {}, 'unavailable'],
  ['documents.progress', {}, 'unavailable'],
  ['documents.reveal', { path: '/etc/passwd' }, 'unavailable'],
  ['documents.drag', { list: 'saved' }, 'unavailable'],
  [
    'documents.pdf',
    { document: { kind: 'profile', slug: 'songhua-university' }, language: 'en', paper: 'Folio' },
    'invalid-input',
  ],
];

describe('each call', () => {
  it.each(good)('%s answers %j', async (name, input, expected) => {
    expect(await backend.dispatch(name, input)).toMatchObject({ ok: true, value: expected });
  });

  it.each(bad)('%s refuses %j as %s, and changes nothing', async (name, input, code) => {
    const kept = recordsNow();
    const result = await backend.dispatch(name, input);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(recordsNow()).toBe(kept);
  });

  it('a search of 10,000 characters gives an answer, within a second', async () => {
    for (const text of ['哈'.repeat(10_000), 'harbin '.repeat(1_400), '"'.repeat(10_000), 'ё'.repeat(10_000)]) {
      const start = performance.now();
      expect(await backend.dispatch('search.query', { text, limit: 10 })).toMatchObject({ ok: true });
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it(`of the ${names.length} survives ${times} right and ${times} wrong inputs: every answer typed and of the contract's form, nothing changed on a refusal`, async () => {
    let refused = 0;
    let tried = 0;
    for (const name of names) {
      const right = rightInputs(contract[name].input, slugs);
      const watcher = watchWrites();
      for (const [inputs, runs] of [
        [right, times],
        [wrongInputs(right), times],
      ] as const) {
        for (const input of fc.sample(inputs, { numRuns: runs, seed })) {
          const where = `${name} ${JSON.stringify(input)?.slice(0, 300)} (seed ${seed})`;
          const before = watcher.writes();
          const result: Result<unknown> = await backend.dispatch(name, input);
          tried++;
          if (result.ok) continue;
          refused++;
          expect(errorCodes, where).toContain(result.error.code);
          expect(result.error.code, `${where}: ${String(logged.at(-1)?.[1])}`).not.toBe('internal');
          if (watcher.writes() === before) continue;
          // The log may have been taken over meanwhile. Asked again, by what is kept.
          const kept = recordsNow();
          expect(await backend.dispatch(name, input), where).toMatchObject({ ok: false });
          expect(recordsNow(), where).toBe(kept);
        }
      }
      watcher.close();
    }
    expect(refused).toBeGreaterThan(tried / 4);
    expect(refused).toBeLessThan(tried);
    expect(logged).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    reached(
      `${tried} inputs to the backend, outputs checked by the contract: 0 crashes, ${refused} refused and typed, 0 writes on a refusal`,
    );
  });

  it('would show a write: what is kept is another after one', async () => {
    const watcher = watchWrites();
    const before = [recordsNow(), watcher.writes()];
    await backend.dispatch('notes.set', { slug: 'amur-league', body: 'something else' });
    expect(recordsNow()).not.toBe(before[0]);
    expect(watcher.writes()).not.toBe(before[1]);
    watcher.close();
  });

  it('leaves reference.db as it was, to the byte', () => {
    expect(hash()).toBe(hashAtFirst);
  });
});
