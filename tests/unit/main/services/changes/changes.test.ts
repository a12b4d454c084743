import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../../src/shared/contract/changes.ts';
import { compileFixture, editedSources, fixtureSources, type Edit } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  songhua,
  type TestBackend,
} from '../../../../support/packs.ts';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { writeKeptName } from '../../../../../src/shared/domain/writing/entity-name.ts';

const openBackend: typeof openWithThreads = (options) => openWithThreads({ runPackJob: runHere, ...options });
const slug = 'songhua-medical-university';

/** The same user folder on another edition of the fixture. */
function onEdition(test: TestBackend, edits: readonly Edit[]): TestBackend {
  test.backend.close();
  return openBackend({ folder: test.folder, reference: compileFixture(edits), sources: editedSources(edits) });
}
const line = ({
  field,
  detail,
  before,
  after,
  source,
}: {
  field: string;
  detail: Difference['detail'];
  before: Difference['before'];
  after: Difference['after'];
  source: string;
}) => [
  field,
  detail?.kind === 'list' ? [detail.title.en, detail.year] : detail?.kind === 'scope' ? detail.scope.en : null,
  before && [before.text.en, before.asOf],
  after && [after.text.en, after.asOf],
  source,
];
const newEdition = { file: 'edition.yaml', find: '"2026.11"', put: '"2027.03"' };

