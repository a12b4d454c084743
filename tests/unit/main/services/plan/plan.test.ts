import { beforeEach, describe, expect, it } from 'vitest';
import { bookmarkHandlers } from '../../../../../src/main/handlers/bookmarks.ts';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { listHandlers } from '../../../../../src/main/handlers/lists.ts';
import { planHandlers } from '../../../../../src/main/handlers/plan.ts';
import { writeStage } from '../../../../../src/main/database/user/plan.ts';
import { writeSettings } from '../../../../../src/main/database/user/settings.ts';
import type { UserDatabase } from '../../../../../src/main/database/open.ts';
import type { CallName, Input, Output } from '../../../../../src/shared/contract/index.ts';
import { mostPlanEntries } from '../../../../../src/shared/contract/limits.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';
import { medicineInChinese } from '../../../../support/second-programme.ts';

const slug = 'songhua-medical-university';
const file = `institutions/${slug}.yaml`;
const reference = openFixture([
  {
    file,
    find: 'claims:\n',
    put: `claims:
  - { property: application-deadline, value: --06-30, source: [songhua-site, agency-mbbs] }
  - { property: documents, value: [passport, { kind: diploma, attested: notarised }], source: songhua-site }
  - { property: documents, value: [{ kind: diploma, attested: translated }, photograph], source: agency-mbbs }
`,
  },
  {
    file,
    find: '      - { property: degree',
    put: `      - { property: application-deadline, value: { opens: 2027-02-01, closes: 2027-05-31 }, as_of: 2027, source: agency-mbbs }
      - { property: degree`,
  },
  medicineInChinese(
    'property: teaching-language, value: zh, source: songhua-site',
    'property: application-deadline, value: --04-30, source: songhua-site',
  ),
]);

let user: UserDatabase;
let calls: ReturnType<typeof callsOn>;
const callsFor = (db: UserDatabase) =>
  callsOn({
    ...bookmarkHandlers(reference, db),
    ...listHandlers(reference, db),
    ...planHandlers(reference, db),
    ...exportHandlers(reference, db),
  });
beforeEach(async () => {
  user = memoryUser();
  calls = callsFor(user);
  await ask('bookmarks.add', { slug });
});
const ask = async <Name extends CallName>(name: Name, input: Input<Name>) =>
  (await calls.value(name, input)) as Output<Name>;
const refusal = async <Name extends CallName>(name: Name, input: Input<Name>) => {
  const result = await calls.dispatch(name, input);
  return result.ok ? null : result.error;
};
const blank = { slug, document: null, text: null, day: null, done: false };
const task = (text: string) => ({ ...blank, kind: 'task' as const, text });
const school = async () => (await ask('plan.get', {})).schools[0];
const texts = async () => (await school())?.entries.map(({ text }) => text);

