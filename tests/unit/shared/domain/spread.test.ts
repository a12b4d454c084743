import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../../../src/shared/domain/disagreement.ts';
import type { Qualifier, SourceKind } from '../../../../src/shared/domain/kinds.ts';
import { preferredClaims } from '../../../../src/shared/domain/preference.ts';
import { spreadOf } from '../../../../src/shared/domain/spread.ts';

type Said = readonly [
  value: number | readonly [number, number] | string,
  kind: SourceKind,
  asOf?: string | null,
  more?: { readonly qualifier?: Qualifier; readonly unit?: string; readonly rank?: 'deprecated' },
];

/** What is drawn of the claims of one property: they are grouped and weighed as in the program. */
function drawn(said: readonly Said[], property = 'affiliated-hospitals') {
  const claims = said.map(([value, sourceKind, asOf = null, more], at) => {
    const number = typeof value === 'string' ? null : typeof value === 'number' ? value : value[0];
    return {
      property,
      text: { en: String(value) },
      number,
      high: typeof value === 'object' ? value[1] : null,
      unit: more?.unit ?? 'items',
      qualifier: more?.qualifier ?? null,
      scope: null,
      asOf,
      rank: more?.rank ?? ('normal' as const),
      sourceKind,
      source: `${at} ${sourceKind}`,
    };
  });
  return groupClaims(claims).map((group) => {
    const preferred = preferredClaims(group);
    const values = group.values.map((value) => ({
      ...(value[0] as (typeof claims)[number]),
      rank: value.some((claim) => preferred.includes(claim)) ? 'preferred' : (value[0]?.rank ?? 'normal'),
      tellers: value,
    }));
    return spreadOf({ state: group.state, values }, (source) => source.split(' ')[1] as SourceKind);
  });
}

/** Points as "low-high", the first with "@"; then what stands first, with "newest" where it is. */
function written(said: readonly Said[], property?: string) {
  return drawn(said, property).map((spread) => {
    if (spread === null) return null;
    const points = spread.points.map(
      ({ number, high, first }) => `${number}${high === number ? '' : `-${high}`}${first ? '@' : ''}`,
    );
    return `${spread.low} ${points.join(' ')} ${spread.high}${spread.first?.newest === true ? ' newest' : ''}`;
  });
}

interface Case {
  readonly name: string;
  readonly said: readonly Said[];
  readonly drawn: string | null;
  readonly property?: string | undefined;
}
const cases = (
  [
    [
      'an undated and a dated value',
      [
        [15, 'official', '2024'],
        [8, 'agency'],
      ],
      '8 8 15@ 15 newest',
    ],
    [
      'values of one year',
      [
        [10, 'press', '2016'],
        [12, 'encyclopedia', '2016'],
        [15, 'official', '2016'],
      ],
      '10 10 12 15@ 15 newest',
    ],
    [
      'the value that stands first, undated',
      [
        [6, 'official'],
        [5, 'agency'],
      ],
      '5 5 6@ 6',
    ],
    [
      'an older value that stands first, with a newer one of its kind beside it',
      [
        [6, 'official', '2019', { qualifier: 'at-least' }],
        [3, 'official', '2018'],
        [4, 'official', '2018'],
      ],
      '3 3 4 6@ 6 newest',
    ],
    [
      'several sources of one value as one point',
      [
        [6, 'official', '2020'],
        [6, 'press', '2024'],
        [5, 'agency'],
      ],
      '5 5 6@ 6 newest',
    ],
    [
      'a range with a value beyond it',
      [
        [[8, 10], 'official', '2024'],
        [15, 'press', '2024'],
      ],
      '8 8-10@ 15 15 newest',
    ],
    [
      'ranges that lie apart',
      [
        [[8, 10], 'agency'],
        [[20, 30], 'official', '2024'],
      ],
      '8 8-10 20-30@ 30 newest',
    ],
    [
      'a bound that an exact figure contradicts',
      [
        [20, 'official', '2020', { qualifier: 'at-least' }],
        [8, 'press', '2020'],
      ],
      '8 8@ 20 20 newest',
    ],
    [
      'a value of zero',
      [
        [0, 'press', '2020'],
        [2, 'official', '2020'],
      ],
      '0 0 2@ 2 newest',
    ],
    ['one value', [[8, 'official', '2020']], null],
    [
      'one value of two sources',
      [
        [8, 'official', '2020'],
        [8, 'press'],
      ],
      null,
    ],
    [
      'a bound and what it allows',
      [
        [8, 'official', '2020', { qualifier: 'at-least' }],
        [10, 'press'],
      ],
      null,
    ],
    [
      'a range and what lies within',
      [
        [[8, 10], 'official', '2020'],
        [9, 'press'],
      ],
      null,
    ],
    [
      'values that have changed from year to year',
      [
        [8, 'official', '2013'],
        [15, 'official', '2024'],
      ],
      null,
    ],
    [
      'what is known to be wrong',
      [
        [8, 'official', '2020'],
        [80, 'agency', '2020', { rank: 'deprecated' }],
      ],
      null,
    ],
    [
      'two units',
      [
        [80, 'official', '2020', { unit: 'ha' }],
        [9000, 'press', '2020', { unit: 'mu' }],
      ],
      null,
      'campus-area',
    ],
    [
      'years of founding',
      [
        [1926, 'official'],
        [1931, 'press'],
      ],
      '1926 1926@ 1931 1931',
      'founded',
    ],
    [
      'words',
      [
        ['Sharp', 'official'],
        ['Blunt', 'press'],
      ],
      null,
      'gone',
    ],
    [
      'a number and words',
      [
        [8, 'official'],
        [9, 'press'],
        ['some', 'agency'],
      ],
      null,
      'gone',
    ],
  ] satisfies (readonly [string, readonly Said[], string | null, string?])[] as [
    string,
    Said[],
    string | null,
    string?,
  ][]
).map(([name, said, line, property]): Case => ({ name, said, drawn: line, property }));