describe('what changed', () => {
  it('is nothing at first, and nothing at the next start with the same reference', async () => {
    const reference = compileFixture();
    const first = openBackend({ reference });
    expect(await first.ask('reference.changes', {})).toEqual({
      since: null,
      edition: '2026.11',
      saved: [],
      others: [],
      othersTotal: 0,
      sources: [],
    });
    first.backend.close();
    const second = openBackend({ reference, folder: first.folder });
    expect((await second.ask('reference.changes', {})).since).toBeNull();
    second.backend.close();
  });

  it('is told figure by figure for the schools I kept, and by name for others', async () => {
    const first = openBackend();
    await first.ask('bookmarks.add', { slug });
    const next = onEdition(first, [
      newEdition,
      { file: songhua, find: 'value: 12000, as_of: 2024', put: 'value: 12800, as_of: 2026' },
      {
        file: songhua,
        find: '  - { property: affiliated-hospitals, value: 5, source: encyclopedia-songhua }\n',
        put: '',
      },
      { file: songhua, find: 'value: "https://songhua.example"', put: 'value: "https://songhua.example/new"' },
      { file: songhua, find: 'rank: 677', put: 'rank: 601-650' },
      {
        file: 'institutions/volga-state-medical-university.yaml',
        find: 'claims:\n',
        put: 'claims:\n  - { property: students-total, value: 4321, as_of: 2026, source: amur-press }\n',
      },
    ]);
    const changes = await next.ask('reference.changes', {});
    expect(changes).toMatchObject({
      since: { edition: '2026.11' },
      edition: '2027.03',
      othersTotal: 1,
      others: [{ slug: 'volga-state-medical-university', state: 'changed' }],
    });
    expect(changes.saved).toMatchObject([{ slug, state: 'changed', entity: { slug } }]);
    expect(changes.saved[0]?.differences?.map(line)).toEqual([
      ['affiliated-hospitals', null, ['5', null], null, 'encyclopedia-songhua'],
      ['ranking', ['Star list of the world', 2024], ['677', '2024'], ['601', '2024'], 'star-tables'],
      ['students-total', null, ['12000', '2024'], ['12800', '2026'], 'songhua-site'],
      ['website', null, ['https://songhua.example', null], ['https://songhua.example/new', null], 'songhua-site'],
    ]);
    expect(await next.ask('reference.seen', {})).toEqual({ edition: '2027.03' });
    expect((await next.ask('reference.changes', {})).since).toBeNull();
    next.backend.close();
  });

  it('says nothing of a Chinese text that is only spaced otherwise', async () => {
    const first = openBackend();
    await first.ask('bookmarks.add', { slug });
    const [old, spaced] = ['zh: 列入教育部名单', 'zh: 列入教育部 名单'];
    const next = onEdition(first, [newEdition, { file: songhua, find: old, put: spaced }]);
    expect((await next.ask('reference.changes', {})).saved).toEqual([]);
    next.backend.close();
  });

  it.each([
    ['by which the register has the school now', 'source: [star-tables, songhua-site]', []],
    ['that no register cites', 'source: [star-tables, amur-press]', [['recognition', 'China']]],
  ])('tells of words on a list that are gone, of a page %s', async (_, source, told) => {
    const first = openBackend();
    await first.ask('bookmarks.add', { slug });
    const next = onEdition(first, [
      newEdition,
      {
        file: songhua,
        find: `  - property: recognition
    value: { en: The ministry lists the school, zh: 列入教育部名单, ru: Вуз есть в перечне министерства }
    scope: { en: China, zh: 中国, ru: Китай }
    as_of: 2019
    source: songhua-site
`,
        put: '',
      },
      { file: 'registers/star-register.yaml', find: 'source: [star-tables, amur-press]', put: source },
    ]);
    const differences = (await next.ask('reference.changes', {})).saved[0]?.differences ?? [];
    expect(
      differences.map(line).flatMap(([field, scope]) => (field === 'recognition' ? [[field, scope]] : [])),
    ).toEqual(told);
    next.backend.close();
  });

  it('is told of packs too, when they come and when they go', async () => {
    const test = openBackend();
    await test.ask('bookmarks.add', { slug });
    await test.ask('packs.install', asInput(await packOfTexts()));
    const come = await test.ask('reference.changes', {});
    expect(come.saved[0]?.differences?.map(line)).toEqual([
      ['affiliated-hospitals', null, null, ['7', '2026'], 'songhua-site-in-river-figures'],
      ['scholarship', null, null, ['Half the fee', null], 'fair-2026'],
      ['students-total', null, null, ['12500', '2024'], 'fair-2026'],
    ]);
    expect(come.others).toMatchObject([{ slug: 'upriver-medical-college', state: 'new' }]);
    await test.ask('reference.seen', {});
    await test.ask('packs.remove', { id: 'river-figures' });
    const gone = await test.ask('reference.changes', {});
    expect(gone.saved[0]?.differences?.every(({ before, after }) => before !== null && after === null)).toBe(true);
    expect(gone.others).toMatchObject([
      {
        slug: 'upriver-medical-college',
        state: 'gone',
        entity: null,
        name: {
          en: 'Upriver Medical College [pack river-figures]',
          zh: 'Upriver Medical College［数据包 river-figures］',
          ru: 'Верхнеречный медицинский колледж [пакет river-figures]',
        },
      },
    ]);
    test.backend.close();
  });

  it('has what it saw of whom the person keeps named in their language, wherever they stand, before and after the changes are seen', async () => {
    const test = openBackend();
    const gone = 'upriver-medical-college';
    await test.ask('packs.install', asInput(await packOfTexts()));
    await test.ask('bookmarks.add', { slug: gone });
    await test.ask('recent.add', { slug: gone });
    await test.ask('plan.setStage', { slug: gone, stage: 'asked' });
    expect((await test.ask('bookmarks.list', {})).rows[0]).not.toHaveProperty('seenName');
    await test.ask('reference.seen', {});
    await test.ask('packs.remove', { id: 'river-figures' });
    for (const time of ['before', 'after']) {
      const kept = [
        (await test.ask('bookmarks.list', {})).rows[0],
        (await test.ask('bookmarks.search', { text: 'upriver' })).rows[0],
        (await test.ask('bookmarks.search', { text: 'верхнереч' })).rows[0],
        (await test.ask('recent.list', {})).rows[0],
        (await test.ask('plan.get', {})).schools[0],
        (await test.ask('documents.chapters', { offset: 0, limit: 9 })).chapters[0],
      ];
      for (const one of kept) {
        expect(one?.entity, time).toBeNull();
        expect(one && languages.map((language) => writeKeptName(one, language)), time).toEqual([
          'Upriver Medical College [pack river-figures]',
          'Upriver Medical College［数据包 river-figures］',
          'Верхнеречный медицинский колледж [пакет river-figures]',
        ]);
      }
      await test.ask('reference.seen', {});
    }
    test.backend.close();
  });

  it('adds up over editions until it is seen', async () => {
    const first = openBackend();
    await first.ask('bookmarks.add', { slug });
    const one = { file: songhua, find: 'value: 12000', put: 'value: 12001' };
    const second = onEdition(first, [newEdition, one]);
    expect((await second.ask('reference.changes', {})).saved).toHaveLength(1);
    const third = onEdition(second, [
      { ...newEdition, put: '"2027.09"' },
      { ...one, put: 'value: 12002' },
    ]);
    expect((await third.ask('reference.changes', {})).saved[0]?.differences?.map(line)).toEqual([
      ['students-total', null, ['12000', '2024'], ['12002', '2024'], 'songhua-site'],
    ]);
    third.backend.close();
  });

  it('follows a school that was given another slug', async () => {
    const first = openBackend();
    const [old, now] = ['volga-state-medical-university', 'volga-medical-university'];
    await first.ask('bookmarks.add', { slug: old });
    const next = onEdition(first, [
      newEdition,
      {
        file: 'edition.yaml',
        find: `saratov-medical-institute: ${old}`,
        put: `saratov-medical-institute: ${now}\n  ${old}: ${now}`,
      },
      { file: 'alliances/amur-league.yaml', find: `member: ${old}`, put: `member: ${now}` },
      { file: `institutions/${old}.yaml`, put: null },
      {
        file: `institutions/${now}.yaml`,
        put: readFileSync(join(fixtureSources, `institutions/${old}.yaml`), 'utf8').replace(
          'claims:\n',
          'claims:\n  - { property: students-total, value: 4321, source: amur-press }\n',
        ),
      },
    ]);
    const { saved, others } = await next.ask('reference.changes', {});
    expect(others).toEqual([]);
    expect(saved).toMatchObject([{ slug: now, state: 'changed', entity: { slug: now } }]);
    expect(saved[0]?.differences?.map(line)).toEqual([['students-total', null, null, ['4321', null], 'amur-press']]);
    next.backend.close();
  });

  it('does not make up differences of a school that was saved only on the new edition', async () => {
    const next = onEdition(openBackend(), [newEdition, { file: songhua, find: 'value: 12000', put: 'value: 12001' }]);
    await next.ask('bookmarks.add', { slug });
    expect((await next.ask('reference.changes', {})).saved).toMatchObject([
      { slug, state: 'changed', differences: null },
    ]);
    next.backend.close();
  });
});
