import { describe, expect, it } from 'vitest';
import { readPackFiles, type KnownFiles } from '../../../../src/compiler/packs/pack-files.ts';
import { readPack } from '../../../../src/compiler/packs/read-pack.ts';
import { readFact } from '../../../../src/compiler/facts.ts';
import { folders } from '../../../../src/compiler/format/files.ts';
import type { Problem } from '../../../../src/shared/words/problems/problems.ts';
import { description } from '../../../support/packs.ts';
import { rawZip } from '../../../support/raw-zip.ts';
import { expectSaid } from '../../../support/said-problem.ts';

/** What a pack as an archive is refused for, whatever its files say; undefined where it is read. */
async function refusalOf(zip: Buffer): Promise<Problem | undefined> {
  const read = await readPack(zip);
  if (read.ok) return undefined;
  expect(read.error.message).toMatch(/^The pack is refused\. /);
  return read.error.details?.['problem'] as Problem;
}

// What else a zip is refused for: tests/soak/hostile-packs.
describe('a pack that is refused whole', () => {
  it.each([
    ['version', { version: 'newest' }, 'version'],
    ['title', { title: ' two ' }, 'line'],
    // Nothing can be seen of these: zero width, the filler of Hangul, a pattern of Braille without dots, a joiner between tags.
    ['title', { title: '\u200b' }, 'line'],
    ['publisher', { publisher: '\u3164' }, 'line'],
    ['publisher', { publisher: '\u2800\u2800' }, 'line'],
    ['publisher', { publisher: '\u{e0041}\u2060\u{e007f}' }, 'line'],
    ['edition', { edition: 'next' }, 'edition'],
    ['date', { date: '2026-02-30' }, 'calendar'],
    ['id', { id: 'Kelvara' }, 'slug'],
  ])('for what it says of itself names the part, what stands there and what is asked: %s', async (at, more, ask) => {
    const told = JSON.stringify({ ...description, ...more });
    const problem = await refusalOf(rawZip([{ name: 'pack.json', content: told }]));
    expect(problem).toMatchObject({
      code: 'refused.manifest',
      name: 'pack.json',
      why: { code: 'form.value', at, given: Object.values(more)[0], asks: [{ ask }] },
    });
    if (problem) expectSaid(problem);
  });
});

const none = Object.fromEntries(folders.map((folder) => [folder, new Set<string>()])) as unknown as KnownFiles;
const school = 'institutions/kelvara-college.yaml';
const values = (count: number) => `claims:\n${'  - { property: students-total, value: 1, source: x }\n'.repeat(count)}`;

describe('a file of a pack', () => {
  it.each([
    ['names what is no word of a pack', 'tier: __proto__\n', 'pack.proto'],
    ['says one figure too often', values(101), 'pack.tooManyValues'],
    ['lists too much', `names: [${'x, '.repeat(201)}]\n`, 'pack.tooManyEntries'],
    ['is too long', `# ${'x'.repeat(300_000)}`, 'pack.tooLong'],
  ] as const)('that %s is told of in every language', (_, text, code) => {
    const { mistakes } = readPackFiles({ texts: new Map([[school, text]]) }, none, true);
    expect(mistakes.map(({ problem }) => problem.code)).toContain(code);
    for (const { problem } of mistakes) expectSaid(problem);
  });
});

describe('a value that cannot be', () => {
  it.each([
    ['value.moreThanAll', { property: 'minimum-marks', value: 120 }],
    ['value.highestMark', { property: 'entrance-exam', value: 900, unit: 'NEET' }],
    ['value.takesMark', { property: 'english-test', value: 'six', unit: 'IELTS' }],
    ['value.takesTerm', { property: 'application-deadline', value: 'soon' }],
    ['value.dateRange', { property: 'application-deadline', value: '0800' }],
  ] as const)('is told of in every language: %s', (code, claim) => {
    const read = readFact({ ...claim, source: ['x'] });
    expect(read).toMatchObject({ wrong: { code } });
    if ('wrong' in read) expectSaid(read.wrong);
  });
});
