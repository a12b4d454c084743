import { describe, expect, it } from 'vitest';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { readApart } from '../../src/main/services/lists/read-apart.ts';
import { readListDocument } from '../../src/main/services/lists/list-document.ts';
import { longestPiece } from '../../src/shared/contract/limits.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';
import { newFolder } from '../support/user-folders.ts';

const at = '2026-11-01T00:00:00.000Z';
const frame = (schools: string, list = '{"name":"Monster","isDefault":false}') =>
  `{"format":"university-almanac-list","version":1,"edition":"2026.11","writtenAt":"${at}","list":${list},"schools":${schools}}`;
const school = (slug: string, rest: string) =>
  `{"slug":"${slug}","savedName":"x","addedAt":"${at}","tags":[],"note":null,${rest}}`;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(',');

/** Well-formed files that no list is, each as large as asked, in bytes. */
const monsters: Readonly<Record<string, (bytes: number) => string>> = {
  'figures that are none': (bytes) => {
    const each = `{"figures":[${times(1_000, () => '{}')}]}`;
    return frame(`[${times(Math.ceil(bytes / each.length), () => each)}]`);
  },
  'schools that are none': (bytes) => frame(`[${times(Math.ceil(bytes / 3), () => '{}')}]`),
  'numbers for schools': (bytes) => frame(`[${times(Math.ceil(bytes / 2), () => '1')}]`),
  'arrays in arrays': (bytes) =>
    frame(`${'['.repeat(Math.min(bytes / 2, 3_000))}${']'.repeat(Math.min(bytes / 2, 3_000))}`),
  'keys beside': (bytes) =>
    frame(`[${school('a-school', `"figures":[],${times(Math.ceil(bytes / 12), (index) => `"k${index}":null`)}`)}]`),
  'tags without end': (bytes) =>
    frame(
      `[{"slug":"a","savedName":"x","addedAt":"${at}","tags":[${times(Math.ceil(bytes / 4), () => '"t"')}],"note":null,"figures":[]}]`,
    ),
  'one long text': (bytes) => frame(`[${school('a', `"figures":[],"x":"${'y'.repeat(bytes)}"`)}]`),
  'the same school': (bytes) => frame(`[${times(Math.ceil(bytes / 100), () => school('same', '"figures":[]'))}]`),
  'tags that are objects': (bytes) =>
    frame(
      `[${times(Math.ceil(bytes / 120), (index) => `{"slug":"s-${index}","savedName":{},"addedAt":1,"tags":[{},{},{}],"note":{},"figures":{}}`)}]`,
    ),
};

function start(): Backend {
  const backend = createBackend({
    paths: { reference: compileFixture(), userData: newFolder() },
    log: { info: () => undefined, error: () => undefined },
  });
  if (!backend.ok) throw new Error(backend.error.message);
  return backend.value;
}

describe('list files that are well-formed and monstrous', () => {
  it('are refused within 1 s for 7.8 MB, with the first mistakes, while the program answers within 100 ms', async () => {
    const told = promised(27, 'largest', import.meta.url, 'whole');
    const backend = start();
    const text = monsters['figures that are none']?.(7_800_000).slice(0, 7_990_000) ?? '';
    expect(text.length).toBeGreaterThan(7_700_000);
    const pieces = Array.from({ length: Math.ceil(text.length / longestPiece) }, (_, each) =>
      text.slice(each * longestPiece, (each + 1) * longestPiece),
    );
    let transfer: number | undefined;
    for (const piece of pieces) {
      const put = await backend.dispatch('lists.receive', { ...(transfer !== undefined && { transfer }), text: piece });
      if (!put.ok) throw new Error(put.error.message);
      ({ transfer } = put.value as { transfer: number });
    }
    // Of the processor's time of this thread: what else the machine does is not the program's silence.
    const taken = () => {
      const { user, system } = process.threadCpuUsage();
      return (user + system) / 1_000;
    };
    let longest = 0;
    let last = taken();
    const beat = setInterval(() => {
      longest = Math.max(longest, taken() - last);
      last = taken();
    }, 5);
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    const answer = await backend.dispatch('lists.import', { transfer, mode: 'preview' });
    const took = performance.now() - begun;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    clearInterval(beat);
    const grown = (process.memoryUsage().rss - before) / 1e6;
    expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/invalid-input|too-large/) } });
    expect(JSON.stringify(answer).length).toBeLessThan(4_000);
    // A third again for a machine that does other things beside this test.
    expect(took).toBeLessThan(1_500);
    expect(longest).toBeLessThan(100);
    expect(grown).toBeLessThan(256);
    backend.close();
    told(
      `a file of ${(text.length / 1e6).toFixed(1)} MB with 2,600,000 figures that are none: refused after ${Math.round(took)} ms, ${Math.round(grown)} MB more, the program never silent for longer than ${Math.round(longest)} ms`,
    );
  }, 60_000);

  it('of every kind and size are refused or read in bounded time', async () => {
    const told = promised(27, 'lists', import.meta.url);
    const random = seededRandom(27);
    const names = Object.keys(monsters);
    const files = scaled(1_000);
    let slowest = 0;
    let refused = 0;
    for (let turn = 0; turn < files; turn += 1) {
      const name = names[turn % names.length] as string;
      const bytes = 1_000 + Math.floor(random() ** 3 * 1_000_000);
      const text = monsters[name]?.(bytes) ?? '';
      const begun = process.cpuUsage();
      // A thread is begun for some: the same reading, and it takes a third of a second to start from source.
      const read = turn % 10 === 0 ? await readApart(text) : readListDocument(text);
      const { user, system } = process.cpuUsage(begun);
      const milliseconds = (user + system) / 1_000;
      slowest = Math.max(slowest, milliseconds / Math.max(1, text.length / 1e6));
      if (!read.ok) {
        refused += 1;
        expect(JSON.stringify(read).length, name).toBeLessThan(4_000);
      }
      expect(milliseconds, `${name} ${text.length}`).toBeLessThan(2_000 * Math.max(1, text.length / 1e6));
    }
    expect(refused).toBe(files);
    told(
      `${files} files of ${names.length} kinds: ${refused} refused, at most ${Math.round(slowest)} ms of processor time a MB`,
    );
  }, 900_000);

  it('control: what is a list is read, in the thread as beside it', async () => {
    const text = frame(
      `[${times(400, (index) => `{"slug":"school-${index}","savedName":"S","addedAt":"${at}","tags":["a"],"note":{"body":"${'n'.repeat(300)}","updatedAt":"${at}"},"figures":[]}`)}]`,
    );
    expect(text.length).toBeGreaterThan(100_000);
    const apart = await readApart(text);
    expect(apart.ok).toBe(true);
    expect(apart).toEqual(readListDocument(text));
  });
});
