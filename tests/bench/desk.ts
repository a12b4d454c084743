import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { editionFileOf } from '../../src/compiler/editions/write-edition.ts';
import { packOf } from '../../src/compiler/packs/write-pack.ts';
import type { CallName, Input, Output } from '../../src/shared/contract/index.ts';
import { referenceSchemaVersion } from '../../src/shared/reference-format/schema-version.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { askedMeanwhile, secondsTaken, type Meanwhile } from './asked-meanwhile.ts';
import type { Bench, Figure } from './figure.ts';
import { reference, root } from './paths.ts';
import { ownSchool } from '../support/own-school.ts';

type Ask = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

const held = 100;

/** Starts the built browser host as a person has it, does something with it, and stops it. */
async function withHost<Answer>(work: (host: TestHost, ask: Ask) => Promise<Answer>): Promise<Answer> {
  const host = await startHost({ reference, env: { ALMANAC_CHECK_OUTPUTS: '' } });
  try {
    const ask: Ask = async (name, input) => {
      const result = await call(host, name, input);
      if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
      return result.value as never;
    };
    // A window has asked for something by then.
    await ask('search.query', { text: 'kazan', limit: 8 });
    return await work(host, ask);
  } finally {
    await host.stop();
  }
}

/** What something takes: seconds of the processor, all threads together, and by the clock. */
async function costOf(host: TestHost, work: () => Promise<unknown>) {
  const [begun, taken] = [performance.now(), secondsTaken(host)];
  await work();
  return { seconds: (performance.now() - begun) / 1_000, processor: secondsTaken(host) - taken };
}
type Cost = Awaited<ReturnType<typeof costOf>>;

/** The searches that are asked meanwhile are no part of what it takes. */
const took = (what: string, { processor, seconds }: Cost, atMost: number, answering = 0): Figure => ({
  what: `${what}: seconds of the processor`,
  value: processor - answering,
  unit: 's',
  atMost,
  detail: `${seconds.toFixed(2)} s by the clock`,
});

const heldUp = (what: string, meanwhile: Meanwhile): Figure => ({
  what: `${what}: the longest that a search was held up`,
  value: meanwhile.held,
  unit: 'ms',
  atMost: held,
  detail: `of the processor; the longest wait ${meanwhile.waited.toFixed(0)} ms by the clock, of ${meanwhile.asked} searches`,
});

const addedSchool = 'bench-upriver-medical-college';

/** A pack of one school that the edition does not have, with a source of its own. */
async function packOfOneSchool(edition: string): Promise<string> {
  const files = {
    [`institutions/${addedSchool}.yaml`]: `tier: listed
kind: medical-university
names:
  - { value: Upriver Bench Medical College, lang: en, kind: official }
place: { country: CN, region: Heilongjiang, city: Harbin }
claims:
  - { property: students-total, value: 800, as_of: 2026, source: bench-fair-2026 }
`,
    'sources/bench-fair-2026.yaml': `title: Figures read out at the fair
publisher: Upriver Bench Medical College
kind: official
language: en
published: 2026-10
accessed: 2026-10-02
`,
  };
  const { zip } = await packOf(
    { id: 'bench', version: '1', title: 'One school', publisher: 'A counsellor', date: '2026-11', edition },
    new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
  );
  return zip.toString('base64');
}

/** What it takes until a school that the edition does not have is there and its profile shown, and how long searches are held up meanwhile. */
async function untilShown(
  host: TestHost,
  ask: Ask,
  what: string,
  atMost: number,
  add: () => Promise<string>,
): Promise<Figure[]> {
  const { answer, ...meanwhile } = await askedMeanwhile(host, () =>
    costOf(host, async () => ask('institutions.get', { slug: await add() })),
  );
  const name = `${what}, until its profile is shown`;
  return [took(name, answer, atMost, meanwhile.answering), heldUp(name, meanwhile)];
}

/** A pack of one school sent, installed and shown, in a reference with the directory of the world's schools. */
export const packInstall: Bench = {
  name: 'pack-install',
  run: () =>
    withHost(async (host, ask) => {
      const zip = await packOfOneSchool((await ask('reference.about', {})).edition);
      const preview = await costOf(host, () => ask('packs.preview', { zip }));
      const installed = await untilShown(host, ask, 'A pack of one school', 2, async () => {
        await ask('packs.install', { zip });
        return addedSchool;
      });
      return [took('What a pack of one school would do', preview, 2), ...installed];
    }),
};

