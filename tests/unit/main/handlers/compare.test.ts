import { beforeEach, describe, expect, it } from 'vitest';
import { compareHandlers } from '../../../../src/main/handlers/compare.ts';
import { exportHandlers } from '../../../../src/main/handlers/exports.ts';
import { figureHandlers } from '../../../../src/main/handlers/figures.ts';
import { recentHandlers } from '../../../../src/main/handlers/recent.ts';
import type { UserDatabase } from '../../../../src/main/database/open.ts';
import { writeNote } from '../../../../src/main/database/user/notes.ts';
import type { Output } from '../../../../src/shared/contract/index.ts';
import { callsOn, comparedSchools } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture(comparedSchools);
let calls: ReturnType<typeof callsOn>;
let user: UserDatabase;
beforeEach(() => {
  user = memoryUser();
  calls = callsOn({
    ...compareHandlers(reference, user),
    ...figureHandlers(reference, user),
    ...recentHandlers(reference, user),
    ...exportHandlers(reference, user),
  });
});
const ask = async <Answer>(name: string, input: object): Promise<Answer> => (await calls.value(name, input)) as Answer;
const code = async (name: string, input: object) => {
  const result = await calls.dispatch(name, input);
  return result.ok ? null : result.error.code;
};
const [songhua, river] = ['songhua-medical-university', 'river-medical-university'];

describe('a comparison', () => {
  it('is of one to six schools', async () => {
    expect(await code('compare.table', { slugs: [songhua] })).toBeNull();
    expect(await code('compare.table', { slugs: [] })).toBe('invalid-input');
    expect(await code('compare.table', { slugs: Array.from({ length: 7 }, (_, at) => `s${at}`) })).toBe(
      'invalid-input',
    );
    expect(await code('compare.table', { slugs: ['no-such'] })).toBe('not-found');
  });

  it('has ranking lists by the alphabet of the language', async () => {
    const lists = async (language: string) =>
      (await ask<Output<'compare.table'>>('compare.table', { slugs: [songhua], language })).rows
        .filter(({ section }) => section === 'rankings')
        .map(({ id }) => id);
    expect(await lists('en')).toEqual(['ranking.star-medicine', 'ranking.star-world']);
    expect((await lists('zh')).toSorted()).toEqual(['ranking.star-medicine', 'ranking.star-world']);
  });

  it('shows an own figure at once', async () => {
    await ask('figures.set', { slug: songhua, field: 'scholarship', text: 'half' });
    const table = await ask<Output<'compare.table'>>('compare.table', { slugs: [songhua] });
    expect(table.rows.find(({ id }) => id === 'scholarship')?.cells[0]?.figures).toMatchObject([{ text: 'half' }]);
  });
});

describe('a comparison that is kept', () => {
  it('is refused with a school that is nowhere, which is named; not with one that the person keeps, or that stands in it already', async () => {
    const refused = await calls.dispatch('compare.saveSet', { name: 'Slip', slugs: [songhua, 'songhau-university'] });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringMatching(/songhau-university.*Leave it out/) },
    });
    expect((await ask<Output<'compare.sets'>>('compare.sets', {})).rows).toEqual([]);
    writeNote(user, 'gone-since', 'Kept from an earlier edition.', new Date());
    const { id } = await ask<Output<'compare.saveSet'>>('compare.saveSet', {
      name: 'A',
      slugs: [songhua, 'gone-since'],
    });
    writeNote(user, 'gone-since', '', new Date());
    expect(await code('compare.saveSet', { id, name: 'B', slugs: ['gone-since', river] })).toBeNull();
  });

  it('is found again with its schools, changed, removed and brought back', async () => {
    writeNote(user, 'gone-since', 'Kept from an earlier edition.', new Date());
    const { id, savedAt } = await ask<Output<'compare.saveSet'>>('compare.saveSet', {
      name: ' Two ',
      slugs: [river, 'saratov-medical-institute', river, 'gone-since'],
    });
    const sets = async () => (await ask<Output<'compare.sets'>>('compare.sets', {})).rows;
    expect(await sets()).toMatchObject([
      {
        id,
        name: 'Two',
        slugs: [river, 'volga-state-medical-university', 'gone-since'],
        savedAt,
        schools: [{ slug: river }, { kind: 'medical-university' }, null],
      },
    ]);
    await ask('compare.saveSet', { id, name: 'One', slugs: [songhua] });
    const before = await sets();
    const { set } = await ask<Output<'compare.removeSet'>>('compare.removeSet', { id });
    expect(await sets()).toEqual([]);
    expect(await ask('compare.restoreSet', { set: set as object })).toEqual({ restored: true });
    expect(await sets()).toEqual(before);
    expect(await code('compare.saveSet', { id: 99, name: 'x', slugs: [songhua] })).toBe('not-found');
    expect(await code('compare.saveSet', { name: ' ', slugs: [songhua] })).toBe('invalid-input');
  });
});

describe('what was viewed', () => {
  it('is remembered under the slug it has now, and cleared and brought back', async () => {
    for (const slug of [songhua, 'saratov-medical-institute', 'amur-league']) await ask('recent.add', { slug });
    const rows = async () => (await ask<Output<'recent.list'>>('recent.list', {})).rows;
    expect((await rows()).map(({ slug, entity }) => [slug, entity?.type])).toEqual([
      ['amur-league', 'alliance'],
      ['volga-state-medical-university', 'institution'],
      [songhua, 'institution'],
    ]);
    const before = await rows();
    const cleared = await ask<Output<'recent.clear'>>('recent.clear', {});
    expect(await rows()).toEqual([]);
    expect(await ask('recent.restore', cleared)).toEqual({ restored: 3 });
    expect(await rows()).toEqual(before);
    expect(await code('recent.add', { slug: 'no-such' })).toBe('not-found');
  });
});