describe('the plan', () => {
  it('has every school of the lists, with the dates and documents that sources name', async () => {
    const { schools, sources } = await ask('plan.get', {});
    expect(schools).toHaveLength(1);
    expect(schools[0]).toMatchObject({ slug, listed: true, stage: null, entries: [] });
    expect(schools[0]?.terms.map(({ term, programme, sources: from }) => [term, programme?.slug, from])).toEqual([
      ['2027-02-01/2027-05-31', 'medicine-english', ['agency-mbbs']],
      ['--06-30', undefined, ['songhua-site', 'agency-mbbs']],
    ]);
    expect(schools[0]?.documents).toEqual([
      { kind: 'passport', attested: [], sources: ['songhua-site'] },
      { kind: 'diploma', attested: ['notarised', 'translated'], sources: ['songhua-site', 'agency-mbbs'] },
      { kind: 'photograph', attested: [], sources: ['agency-mbbs'] },
    ]);
    expect(sources.map(({ id }) => id).toSorted()).toEqual(['agency-mbbs', 'songhua-site']);
  });

  it('is empty without a school, and keeps one that was taken from the lists while something is written of it', async () => {
    await ask('bookmarks.remove', { slug });
    expect(await ask('plan.get', {})).toEqual({ schools: [], sources: [] });
    await ask('plan.setStage', { slug, stage: 'applied' });
    expect(await school()).toMatchObject({ slug, listed: false, stage: 'applied' });
    expect((await ask('plan.get', { slug: 'volga-state-medical-university' })).schools).toMatchObject([
      { slug: 'volga-state-medical-university', listed: false, stage: null },
    ]);
  });

  it('is refused of a school that is nowhere, which is named', async () => {
    expect(await refusal('plan.get', { slug: 'songhau-university' })).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('songhau-university'),
    });
  });

  it('brings back the stage of a school that no edition knows any more, though nothing else stands on it', async () => {
    const gone = 'gone-since';
    writeStage(user, gone, 'applied', new Date());
    expect(await ask('plan.setStage', { slug: gone, stage: null, base: 'applied' })).toMatchObject({
      before: 'applied',
    });
    expect((await refusal('plan.setStage', { slug: gone, stage: 'applied', base: null }))?.code).toBe('not-found');
    await ask('plan.setStage', { slug: gone, stage: 'applied', base: null, back: true });
    expect((await ask('plan.get', { slug: gone })).schools).toMatchObject([{ slug: gone, stage: 'applied' }]);
  });

  it('has the dates of the programme in the field and language the person wants', async () => {
    const of = async () => (await school())?.terms.flatMap(({ programme }) => programme?.slug ?? []);
    expect(await of()).toContain('medicine-english');
    writeSettings(user, { homeField: '0912', homeLanguage: 'zh' });
    expect(await of()).toEqual(['medicine-chinese']);
  });

  it('sets a stage and takes it away', async () => {
    expect(await ask('plan.setStage', { slug, stage: 'asked' })).toEqual({ stage: 'asked', before: null });
    expect(await ask('plan.setStage', { slug, stage: 'offer', base: 'asked' })).toEqual({
      stage: 'offer',
      before: 'asked',
    });
    expect(await ask('plan.stages', {})).toEqual({ rows: [{ slug, stage: 'offer' }] });
    expect(await ask('plan.setStage', { slug, stage: null })).toEqual({ stage: null, before: 'offer' });
    expect(await ask('plan.stages', {})).toEqual({ rows: [] });
  });

  it('refuses a school that is nowhere, and takes one of an earlier edition that is kept', async () => {
    const nowhere = { slug: 'atlantis-medical-university' };
    const task = { ...blank, ...nowhere, kind: 'task' as const, text: 'Call' };
    expect(await refusal('plan.setStage', { ...nowhere, stage: 'asked' })).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(nowhere.slug) as unknown,
    });
    expect(await refusal('plan.setEntry', task)).toMatchObject({ code: 'not-found' });
    expect(await ask('plan.stages', {})).toEqual({ rows: [] });
    user.prepare("INSERT INTO note (slug, body, updated_at) VALUES (?, 'mine', '2026-01-01')").run(nowhere.slug);
    expect(await ask('plan.setStage', { ...nowhere, stage: 'asked' })).toMatchObject({ stage: 'asked' });
    expect(await ask('plan.setEntry', task)).toMatchObject({ entry: { text: 'Call' } });
  });

  it('leaves a stage that another window set meanwhile', async () => {
    await ask('plan.setStage', { slug, stage: 'applied', base: null });
    expect(await refusal('plan.setStage', { slug, stage: 'asked', base: null })).toMatchObject({
      code: 'conflict',
      details: { stage: 'applied' },
    });
    expect(await ask('plan.setStage', { slug, stage: 'applied', base: null })).toMatchObject({ stage: 'applied' });
    expect((await school())?.stage).toBe('applied');
  });

  it('brings back the day of a document and that it is there where another window has put it into the plan again', async () => {
    const passport = { ...blank, kind: 'document', document: 'passport' } as const;
    const { entry } = await ask('plan.setEntry', { ...passport, day: '2027-03-01', done: true });
    await ask('plan.removeEntry', { id: entry.id });
    const { entry: again } = await ask('plan.setEntry', passport);
    expect(await ask('plan.restoreEntry', { entry })).toEqual({ restored: true });
    expect((await school())?.entries).toMatchObject([{ id: again.id, day: '2027-03-01', done: true }]);
    expect(await ask('plan.restoreEntry', { entry })).toEqual({ restored: false });
    // A day that was given since stays.
    await ask('plan.setEntry', { ...passport, id: again.id, day: '2027-05-05', done: true });
    expect(await ask('plan.restoreEntry', { entry })).toEqual({ restored: false });
    expect((await school())?.entries).toMatchObject([{ day: '2027-05-05', done: true }]);
  });

  it('writes, changes, removes and brings back what is the person’s own', async () => {
    const { entry } = await ask('plan.setEntry', { ...blank, kind: 'date', text: 'Interview', day: '2027-03-01' });
    const changed = await ask('plan.setEntry', { ...entry, base: entry, day: '2027-03-02' } as never).catch(() => null);
    expect(changed).toBeNull();
    const { addedAt: _a, updatedAt: _u, ...content } = entry;
    expect((await ask('plan.setEntry', { ...content, day: '2027-03-02', base: entry })).entry).toMatchObject({
      id: entry.id,
      day: '2027-03-02',
    });
    const { entry: gone } = await ask('plan.removeEntry', { id: entry.id });
    expect(await texts()).toEqual([]);
    if (!gone) throw new Error('nothing was removed');
    expect(await ask('plan.restoreEntry', { entry: gone })).toEqual({ restored: true });
    expect(await ask('plan.restoreEntry', { entry: gone })).toEqual({ restored: false });
    expect((await school())?.entries).toEqual([gone]);
  });

  it('has a kind of document once, whoever ticks it', async () => {
    const ready = { ...blank, kind: 'document' as const, document: 'passport' as const, done: true };
    const { entry } = await ask('plan.setEntry', ready);
    const { entry: again } = await ask('plan.setEntry', { ...ready, done: false });
    expect(again.id).toBe(entry.id);
    expect((await school())?.entries).toMatchObject([{ document: 'passport', done: false }]);
  });

  it('joins what two windows changed of one entry, and keeps both where they changed the same', async () => {
    const { entry } = await ask('plan.setEntry', task('Call'));
    const { addedAt: _a, updatedAt: _u, ...content } = entry;
    await ask('plan.setEntry', { ...content, done: true, base: entry });
    const renamed = await ask('plan.setEntry', { ...content, text: 'Call the office', base: entry });
    expect(renamed).toMatchObject({ joined: true, entry: { text: 'Call the office', done: true } });
    const other = await ask('plan.setEntry', { ...content, text: 'Write', base: entry });
    expect(other.joined).toBe(true);
    expect((await texts())?.toSorted()).toEqual(['Call the office', 'Write']);
    await ask('plan.removeEntry', { id: entry.id });
    await ask('plan.setEntry', { ...content, text: 'Call again', base: entry });
    expect((await texts())?.toSorted()).toEqual(['Call again', 'Write']);
  });

  it.each([
    ['a date without a day', { ...blank, kind: 'date', text: 'Interview' }],
    ['a task without a text', { ...blank, kind: 'task' }],
    ['a document without a name', { ...blank, kind: 'document' }],
    ['a document with two', { ...blank, kind: 'document', document: 'passport', text: 'passport' }],
    ['a task with a document', { ...blank, kind: 'task', text: 'x', document: 'passport' }],
    ['a day that no calendar has', { ...blank, kind: 'date', text: 'Interview', day: '2027-02-29' }],
  ] as const)('refuses %s', async (_, input) => {
    expect(await refusal('plan.setEntry', input)).toMatchObject({ code: 'invalid-input' });
    expect(await texts()).toEqual([]);
  });

  it('holds no more entries on a school than it can show', async () => {
    for (let at = 0; at < mostPlanEntries; at++) await ask('plan.setEntry', task(`Task ${at}`));
    expect(await refusal('plan.setEntry', task('one more'))).toMatchObject({ code: 'too-large' });
  });
});

