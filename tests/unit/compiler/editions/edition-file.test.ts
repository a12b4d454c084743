import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeEdition } from '../../../../src/compiler/edition-command.ts';
import { compareEditions, type EditionManifest } from '../../../../src/compiler/editions/edition-manifest.ts';
import { readEdition, type Reader } from '../../../../src/compiler/editions/read-edition.ts';
import { editionFileOf } from '../../../../src/compiler/editions/write-edition.ts';
import { makeKeys, signManifest } from '../../../../src/compiler/editions/signature.ts';
import { largestReference } from '../../../../src/shared/contract/limits.ts';
import { capturedTerminal } from '../../../support/captured-terminal.ts';
import { editionOf } from '../../../support/editions.ts';
import { fastFolder } from '../../../support/fast-folder.ts';
import { editedSources, fixtureSources, plainFixture, temporaryFolder } from '../../../support/fixture-reference.ts';
import { rawZip, type RawEntry } from '../../../support/raw-zip.ts';
import { seededRandom } from '../../../support/results.ts';

const keys = makeKeys();
const reader: Reader = {
  projectKey: keys.publicKey,
  bundled: '2026.11',
  shown: { edition: '2026.11', sourcesHash: 'of another' },
};
let made: Awaited<ReturnType<typeof editionOf>>;
beforeAll(async () => {
  made = await editionOf();
});

