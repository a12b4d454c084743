import { describe, expect, it } from 'vitest';
import { growthOf, steepest } from '../../../../support/growth.ts';
import { asInput, fairSource, openBackend, packOfTexts, runHere, songhua } from '../../../../support/packs.ts';

const fair = 'fair-2026';
const text = (at: number) => ({ en: `Thing ${at}`, zh: `事 ${at}`, ru: `Дело ${at}` });
const times = <Part>(count: number, part: (at: number) => Part) => Array.from({ length: count }, (_, at) => part(at));

/** What a pack may say much of, and of how many the smaller pack speaks. */
const kinds: Readonly<
  Record<string, readonly [count: number, part: (count: number) => Readonly<Record<string, unknown>>]>
> = {
  names: [
    49,
    (count) => ({
      names: times(count, (at) => ({ value: `Songhua ${at} Medicine`, lang: 'en', kind: 'alias', source: fair })),
    }),
  ],
  units: [450, (count) => ({ units: times(count, (at) => ({ kind: 'school', name: text(at), source: fair })) })],
  events: [
    450,
    (count) => ({ events: times(count, (at) => ({ date: 1930 + (at % 90), title: text(at), source: fair })) }),
  ],
  partners: [
    450,
    (count) => ({ claims: times(count, (at) => ({ property: 'partner', value: text(at), source: fair })) }),
  ],
  'partners that agencies name too': [
    225,
    (count) => ({
      claims: times(2 * count, (at) => ({
        property: 'partner',
        value: text(at),
        source: at % 2 === 0 ? fair : 'agency-mbbs',
      })),
    }),
  ],
  'fees of many departments': [
    250,
    (count) => ({
      claims: times(count, (at) => ({
        property: 'other-fee',
        value: at + 1,
        unit: 'CNY',
        as_of: 2026,
        scope: text(at),
        source: fair,
      })),
    }),
  ],
  programmes: [
    100,
    (count) => ({
      programmes: times(count, (at) => ({ slug: `course-${at}`, title: text(at), level: 'master', source: fair })),
    }),
  ],
};

describe('a pack that says four times as much', () => {
  it.each(Object.entries(kinds))('takes about four times as long to look at: %s', async (_, [size, part]) => {
    const { ask } = openBackend({ runPackJob: runHere });
    const zips = new Map<number, { readonly zip: string }>();
    // JSON is YAML.
    for (const count of [1, size, 4 * size])
      zips.set(
        count,
        asInput(
          await packOfTexts({ 'sources/fair-2026.yaml': fairSource, [songhua]: JSON.stringify(part(count), null, 1) }),
        ),
      );
    const look = async (count: number) => {
      const { mistakes } = await ask('packs.preview', zips.get(count) as { zip: string });
      expect(mistakes).toEqual([]);
    };
    expect(await growthOf(look, size)).toBeLessThan(steepest);
  });

  it('control: each compared with each is seen', async () => {
    const compare = (size: number) => {
      const all = times(size, (at) => ({ value: at, said: text(at) }));
      return all.filter((one) => all.some((other) => one !== other && JSON.stringify(one) === JSON.stringify(other)));
    };
    expect(await growthOf(compare, 200)).toBeGreaterThan(steepest);
  });
});