/** A school of the person's own added in the window and shown, in the same reference: in a town that has schools, then in one that has none. */
export const schoolAdded: Bench = {
  name: 'school-added',
  run: () =>
    withHost(async (host, ask) => {
      const added = (what: string, city: string) =>
        untilShown(host, ask, what, 1.5, async () => {
          const { addition } = await ask('additions.setSchool', {
            ...ownSchool(`Upriver Bench Medical College, ${city}`, {
              kind: 'medical-university',
              place: { country: 'CN', city },
              claims: [{ property: 'students-total', value: 800, as_of: '2026' }],
            }),
            slug: addedSchool,
          });
          return addition.slug;
        });
      return [
        ...(await added('A school of one’s own', 'Harbin')),
        ...(await added('A second one, where no school is', 'Upriver')),
      ];
    }),
};

const namesAsked = 500;
/** A name as others write it: two of its letters are exchanged, so that none is found to the letter. */
const misspelt = (name: string) => name.slice(0, 4) + name.charAt(5) + name.charAt(4) + name.slice(6);

/** English names of schools from all over a reference, the well known and the rest. */
function someNames(): readonly string[] {
  const db = new Database(reference, { readonly: true });
  try {
    const names = db
      .prepare<[], string>(
        `SELECT n.value FROM name AS n JOIN entity AS e ON e.id = n.entity_id
        WHERE e.type = 'institution' AND n.kind = 'official' AND n.lang = 'en' AND length(n.value) > 8 ORDER BY e.id`,
      )
      .pluck()
      .all();
    return Array.from({ length: namesAsked }, (_, at) => names[Math.floor((at * names.length) / namesAsked)] as string);
  } finally {
    db.close();
  }
}

async function matched(host: TestHost, ask: Ask, what: string, names: readonly string[]): Promise<Figure> {
  const table = `School\n${names.map((name) => `"${name.replaceAll('"', '""')}"`).join('\n')}\n`;
  const { transfer } = await ask('lists.receive', { text: Buffer.from(table).toString('base64') });
  let rows: Output<'sheets.read'>['rows'] = [];
  const cost = await costOf(host, async () => {
    ({ rows } = await ask('sheets.read', { transfer }));
  });
  const sure = rows.filter(({ state }) => state === 'sure').length;
  return took(`${rows.length} names of a table ${what}, ${sure} of them sure`, cost, 1);
}

/** 500 names of a table matched with schools: as an edition writes them, and half of them with two letters exchanged. */
export const namesMatch: Bench = {
  name: 'names-match',
  run: () =>
    withHost(async (host, ask) => {
      const names = someNames();
      return [
        await matched(host, ask, 'as an edition writes them', names),
        await matched(
          host,
          ask,
          'of which half are misspelt',
          names.map((name, at) => (at % 2 === 0 ? name : misspelt(name))),
        ),
      ];
    }),
};

/** The reference as the next edition, in a file as the compiler's own maker makes it; its sources are as many and as long. */
async function nextEdition(folder: string): Promise<Buffer> {
  const [file, sources] = [join(folder, 'reference.db'), join(folder, 'sources')];
  copyFileSync(reference, file);
  cpSync(join(root, 'resources', 'sources'), sources, { recursive: true });
  const edition = '2099.12';
  const sourcesHash = 'a'.repeat(64);
  const numbered = join(sources, 'edition.yaml');
  writeFileSync(numbered, readFileSync(numbered, 'utf8').replace(/^edition: .*$/m, `edition: "${edition}"`));
  const db = new Database(file);
  const set = db.prepare('UPDATE meta SET value = ? WHERE key = ?');
  set.run(edition, 'edition');
  set.run(sourcesHash, 'sources_hash');
  db.close();
  const made = await editionFileOf({
    reference: file,
    meta: { edition, schema: referenceSchemaVersion, sourcesHash },
    sources,
    key: null,
    made: '2099-12-01',
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.bytes;
}

/** An edition sent in pieces, looked at and taken, until the program shows it. */
export const editionTaken: Bench = {
  name: 'edition-taken',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
    try {
      const bytes = await nextEdition(folder);
      return await withHost(async (host, ask) => {
        const { answer, ...meanwhile } = await askedMeanwhile(host, () =>
          costOf(host, async () => {
            const { transfer, piece } = await ask('editions.begin', {
              name: 'next.almanac-edition',
              size: bytes.length,
            });
            for (let at = 0; at < bytes.length; at += piece)
              await ask('editions.piece', {
                transfer,
                at,
                bytes: bytes.subarray(at, at + piece).toString('base64'),
              });
            const { id } = await ask('editions.preview', { transfer });
            await ask('editions.take', { id });
            await ask('search.query', { text: 'kazan', limit: 8 });
          }),
        );
        const what = 'An edition, until it is shown';
        return [took(what, answer, 8, meanwhile.answering), heldUp(what, meanwhile)];
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