describe('a list that goes to another computer', () => {
  const fill = async () => {
    await ask('plan.setStage', { slug, stage: 'applied' });
    await ask('plan.setEntry', task('Call'));
    await ask('plan.setEntry', { ...blank, kind: 'date', text: 'Interview', day: '2027-03-01' });
    await ask('plan.setEntry', { ...blank, kind: 'document', document: 'passport', done: true });
  };
  const exported = async () => (await ask('lists.export', {})).document;
  const bare = (
    entries: readonly {
      kind: string;
      document: string | null;
      text: string | null;
      day: string | null;
      done: boolean;
    }[] = [],
  ) =>
    entries
      .map(({ kind, document, text, day, done }) => [kind, document, text, day, done])
      // What was written within one millisecond has no order.
      .toSorted((a, b) => Number(JSON.stringify(a) > JSON.stringify(b)) - 0.5);

  it('takes the plan along whole, and brings nothing twice', async () => {
    await fill();
    const there = await school();
    const document = await exported();
    const other = memoryUser();
    calls = callsFor(other);
    const preview = await ask('lists.import', { document, mode: 'preview' });
    expect(preview.rows).toMatchObject([{ stage: 'applied', otherStage: null, planned: 3, state: 'added' }]);
    for (let times = 0; times < 2; times++) await ask('lists.import', { document, mode: 'merge' });
    expect((await school())?.stage).toBe('applied');
    expect((await school())?.entries.map(({ id }) => id)).toEqual(there?.entries.map(({ id }) => id));
    expect((await ask('lists.import', { document, mode: 'preview' })).rows).toMatchObject([
      { state: 'same', planned: 0 },
    ]);
    expect((await exported()).schools[0]?.plan).toMatchObject({ stage: 'applied' });
  });

  it('loses nothing of either side', async () => {
    await fill();
    const document = await exported();
    calls = callsFor(memoryUser());
    await ask('bookmarks.add', { slug });
    await ask('plan.setStage', { slug, stage: 'refused' });
    await ask('plan.setEntry', task('Call'));
    await ask('plan.setEntry', { ...blank, kind: 'document', document: 'passport' });
    await ask('plan.setEntry', { ...blank, kind: 'document', document: 'visa', done: true });
    const { rows } = await ask('lists.import', { document, mode: 'merge' });
    expect(rows).toMatchObject([{ state: 'merged', stage: null, otherStage: 'applied', planned: 2 }]);
    const merged = await school();
    expect(merged?.stage).toBe('refused');
    expect(bare(merged?.entries)).toEqual([
      ['date', null, 'Interview', '2027-03-01', false],
      ['document', 'passport', null, null, true],
      ['document', 'visa', null, null, true],
      ['task', null, 'Call', null, false],
    ]);
  });

  it('is of the first version without a plan, so that earlier programs read it', async () => {
    expect((await exported()).version).toBe(1);
    await fill();
    expect((await exported()).version).toBe(2);
  });

  it('is refused whole where an entry names nothing', async () => {
    await fill();
    const document = await exported();
    const [one] = document.schools[0]?.plan?.entries ?? [];
    if (!one) throw new Error('no entry');
    one.text = null;
    one.document = null;
    expect(await refusal('lists.import', { document, mode: 'merge' })).toMatchObject({ code: 'invalid-input' });
  });

  it('changed by hand to use one id twice loses neither entry', async () => {
    await fill();
    const document = await exported();
    const entries = document.schools[0]?.plan?.entries ?? [];
    for (const entry of entries) entry.id = entries[0]?.id ?? '';
    calls = callsFor(memoryUser());
    await ask('lists.import', { document, mode: 'merge' });
    expect((await school())?.entries).toHaveLength(3);
  });
});

