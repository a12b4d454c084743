import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { look } from '../support/fixture-reference.ts';
import { entriesOf, hostilePacks } from '../support/hostile-packs.ts';
import { asInput, openBackend, packOfTexts, runHere, usualFiles } from '../support/packs.ts';
import { rawZip } from '../support/raw-zip.ts';
import { expectSaid } from '../support/said-problem.ts';
import type { Problem } from '../../src/shared/words/problems/problems.ts';
import { fullSize, promised, scaled, seededRandom } from '../support/results.ts';

const typed = new Set(['invalid-input', 'too-large']);

/** Everything a person has, and every file beside it, as one text: what no refusal may change. */
function stateOf(folder: string): string {
  const rows = look(`${folder}/user.db`, (db) =>
    (
      db
        .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`)
        .pluck()
        .all() as string[]
    ).map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]),
  );
  const files = readdirSync(folder)
    .filter((name) => !/^user\.db-(wal|shm)$/.test(name))
    .toSorted();
  return createHash('sha256')
    .update(JSON.stringify([rows, files]))
    .digest('hex');
}

/** Each made once: some are large before they are packed. */
const made = new Map<string, Buffer>();
function zipOf(kind: string): Buffer {
  const zip = made.get(kind) ?? hostilePacks[kind]?.() ?? Buffer.alloc(0);
  made.set(kind, zip);
  return zip;
}

const strangers = () => readdirSync(tmpdir()).filter((name) => name.includes('evil'));

/** Bends a sound pack, or one of the hostile, at random: bits flipped, cut, doubled, parts exchanged. */
function bend(zip: Buffer, random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit);
  const bytes = Buffer.from(zip);
  if (bytes.length === 0) return bytes;
  const kind = below(5);
  if (kind === 0) return bytes.subarray(0, below(bytes.length));
  if (kind === 1) return Buffer.concat([bytes.subarray(0, below(bytes.length)), bytes.subarray(below(bytes.length))]);
  for (let turn = 0; turn <= below(12); turn += 1)
    bytes[below(bytes.length)] = kind === 2 ? below(256) : (bytes[below(bytes.length)] ?? 0) ^ (1 << below(8));
  return bytes;
}

/** A sound archive whose files' texts are bent: what the zip cannot show. */
function bendTexts(random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit);
  const pieces = [
    '[',
    '{',
    '- ',
    ': ',
    '"',
    '&a ',
    '*a',
    '!!x ',
    '\t',
    '\n',
    '|',
    '>',
    '#',
    '%',
    '@',
    '~',
    '__proto__',
    '\u0000',
    '\u2028',
    '哈',
    '1e999',
    '-1',
    'null',
    '..',
    '<script>',
  ];
  const files = Object.fromEntries(
    Object.entries(usualFiles).map(([name, text]) => {
      let bent = text;
      for (let turn = 0; turn <= below(4); turn += 1) {
        const at = below(bent.length);
        bent = bent.slice(0, at) + (pieces[below(pieces.length)] ?? '') + bent.slice(at + below(6));
      }
      return [name, bent];
    }),
  );
  return rawZip(entriesOf(files));
}

describe('malformed packs', () => {
  it('of every kind there is are refused: typed, in time, with nothing changed', async () => {
    const told = promised(20, 'kinds', import.meta.url, 'whole');
    const { call, folder, backend } = openBackend({ runPackJob: runHere });
    const before = stateOf(folder);
    const codes = new Set<string | undefined>();
    let longest = 0;
    for (const kind of Object.keys(hostilePacks)) {
      const zip = zipOf(kind);
      const start = performance.now();
      const result = await call('packs.install', asInput(zip));
      longest = Math.max(longest, performance.now() - start);
      expect(result.ok ? 'installed' : typed.has(result.error.code) ? 'refused' : result.error, kind).toBe('refused');
      expect(stateOf(folder), kind).toBe(before);
      expect(result.ok || result.error.message.length < 400, kind).toBe(true);
      const problem = result.ok ? undefined : (result.error.details?.['problem'] as Problem | undefined);
      if (problem) expectSaid(problem);
      codes.add(problem?.code);
    }
    // Each is said in every language by what was found.
    expect(codes.size).toBeGreaterThan(20);
    expect(longest).toBeLessThan(5_000);
    expect(strangers()).toEqual([]);
    expect(existsSync('/tmp/almanac-evil.yaml')).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    backend.close();
    told(
      `${Object.keys(hostilePacks).length} kinds refused, typed, the slowest in ${Math.ceil(longest)} ms; 0 rows, 0 files`,
    );
  }, 120_000);

  it('bent at random neither crash the program nor get in halfway', async () => {
    const told = promised(20, 'random', import.meta.url);
    const times = scaled(1_000);
    const { call, ask, folder, backend } = openBackend({ runPackJob: runHere });
    const random = seededRandom(20);
    const kinds = Object.keys(hostilePacks)
      .map(zipOf)
      .filter((zip) => zip.length < 20_000);
    const sound = await packOfTexts();
    let before = stateOf(folder);
    const counts = { refused: 0, sound: 0 };
    let longest = 0;
    let memory = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const zip =
        turn % 3 === 0
          ? bendTexts(random)
          : bend(turn % 3 === 1 ? sound : (kinds[turn % kinds.length] as Buffer), random);
      const [start, held] = [performance.now(), process.memoryUsage.rss()];
      const result = await call('packs.install', asInput(zip));
      longest = Math.max(longest, performance.now() - start);
      memory = Math.max(memory, process.memoryUsage.rss() - held);
      if (result.ok) {
        // A byte that nothing reads, a blank more: it is a sound pack still. It must then be in wholly, and go wholly.
        expect((await ask('packs.list', {})).state).toBe('ready');
        await ask('packs.remove', { id: result.value.id });
        counts.sound += 1;
        before = stateOf(folder);
      } else {
        expect(typed.has(result.error.code), JSON.stringify(result.error)).toBe(true);
        counts.refused += 1;
        if (turn % 10 === 0) expect(stateOf(folder)).toBe(before);
      }
    }
    expect(stateOf(folder)).toBe(before);
    expect(counts.refused).toBeGreaterThan(times * 0.7);
    expect(longest).toBeLessThan(5_000);
    expect(memory).toBeLessThan(512 * 1024 * 1024);
    backend.close();
    told(
      `${times} bent packs: ${counts.refused} refused, ${counts.sound} sound still; the slowest ${Math.ceil(longest)} ms, none above ${Math.ceil(memory / 1e6)} MB`,
    );
  }, 900_000);

  // In every run tests/integration/packs.test.ts proves it of the built program.
  it.runIf(fullSize)(
    'that would take for ever, or all memory, are stopped in their thread',
    async () => {
      const told = promised(20, 'limits', import.meta.url);
      const { call, ask, backend } = openBackend();
      const wide = `claims: {${Array.from({ length: 19_000 }, (_, at) => `a${at}: 1`).join(', ')}}\n`;
      const kinds = {
        'maps so wide, and so many, that reading them takes longer': rawZip(
          entriesOf({
            ...usualFiles,
            ...Object.fromEntries(
              Array.from({ length: 14 }, (_, at) => [`institutions/wide-college-${at}.yaml`, wide]),
            ),
          }),
        ),
      };
      for (const [kind, zip] of Object.entries(kinds)) {
        const start = process.cpuUsage();
        const answered = ask('notes.get', { slug: 'songhua-university' });
        const result = await call('packs.preview', asInput(zip));
        // Of the processor, this process and its threads together: a busy machine makes nobody's pack too large.
        const { user, system } = process.cpuUsage(start);
        expect((user + system) / 1_000, kind).toBeLessThan(9_000);
        expect(result.ok ? result.value.mistakes.length > 0 : typed.has(result.error.code), kind).toBe(true);
        await answered;
      }
      expect((await ask('packs.list', {})).state).toBe('none');
      backend.close();
      told(
        'reading stopped after 5 s of the processor, memory at 512 MB, in a thread of its own; the program answers meanwhile',
      );
    },
    120_000,
  );

  it('control: a sound pack gets in, and a reader that trusts the archive writes where it should not', async () => {
    const { ask, folder, backend } = openBackend({ runPackJob: runHere });
    const before = stateOf(folder);
    await ask('packs.install', asInput(await packOfTexts()));
    expect(stateOf(folder)).not.toBe(before);
    backend.close();
    const names = (zip: Buffer) =>
      [...zip.toString('latin1').matchAll(/PK\u0001\u0002[\s\S]{42}([\s\S]+?)(?=PK)/g)].map(([, name]) => name ?? '');
    const outside = Object.keys(hostilePacks)
      .map((kind) => names(zipOf(kind)))
      .filter((all) => all.some((name) => name.startsWith('/') || name.includes('..')));
    expect(outside.length).toBeGreaterThan(4);
  }, 60_000);
});
