import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fastFolder } from '../support/fast-folder.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { asInput, fairSource, openBackend, packOfTexts, runHere, settled, type TestBackend } from '../support/packs.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';

type Random = () => number;
/** A fact as the window shows it: of which school, what, and by which pack. */
type Fact = `${string} ${string} ${string} ${string}`;

const schools = ['songhua-medical-university', 'songhua-university', 'volga-state-medical-university'];
const ids = ['fees', 'counts', 'founding', 'upriver'];

interface MadePack {
  readonly id: string;
  readonly version: number;
  readonly zip: Buffer;
  readonly facts: readonly Fact[];
}

/** A pack of random figures on random schools; `upriver` also brings a school of its own. */
async function makePack(id: string, version: number, random: Random): Promise<MadePack> {
  const below = (limit: number) => Math.floor(random() * limit);
  const source = `read-out-for-${id}`;
  const facts: Fact[] = [];
  const files: Record<string, string> = { [`sources/${source}.yaml`]: fairSource };
  const claims = (slug: string, count: number) =>
    Array.from({ length: count }, (_, at) => {
      const [property, value] = [
        ['students-total', 'academic-staff', 'affiliated-hospitals'][below(3)] ?? '',
        1_000 * (at + 1) + below(900),
      ];
      facts.push(`${slug} ${property} ${value} ${id}`);
      return `  - { property: ${property}, value: ${value}, as_of: ${2000 + below(26)}, source: ${source} }\n`;
    }).join('');
  for (const slug of schools)
    if (random() < 0.6) files[`institutions/${slug}.yaml`] = `claims:\n${claims(slug, 1 + below(3))}`;
  if (id === 'upriver' || facts.length === 0) {
    const slug = `college-of-${id}`;
    files[`institutions/${slug}.yaml`] =
      `tier: listed\nkind: college\nnames: [{ value: College of ${id}, lang: en, kind: official }]\nplace: { country: CN }\nclaims:\n${claims(slug, 1)}`;
  }
  return { id, version, zip: await packOfTexts(files, { id, version: String(version) }), facts };
}

async function factsIn({ ask, call }: TestBackend): Promise<readonly Fact[]> {
  const all: Fact[] = [];
  for (const slug of [...schools, ...ids.map((id) => `college-of-${id}`)]) {
    if (!(await call('institutions.get', { slug })).ok) continue;
    const { claims, sources } = await ask('institutions.get', { slug });
    all.push(
      ...claims.map(
        ({ property, text, source }): Fact =>
          `${slug} ${property} ${text.en} ${sources.find(({ id }) => id === source)?.pack ?? 'edition'}`,
      ),
    );
  }
  return all.toSorted();
}

/** What the model says that there is. */
class Model {
  readonly base: readonly Fact[];
  readonly packs = new Map<string, MadePack>();
  readonly notes = new Map<string, string>();
  constructor(base: readonly Fact[]) {
    this.base = base;
  }
  facts(): readonly Fact[] {
    return [...this.base, ...[...this.packs.values()].flatMap(({ facts }) => facts)].toSorted();
  }
}

/** Plays random sequences on the program and the model alike, and returns how often the two differed. */
async function play(sequences: number, seed: number, sabotage: (model: Model) => void = () => undefined) {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const [reference, folder] = [compileFixture(), mkdtempSync(join(fastFolder, 'almanac-sequences-'))];
  let test = openBackend({ reference, folder, runPackJob: runHere });
  const model = new Model(await factsIn(test));
  let versions = 0;
  let differences = 0;
  let steps = 0;
  let refusals = 0;
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const id = ids[below(ids.length)] ?? '';
    const slug = [...schools, 'college-of-upriver'][below(4)] ?? '';
    const pack = await makePack(id, (versions += 1), random);
    const install = async (one: MadePack) => {
      await test.ask('packs.install', asInput(one.zip));
      model.packs.set(one.id, one);
    };
    const note = async () => {
      const body = `note ${sequence} ${random()}`;
      await test.ask('notes.set', { slug, body });
      model.notes.set(slug, body);
    };
    const remove = async () => {
      const removed = await test.call('packs.remove', { id });
      if (removed.ok !== model.packs.delete(id)) refusals += 1;
    };
    const reopen = async () => {
      test.backend.close();
      test = openBackend({ reference, folder, runPackJob: runHere });
      await settled(test);
    };
    // Install, edit (a newer version, a note), remove, install again: any of them, in any order.
    const actions = [
      () => install(pack),
      note,
      remove,
      async () => {
        await install(await makePack(id, (versions += 1), random));
      },
      () => install(pack),
      ...(below(5) === 0 ? [reopen] : []),
    ];
    for (let turn = 0; turn < 3; turn += 1) {
      steps += 1;
      await actions[below(actions.length)]?.();
    }
    sabotage(model);
    if (JSON.stringify(await factsIn(test)) !== JSON.stringify(model.facts())) differences += 1;
    for (const [each, body] of model.notes)
      if ((await test.ask('notes.get', { slug: each })).body !== body) differences += 1;
    const { rows, state } = await test.ask('packs.list', {});
    if (
      state !== (model.packs.size > 0 ? 'ready' : 'none') ||
      JSON.stringify(rows.map((row) => [row.id, row.version]).toSorted()) !==
        JSON.stringify([...model.packs.values()].map((one) => [one.id, String(one.version)]).toSorted())
    )
      differences += 1;
  }
  test.backend.close();
  rmSync(folder, { recursive: true, force: true });
  return { sequences, steps, differences, refusals };
}

it('packs installed, edited, removed and installed again are what a model says, and no note is altered', async () => {
  const told = promised(21, 'sequences', import.meta.url);
  const found = await play(scaled(1_000, 12), 21);
  expect(found).toMatchObject({ differences: 0, refusals: 0 });
  told(
    `${found.sequences} sequences of ${found.steps} steps: ${found.differences} differences from the model, 0 notes altered`,
  );
}, 1_800_000);

it('control: a figure lost, a note altered or a pack forgotten is found out', async () => {
  const spoil = [
    (model: Model) => {
      model.facts = () => model.base.slice(1);
    },
    (model: Model) => {
      model.notes.set('songhua-university', 'altered');
    },
    (model: Model) => {
      model.packs.set('lost', { id: 'lost', version: 1, zip: Buffer.alloc(0), facts: [] });
    },
  ];
  for (const [at, sabotage] of spoil.entries())
    expect((await play(1, 30 + at, sabotage)).differences).toBeGreaterThan(0);
}, 120_000);
