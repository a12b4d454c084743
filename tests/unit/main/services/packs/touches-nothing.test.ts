import { describe, expect, it } from 'vitest';
import { contract, type CallName } from '../../../../../src/shared/contract/index.ts';
import { institutionSorts } from '../../../../../src/shared/contract/institutions.ts';
import type { EntityLink } from '../../../../../src/shared/contract/values.ts';
import type { PartialText } from '../../../../../src/shared/domain/language.ts';
import { writeName } from '../../../../../src/shared/domain/writing/entity-name.ts';
import { asInput, openBackend, packOfTexts, runHere, type TestBackend } from '../../../../support/packs.ts';
import { hostileMark, hostilePack } from '../../../../support/marked-pack.ts';

const plainly = { filter: {}, sort: 'name', descending: false, language: 'en', offset: 0, limit: 50 } as const;
const sorts = institutionSorts;
const everywhere: readonly (readonly [CallName, unknown])[] = [
  ...sorts.flatMap((sort) =>
    [false, true].map((descending) => ['institutions.list', { ...plainly, sort, descending }] as const),
  ),
  ['institutions.map', { language: 'en', filter: {} }],
  ['alliances.list', {}],
  ['search.query', { text: 'songhua', limit: 20 }],
  ['search.query', { text: 'volga', limit: 20 }],
  ['search.query', { text: hostileMark, limit: 20 }],
  ['registers.get', { slug: 'star-register' }],
  ['alliances.overlap', { slugs: ['songhua-medical-university', 'volga-state-medical-university'] }],
];

const opened = async (pack: boolean) => {
  const test = openBackend({ runPackJob: runHere });
  if (pack) await test.ask('packs.install', asInput(await packOfTexts(hostilePack)));
  return test;
};
const raw = async ({ call }: TestBackend, [name, input]: (typeof everywhere)[number]) => {
  const answered = await (call as (name: string, input: unknown) => Promise<{ ok: boolean; value?: unknown }>)(
    name,
    input,
  );
  expect(answered, name).toMatchObject({ ok: true });
  return answered.value;
};

/** An answer without what only the pack has, and without the numbers of rows, which count everything. */
function withoutPacks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isPacks(one)).map(withoutPacks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, one]) => [key, withoutPacks(one)]),
  );
}
const isPacks = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'pack' in one && one.pack !== null;

describe('a pack that says all it can of the schools of the edition', () => {
  it('moves none in Browse, on the map, among alliances, registers and overlaps, and in search', async () => {
    const [without, withPack] = [await opened(false), await opened(true)];
    for (const asked of everywhere) {
      const before = (await raw(without, asked)) as Record<string, unknown>;
      const after = (await raw(withPack, asked)) as Record<string, unknown>;
      const plain = withoutPacks(after) as Record<string, unknown>;
      // The counts and the map's columns have the schools of the pack in them.
      for (const key of ['rows', 'listings', 'alliances', 'pairs', 'institutions'])
        if (Array.isArray(before[key])) expect(plain[key], `${asked[0]} ${key}`).toEqual(withoutPacks(before[key]));
      if (asked[0] === 'search.query')
        expect(
          (after['hits'] as { slug: string; pack?: string }[])
            .filter(({ pack }) => pack === undefined)
            .map(({ slug }) => slug),
          JSON.stringify(asked[1]),
        ).toEqual((before['hits'] as { slug: string }[]).map(({ slug }) => slug));
    }
  });

  it('lets none of them pass a filter that it did not pass', async () => {
    const [without, withPack] = [await opened(false), await opened(true)];
    const { facets } = await withPack.ask('institutions.list', plainly);
    const filters = Object.entries(facets as Record<string, readonly { value: string }[]>).flatMap(([facet, values]) =>
      values.map(({ value }) => [facet, value] as const),
    );
    expect(filters.length).toBeGreaterThan(20);
    for (const [facet, value] of filters) {
      const filter = { [facet]: [value] };
      const before = (await without.ask('institutions.list', { ...plainly, filter } as never)).rows.map(
        ({ slug }) => slug,
      );
      const after = (await withPack.ask('institutions.list', { ...plainly, filter } as never)).rows;
      expect(
        after.filter(({ pack }) => pack === undefined).map(({ slug }) => slug),
        `${facet} ${value}`,
      ).toEqual(before);
    }
  });

  it('answers by every call with its mark on whatever it alone has', async () => {
    const test = await opened(true);
    await test.ask('bookmarks.add', { slug: 'upriver-medical-college' });
    await test.ask('bookmarks.add', { slug: 'songhua-medical-university' });
    await test.ask('recent.add', { slug: 'upriver-medical-college' });
    const schools = { slugs: ['songhua-medical-university', 'upriver-medical-college'], language: 'en' };
    const asked: readonly (readonly [CallName, unknown])[] = [
      ...everywhere,
      ['institutions.get', { slug: 'upriver-medical-college' }],
      ['institutions.get', { slug: 'songhua-medical-university' }],
      ['alliances.get', { slug: 'amur-league' }],
      ['alliances.get', { slug: 'pack-league' }],
      ['alliances.overlap', { slugs: ['upriver-medical-college', 'amur-league', 'pack-league'] }],
      ['compare.table', { ...schools, depth: 'decide' }],
      ['compare.table', { ...schools, depth: 'like' }],
      ['compare.table', { ...schools, depth: 'everything' }],
      ['answers.get', { slug: 'upriver-medical-college' }],
      ['costs.worksheet', { slug: 'upriver-medical-college', currency: 'CNY' }],
      ['plan.get', {}],
      ['bookmarks.list', {}],
      ['recent.list', {}],
      ['registers.get', { slug: 'pack-register' }],
      ['sources.get', { id: 'fair-2026' }],
      ['reference.changes', {}],
    ];
    for (const one of asked) {
      expect(Object.keys(contract)).toContain(one[0]);
      const links: { slug: string; name: unknown; pack?: string }[] = [];
      const walk = (value: unknown): void => {
        if (value === null || typeof value !== 'object') return;
        // What changed names a school as it is written, with the mark in the name, and has the link beside it.
        if ('entity' in value && 'name' in value) {
          const { entity, name } = value as { entity: EntityLink | null; name: PartialText };
          if (entity) expect(name.en).toBe(writeName(entity, 'en'));
        } else if ('slug' in value && 'name' in value && typeof value.name === 'object') links.push(value as never);
        Object.values(value).forEach(walk);
      };
      walk(await raw(test, one));
      for (const link of links)
        expect(link.pack, `${one[0]}: ${link.slug}`).toBe(
          ['upriver-medical-college', 'pack-league'].includes(link.slug) ? 'river-figures' : undefined,
        );
    }
  });
});
