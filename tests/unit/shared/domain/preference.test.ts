import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../../../src/shared/domain/disagreement.ts';
import type { Qualifier, SourceKind } from '../../../../src/shared/domain/kinds.ts';
import {
  firstClaim,
  headlineClaim,
  preferredClaims,
  type Preferable,
} from '../../../../src/shared/domain/preference.ts';

type Written = readonly [value: number | string, kind: SourceKind, asOf?: string | null, qualifier?: Qualifier | null];

function claim([value, sourceKind, asOf = null, qualifier = null]: Written, property = 'students-total'): Preferable {
  return {
    property,
    text: { en: String(value) },
    number: typeof value === 'number' ? value : null,
    unit: typeof value === 'number' ? 'people' : null,
    qualifier,
    scope: null,
    asOf,
    rank: 'normal',
    sourceKind,
  };
}
const first = (claims: readonly Written[], property?: string) => {
  const found = firstClaim(claims.map((one) => claim(one, property)));
  return found && (found.number ?? found.text.en);
};

interface Case {
  readonly name: string;
  readonly claims: readonly Written[];
  readonly first: number | string;
  readonly property?: string | undefined;
}
/** Each line: the values of one property and scope, as sources give them, and the one that stands first. */
const cases = (
  [
    // faults/reader.md, by its rows.
    [
      '5, wuhan: dated before undated',
      [
        [6573, 'official', '2013'],
        [6027, 'agency'],
        [5100, 'agency', null, 'at-least'],
      ],
      6573,
    ],
    [
      '5, kazan: a dated press before an undated official',
      [
        [50, 'press', '2025-09'],
        [46, 'official'],
        [57, 'agency', null, 'at-least'],
      ],
      50,
    ],
    [
      '6, china-medical: 26 of 2024 before 19 of an old page',
      [
        [26, 'encyclopedia', '2024-03'],
        [19, 'official'],
        [16, 'encyclopedia', '2014-02'],
      ],
      26,
    ],
    [
      '6, china-medical: 78 of 2024 before 73',
      [
        [78, 'encyclopedia', '2024-03'],
        [73, 'official'],
      ],
      78,
    ],
    [
      '6, gannan: one first of three',
      [
        [17930, 'official'],
        [12429, 'agency', null, 'at-least'],
        [12700, 'agency', null, 'at-least'],
      ],
      17930,
    ],
    [
      '6, lanzhou: 64 of a later press before 52 of 2016',
      [
        [52, 'official', '2016'],
        [64, 'press', '2019'],
      ],
      64,
    ],
    [
      '7, harbin: the newest dated president',
      [
        ['Yang Baofeng', 'official', '2017-01-15'],
        ['Yang Baofeng', 'official'],
        ['Ji Yong', 'official', '2023-05-30'],
      ],
      'Ji Yong',
      'president',
    ],
    [
      '8, sichuan: an office is the newest dated one’s, whoever says so',
      [
        ['Li Yanrong', 'official', '2022'],
        ['Wang Jinsong', 'press', '2023-03'],
      ],
      'Wang Jinsong',
      'president',
    ],
    [
      '8, nanjing: a former one undated is not first',
      [
        ['Shen Hongbing', 'official'],
        ['Hu Zhibin', 'press', '2021-06'],
      ],
      'Hu Zhibin',
      'president',
    ],
    [
      '9, sechenov: of two bounds the later',
      [
        [2000, 'official', '2016-05', 'at-least'],
        [2800, 'press', '2018', 'at-least'],
      ],
      2800,
    ],
    // The rule, clause by clause.
    [
      '1: any date before none, the kind of source whatever',
      [
        [1, 'agency', '2001'],
        [2, 'official'],
      ],
      1,
    ],
    [
      '2: the stronger kind of the same year',
      [
        [1, 'press', '2024'],
        [2, 'official', '2024'],
      ],
      2,
    ],
    [
      '2: the stronger kind, a year older',
      [
        [1, 'press', '2024-12'],
        [2, 'official', '2023-01'],
      ],
      2,
    ],
    [
      '2: each kind before the next',
      [
        [1, 'press', '2024'],
        [2, 'encyclopedia', '2024'],
        [3, 'ranking', '2024'],
        [4, 'government', '2024'],
      ],
      4,
    ],
    [
      '2: two years newer from the press',
      [
        [1, 'press', '2024'],
        [2, 'official', '2022'],
      ],
      1,
    ],
    [
      '2: two years newer from a ranking',
      [
        [1, 'ranking', '2024'],
        [2, 'government', '2022'],
      ],
      1,
    ],
    [
      '2: ten years newer from an agency is not enough',
      [
        [1, 'agency', '2024'],
        [2, 'official', '2014'],
      ],
      2,
    ],
    [
      '2: two years newer from an encyclopedia is not enough',
      [
        [1, 'encyclopedia', '2024'],
        [2, 'official', '2021'],
      ],
      2,
    ],
    [
      '2: of several much newer ones the strongest',
      [
        [1, 'press', '2024'],
        [2, 'government', '2023'],
        [3, 'official', '2019'],
      ],
      2,
    ],
    [
      '2: in steps, each two years on',
      [
        [1, 'official', '2016'],
        [2, 'government', '2018'],
        [3, 'press', '2020'],
      ],
      3,
    ],
    [
      '2: in a circle of three, one is first',
      [
        [1, 'official', '2016'],
        [2, 'government', '2017'],
        [3, 'press', '2018'],
      ],
      3,
    ],
    [
      '3: the newest of one kind',
      [
        [1, 'press', '2019'],
        [2, 'press', '2021'],
        [3, 'press', '2020'],
      ],
      2,
    ],
    [
      '3: a month is newer than its year alone',
      [
        [1, 'press', '2021'],
        [2, 'press', '2021-05'],
      ],
      2,
    ],
    [
      '3: the first in the file of one day',
      [
        [1, 'press', '2021'],
        [2, 'press', '2021'],
      ],
      1,
    ],
    [
      'a bound of the same year after an exact figure',
      [
        [2000, 'official', '2020', 'at-least'],
        [2345, 'press', '2020'],
      ],
      2345,
    ],
    [
      'a bound after a later exact figure of an agency',
      [
        [2000, 'official', '2020', 'at-least'],
        [2345, 'agency', '2021'],
      ],
      2345,
    ],
    [
      'a bound before an older exact figure',
      [
        [2000, 'official', '2020', 'at-least'],
        [1800, 'official', '2019'],
      ],
      2000,
    ],
    [
      'an undated bound after an undated exact figure',
      [
        [2000, 'official', null, 'at-least'],
        [2345, 'agency'],
      ],
      2345,
    ],
    [
      'a dated bound before an undated exact figure',
      [
        [2000, 'official', '2020', 'at-least'],
        [2345, 'official'],
      ],
      2000,
    ],
    [
      'an upper bound likewise',
      [
        [2000, 'official', '2020', 'at-most'],
        [1800, 'press', '2020'],
      ],
      1800,
    ],
    [
      'of exact figures beside a bound the strongest',
      [
        [9, 'official', '2020', 'at-least'],
        [8, 'press', '2020'],
        [7, 'ranking', '2020'],
      ],
      7,
    ],
    [
      'a founding year goes by the rule too',
      [
        [1926, 'official'],
        [1931, 'encyclopedia'],
      ],
      1926,
      'founded',
    ],
  ] as const satisfies readonly (readonly [string, readonly Written[], number | string, string?])[]
).map(([name, claims, expected, property]): Case => ({ name, claims, first: expected, property }));