async function read(bytes: Buffer, by: Partial<Reader> = {}) {
  const folder = mkdtempSync(join(fastFolder, 'almanac-edition-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  const into = join(folder, 'into');
  const result = await readEdition(file, into, { ...reader, ...by });
  if (!result.ok) expect(existsSync(into)).toBe(false);
  return { result, into };
}
async function reasonOf(bytes: Buffer, by: Partial<Reader> = {}): Promise<unknown> {
  const { result } = await read(bytes, by);
  return result.ok ? 'taken' : result.error.details?.['reason'];
}

/** A zip of these files, with a manifest that says what is told of them. */
function zipOf(
  files: Readonly<Record<string, string>>,
  told: Partial<EditionManifest> = {},
  more: readonly RawEntry[] = [],
) {
  const manifest: EditionManifest = {
    format: 1,
    edition: '2027.4',
    schema: made.manifest.schema,
    sourcesHash: made.manifest.sourcesHash,
    made: '2027-04-30',
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
    ...told,
  };
  return rawZip([
    { name: 'manifest.json', content: JSON.stringify(manifest) },
    ...Object.entries(files).map(([name, content]) => ({ name, content })),
    ...more,
  ]);
}

describe('an edition by file', () => {
  it('is the same for the same parts, and unpacks to what went in', async () => {
    const { edition, schema, sourcesHash } = made.manifest;
    const meta = { edition, schema, sourcesHash };
    const again = await editionFileOf({ ...made, meta, key: null, made: '2027-04-30' });
    expect(again.ok && again.value.bytes.equals(made.bytes)).toBe(true);
    const { result, into } = await read(made.bytes);
    expect(result).toMatchObject({ ok: true, value: { signature: 'none', fingerprint: null } });
    expect(readFileSync(join(into, 'reference.db')).equals(readFileSync(made.reference))).toBe(true);
    expect(readFileSync(join(into, 'sources/edition.yaml'), 'utf8')).toContain('2027.4');
    expect(made.manifest.files.every(({ path }) => existsSync(join(into, path)))).toBe(true);
  });

  it('says whose signature it has', async () => {
    const [ours, theirs] = [
      await editionOf(undefined, { key: keys.privateKey }),
      await editionOf(undefined, { key: makeKeys().privateKey }),
    ];
    expect(await read(ours.bytes)).toMatchObject({
      result: { value: { signature: 'project', fingerprint: expect.stringMatching(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/) } },
    });
    expect(await read(theirs.bytes)).toMatchObject({ result: { value: { signature: 'unknown' } } });
    // A program that was built without a key knows none, and one that was built with nonsense neither.
    for (const projectKey of [null, 'no key'])
      expect(await read(ours.bytes, { projectKey })).toMatchObject({ result: { value: { signature: 'unknown' } } });
  });

  it('is refused with a signature of something else', async () => {
    const other = signManifest(Buffer.from('{}'), keys.privateKey);
    const withSignature = (signature: unknown) =>
      zipOf({ 'reference.db': 'x' }, {}, [{ name: 'signature.json', content: JSON.stringify(signature) }]);
    expect(await reasonOf(withSignature(other))).toBe('bad-signature');
    expect(await reasonOf(withSignature({ ...other, key: 'AAAA' }))).toBe('bad-signature');
    expect(await reasonOf(withSignature('mine'))).toBe('bad-signature');
  });

  it('is refused by what it is, with the reason', async () => {
    const tooNew = await editionOf(undefined, { schema: '999' });
    const tooOld = await editionOf(undefined, { schema: '1' });
    expect(await reasonOf(tooNew.bytes)).toBe('too-new');
    expect(await reasonOf(zipOf({ 'reference.db': 'x' }, { format: 2 as never }))).toBe('too-new');
    expect(await reasonOf(tooOld.bytes)).toBe('too-old');
    expect(await reasonOf(made.bytes, { bundled: '2027.10' })).toBe('older');
    const shown = { edition: '2027.4', sourcesHash: made.manifest.sourcesHash };
    expect(await reasonOf(made.bytes, { shown })).toBe('same');
    expect(await reasonOf(Buffer.alloc(0))).toBe('not-edition');
    expect(await reasonOf(Buffer.from('%PDF-1.7 and more'))).toBe('not-edition');
    expect(await reasonOf(rawZip([{ name: 'letter.txt', content: 'Dear school' }]))).toBe('not-edition');
    expect(await reasonOf(rawZip([{ name: 'manifest.json', content: '{"id":"a-pack","files":{}}' }]))).toBe(
      'not-edition',
    );
  });

  it('is refused wherever it was cut short', async () => {
    const { length } = made.bytes;
    const cuts = [
      4,
      30,
      400,
      ...Array.from({ length: 12 }, (_, at) => Math.floor((length * (at + 1)) / 13)),
      length - 1,
    ];
    for (const cut of cuts) expect(await reasonOf(made.bytes.subarray(0, cut))).toBe('bent');
  });

  it('is refused with a bit turned over, or is the very same', async () => {
    const random = seededRandom(18);
    for (let turn = 0; turn < 60; turn++) {
      const bytes = Buffer.from(made.bytes);
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(random() * 8));
      const { result, into } = await read(bytes);
      // A bit that no reader needs, as of a time, changes nothing of what is unpacked.
      if (result.ok)
        for (const { path, sha256 } of made.manifest.files)
          expect(
            createHash('sha256')
              .update(readFileSync(join(into, path)))
              .digest('hex'),
          ).toBe(sha256);
      else expect(['bent', 'not-edition', 'too-new']).toContain(result.error.details?.['reason']);
    }
  }, 60_000);

  it('is refused where it says otherwise than it is', async () => {
    const whole = { 'reference.db': 'x', 'sources/edition.yaml': 'edition: "2027.4"' };
    expect(await reasonOf(zipOf(whole))).toBe('taken');
    const said = (path: string, bytes = 1) => ({ path, bytes, sha256: createHash('sha256').update('x').digest('hex') });
    for (const path of [
      '../reference.db',
      '/etc/passwd',
      'sources/../../x',
      'sources\\x',
      'C:/x',
      'sources/.hidden',
      'notes.txt',
    ])
      expect(
        await reasonOf(zipOf({ [path]: 'x', 'reference.db': 'x' }, { files: [said(path), said('reference.db')] })),
      ).toBe('bent');
    expect(await reasonOf(zipOf({ 'sources/edition.yaml': 'x' }))).toBe('bent');
    expect(await reasonOf(zipOf({ 'reference.db': 'x' }, { files: [said('reference.db', 2)] }))).toBe('bent');
    expect(await reasonOf(zipOf({ 'reference.db': 'x' }, {}, [{ name: 'sources/more.yaml', content: 'x' }]))).toBe(
      'bent',
    );
    expect(await reasonOf(zipOf({ 'reference.db': 'x' }, {}, [{ name: 'reference.db', content: 'y' }]))).toBe('bent');
    expect(await reasonOf(zipOf({ 'reference.db': 'x', 'sources/A.yaml': 'x', 'sources/a.yaml': 'x' }))).toBe('bent');
    expect(
      await reasonOf(zipOf({ 'reference.db': 'x' }, { files: [said('reference.db'), said('reference.db')] })),
    ).toBe('bent');
  });

  it('makes no more of what is packed than it says', async () => {
    const bomb = Buffer.alloc(16 * 1024 ** 2);
    const zip = (bytes: number) =>
      zipOf({}, { files: [{ path: 'reference.db', bytes, sha256: '0'.repeat(64) }] }, [
        { name: 'reference.db', content: bomb },
      ]);
    const [small, large] = [zip(1_000), zip(largestReference + 1)];
    // What came from the files before, or is cleared away meanwhile, counts in one of them; what reading makes would in all.
    const grown: number[] = [];
    for (let time = 0; time < 5; time++) {
      const before = process.memoryUsage().arrayBuffers;
      expect(await reasonOf(small)).toBe('bent');
      grown.push(process.memoryUsage().arrayBuffers - before);
    }
    expect(grown.toSorted((a, b) => a - b)[2]).toBeLessThan(8 * 1024 ** 2);
    expect(await reasonOf(large)).toBe('too-large');
  });
});

it('knows which edition came before another', () => {
  const inOrder = ['2026.2', '2026.11', '2027.1', '2027.04', '2027.10'];
  expect(inOrder.toReversed().sort(compareEditions)).toEqual(inOrder);
});

describe('npm run edition', () => {
  async function run(...args: readonly string[]) {
    const { terminal, printed } = capturedTerminal();
    return { status: await makeEdition(args, terminal), ...printed() };
  }
  const given = () => ['--reference', plainFixture(), '--sources', fixtureSources];

  it('makes a file that is signed with the key it made, which only its owner reads', async () => {
    const folder = temporaryFolder();
    const [key, out] = [join(folder, 'key.pem'), join(folder, 'next.almanac-edition')];
    expect((await run('--new-key', key)).status).toBe(0);
    if (process.platform !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600);
    expect((await run('--new-key', key)).status).toBe(1);
    const { status, stdout } = await run('--out', out, '--key', key, ...given());
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Edition 2026\.11, schema \d+: \d+ files, signed with the key [0-9a-f ]{19}; \d+ bytes in /,
    );
    const projectKey = readFileSync(`${key}.pub`, 'utf8');
    expect(await read(readFileSync(out), { projectKey })).toMatchObject({
      result: { value: { signature: 'project' } },
    });
  });

  it('says what is wrong, and makes nothing', async () => {
    const out = join(temporaryFolder(), 'next.almanac-edition');
    const other = editedSources([
      { file: 'institutions/songhua-medical-university.yaml', find: 'value: 12000', put: 'value: 12100' },
    ]);
    expect((await run()).stderr).toMatch(/^Write: npm run edition -- --out FILE/);
    expect((await run('--out', out, '--key', `${out}.none`, ...given())).stderr).toMatch(/There is no key/);
    expect((await run('--out', out, '--reference', `${out}.none`)).stderr).toMatch(/There is no .*npm run data/);
    expect((await run('--out', out, '--reference', plainFixture(), '--sources', other)).stderr).toMatch(
      /was not compiled from/,
    );
    writeFileSync(`${out}.pem`, 'no key');
    expect((await run('--out', out, '--key', `${out}.pem`, ...given())).stderr).toMatch(/The key cannot sign/);
    expect(existsSync(out)).toBe(false);
  });
});