describe('how far sources differ', () => {
  it.each(cases)('$name', ({ said, drawn: line, property }) => {
    expect(written(said, property)).toEqual([line]);
  });

  it('leaves prices of several years apart, and shows where one year contradicts itself', () => {
    const prices = (said: readonly Said[]) => written(said, 'tuition');
    const unit = { unit: 'CNY' };
    expect(
      prices([
        [30, 'official', '2023', unit],
        [35, 'official', '2024', unit],
        [40, 'official', '2025', unit],
      ]),
    ).toEqual([null, null, null]);
    expect(
      prices([
        [30, 'official', '2023', unit],
        [35, 'official', '2024', unit],
        [40, 'agency', '2024', unit],
      ]),
    ).toEqual(['35 35@ 40 40 newest', null]);
  });

  it('is called newest only where no source of its kind gives a later one', () => {
    const [spread] = drawn([
      [10, 'official', '2020', { qualifier: 'about' }],
      [30, 'official', '2024', { qualifier: 'at-least' }],
      [12, 'official', '2024', { qualifier: 'at-most' }],
      [50, 'government', '2024'],
    ]);
    expect(spread?.first).toMatchObject({ point: { number: 50 }, newest: true });
    const [older] = drawn([
      [10, 'official', '2023'],
      [30, 'press', '2023'],
      [31, 'press', '2024'],
      [32, 'press', '2024'],
    ]);
    expect(older?.first).toMatchObject({ point: { number: 10 }, newest: true });
    const group = {
      state: 'disagree' as const,
      values: [
        {
          number: 1,
          high: null,
          unit: null,
          qualifier: null,
          rank: 'preferred',
          tellers: [{ asOf: '2020', source: 'a' }],
        },
        {
          number: 2,
          high: null,
          unit: null,
          qualifier: null,
          rank: 'normal',
          tellers: [{ asOf: '2021', source: 'b' }],
        },
      ],
    };
    expect(spreadOf(group, () => 'official')?.first?.newest).toBe(false);
  });

  it('has who speaks for a value first: dated, of the stronger kind, the newest', () => {
    const [spread] = drawn([
      [6, 'official'],
      [6, 'press', '2024'],
      [6, 'government', '2020'],
      [6, 'government', '2022'],
      [5, 'agency'],
    ]);
    expect(spread?.points[1]?.tellers.map(({ kind, asOf }) => [kind, asOf])).toEqual([
      ['government', '2022'],
      ['government', '2020'],
      ['press', '2024'],
      ['official', null],
    ]);
  });

  it('takes forty sources', () => {
    const [spread] = drawn(
      Array.from({ length: 40 }, (_, at): Said => [100 + at * 50, 'press', at % 2 === 0 ? '2020' : null]),
    );
    expect(spread).toMatchObject({ low: 100, high: 2050 });
    expect(spread?.points).toHaveLength(40);
    expect(spread?.points.filter(({ first }) => first)).toHaveLength(1);
  });
});