describe('which value stands first', () => {
  it.each(cases)('$name', ({ name, claims, first: expected, property }) => {
    expect(first(claims, property)).toBe(expected);
    // But for two that are alike in all that counts, their order in the file does not matter.
    if (!name.startsWith('3: the first in the file')) expect(first(claims.toReversed(), property)).toBe(expected);
  });

  it('is none where nothing is left, and the only one where there is one', () => {
    expect(firstClaim([])).toBeUndefined();
    expect(firstClaim([{ ...claim([1, 'official', '2024']), rank: 'deprecated' }])).toBeUndefined();
    expect(first([[1, 'agency']])).toBe(1);
  });

  it('is never what only a pack says, however official and new', () => {
    const theirs = { ...claim([999_999, 'official', '2026']), fromPack: true };
    expect(firstClaim([theirs, claim([5, 'agency'])])?.number).toBe(5);
    expect(firstClaim([theirs])).toBeUndefined();
  });
});

describe('the claims that are marked as first', () => {
  const marked = (claims: readonly Preferable[]) =>
    groupClaims(claims)
      .flatMap((group) => preferredClaims(group))
      .map(({ number, sourceKind }) => `${number} ${sourceKind}`);

  it('are those in the same words as the first, whoever says so', () => {
    expect(marked([claim([5, 'official', '2024']), claim([5, 'agency']), claim([7, 'press'])])).toEqual([
      '5 official',
      '5 agency',
    ]);
    expect(marked([claim([2800, 'press', '2018', 'at-least']), claim([2000, 'official', '2016', 'at-least'])])).toEqual(
      ['2800 press'],
    );
  });

  it('are none where there is no other value, or where several hold at once', () => {
    expect(marked([claim([5, 'official']), claim([5, 'press'])])).toEqual([]);
    expect(marked([claim([5, 'official']), { ...claim([6, 'official']), rank: 'deprecated' }])).toEqual([]);
    expect(marked([claim(['a', 'official'], 'scholarship'), claim(['b', 'press'], 'scholarship')])).toEqual([]);
  });

  it('are the same with a pack as without it', () => {
    const ours = [claim([5, 'press', '2020']), claim([6, 'agency', '2021'])];
    const theirs = [claim([7, 'official', '2026']), claim([6, 'official', '2026'])].map((one) => ({
      ...one,
      fromPack: true,
    }));
    const own = (claims: readonly Preferable[]) =>
      groupClaims(claims)
        .flatMap((group) => preferredClaims(group))
        .filter(({ fromPack }) => fromPack !== true);
    expect(own([...ours, ...theirs])).toEqual(own(ours));
  });
});

describe('the headline of a school', () => {
  const scoped = (written: Written, en: string | null) => ({ ...claim(written), scope: en === null ? null : { en } });
  const headline = (claims: readonly Preferable[]) =>
    headlineClaim(claims, 'students-total', ({ scope }) => scope === null)?.number;

  it('is the first of those on the whole, and never a class’s or a part’s', () => {
    // reader.md, 1 to 4: the first class of 2001, a medical school's figure, the parent's total.
    expect(headline([scoped([61, 'official', '2001'], 'the first class')])).toBeUndefined();
    expect(headline([scoped([1474, 'official', '2020'], 'medical school'), scoped([20_000, 'agency'], null)])).toBe(
      20_000,
    );
    expect(headline([scoped([70_000, 'official', '2024'], 'whole university'), scoped([9099, 'official'], null)])).toBe(
      9099,
    );
    expect(headline([claim([5, 'official'], 'academic-staff')])).toBeUndefined();
  });
});