describe('a slug that an edition has renamed', () => {
  it('takes its plan along', async () => {
    const { followRedirects } = await import('../../../../../src/main/database/user/redirects.ts');
    const renamed = openFixture([
      { file: 'edition.yaml', find: 'redirects:', put: `redirects:\n  old-songhua: ${slug}` },
    ]);
    const insert = (table: string, values: string) => user.prepare(`INSERT INTO ${table} VALUES ${values}`).run();
    insert('plan_stage', `('old-songhua', 'offer', '2026-02-01'), ('${slug}', 'applied', '2026-01-01')`);
    insert(
      'plan_entry',
      `('a', 'old-songhua', 'document', 'passport', NULL, NULL, 1, 'x', 'x'), ('b', '${slug}', 'document', 'passport', NULL, NULL, 0, 'x', 'x'), ('c', 'old-songhua', 'task', NULL, 'Call', NULL, 0, 'x', 'x')`,
    );
    followRedirects(renamed, user);
    expect(user.prepare('SELECT slug, stage FROM plan_stage').all()).toEqual([{ slug, stage: 'offer' }]);
    expect(user.prepare('SELECT id, slug, done FROM plan_entry ORDER BY id').all()).toEqual([
      { id: 'b', slug, done: 1 },
      { id: 'c', slug, done: 0 },
    ]);
  });
});
