import type { Likeness } from './contract/compare.ts';
import { mostCompared } from './contract/limits.ts';
import { compareDepths } from './domain/compare-fields.ts';
import { currencyPattern } from './domain/costs.ts';
import { fieldCodes } from './domain/fields-of-study.ts';
import { programmeLanguages, programmeLevels } from './domain/kinds.ts';

type Depth = (typeof compareDepths)[number];

/** A comparison as an address says it. */
export interface ComparisonAddress {
  readonly slugs: readonly string[];
  readonly depth: Depth;
  /** Those chosen by hand: the programme of a school. */
  readonly programmes: readonly { readonly school: string; readonly programme: string }[];
  readonly like: Likeness;
  /** The one in which all costs are shown; null leaves each as its source has it, undefined where the address does not say. */
  readonly currency: string | null | undefined;
  readonly onlyDifferences: boolean;
  /** Whether the rows stand open that nobody answers. */
  readonly unanswered: boolean;
}

/** What a comparison is like that says nothing else. */
export const firstDepth: Depth = 'decide';
const asStated = 'stated';
const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface Params {
  readonly get: (name: string) => string | null;
  readonly getAll: (name: string) => readonly string[];
}

/** Returns the comparison that an address says; what it says wrongly is left out. `all` are the schools it names, also those beyond the most that stand side by side. */
export function readComparison(params: Params): ComparisonAddress & { readonly all: readonly string[] } {
  const all = [...new Set(params.getAll('school').filter((slug) => slugForm.test(slug)))];
  const programmes = params.getAll('programme').flatMap((text) => {
    const [school = '', programme = '', ...more] = text.split('.');
    return more.length === 0 && slugForm.test(school) && slugForm.test(programme) ? [{ school, programme }] : [];
  });
  const [field, language, level] = [
    fieldCodes.find((one) => one === params.get('field')),
    programmeLanguages.find((one) => one === params.get('teaching')),
    programmeLevels.find((one) => one === params.get('level')),
  ];
  const currency = params.get('currency');
  return {
    all,
    slugs: all.slice(0, mostCompared),
    depth: compareDepths.find((one) => one === params.get('depth')) ?? firstDepth,
    programmes: [...new Map(programmes.map((one) => [one.school, one])).values()].slice(0, mostCompared),
    like: { ...(field && { field }), ...(language && { language }), ...(level && { level }) },
    currency: currency === asStated ? null : currency !== null && currencyPattern.test(currency) ? currency : undefined,
    onlyDifferences: params.get('differences') === '1',
    unanswered: params.get('unanswered') === '1',
  };
}

/** Returns the parts of the address of a comparison, in one order; none of them needs escaping. */
export function writeComparison({
  slugs,
  depth = firstDepth,
  programmes = [],
  like = {},
  currency,
  onlyDifferences = false,
  unanswered = false,
}: Pick<ComparisonAddress, 'slugs'> & {
  readonly [Part in keyof ComparisonAddress]?: ComparisonAddress[Part] | undefined;
}): [string, string][] {
  return [
    ...slugs.map((slug): [string, string] => ['school', slug]),
    ...(depth === firstDepth ? [] : [['depth', depth] satisfies [string, string]]),
    ...programmes
      .filter(({ school }) => slugs.includes(school))
      .map(({ school, programme }): [string, string] => ['programme', `${school}.${programme}`]),
    ...(
      [
        ['field', like.field],
        ['teaching', like.language],
        ['level', like.level],
        ['currency', currency === null ? asStated : currency],
        ['differences', onlyDifferences ? '1' : undefined],
        ['unanswered', unanswered ? '1' : undefined],
      ] as const
    ).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])),
  ];
}
