import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';
import type { CitedSources } from './cited-sources.ts';

type Item = Readonly<Record<string, unknown>>;

/** What of a programme is one only: the edition's stands. */
const fixed = ['title', 'degree', 'level', 'language', 'field'] as const;
export type ProgrammePart = (typeof fixed)[number];

interface Programme {
  readonly slug: string;
  readonly source: readonly string[];
  readonly claims: readonly Item[];
  readonly specialities: readonly Item[];
}

interface Joined {
  readonly items: readonly unknown[];
  /** How many things the pack says that the edition does not. */
  readonly added: number;
  /** Parts of a programme that the pack gives otherwise, by the programme's place in the pack. */
  readonly otherwise: readonly {
    readonly at: number;
    readonly part: ProgrammePart;
    readonly programme: string;
    readonly ours: unknown;
    readonly theirs: unknown;
  }[];
  /** Where the part at a path below `programmes` stands in the pack; undefined where it is the edition's. */
  readonly lineOf: (path: Path) => number | undefined;
}

const citing = (item: Item, { cite }: CitedSources): Item => ({
  ...item,
  source: (item['source'] as readonly string[]).map(cite),
});

/** Returns a programme of the pack, citing as the pack does. */
export function citingProgramme(programme: unknown, cited: CitedSources): unknown {
  const { source, claims, specialities, ...rest } = programme as Programme;
  return {
    ...rest,
    source: source.map(cited.cite),
    claims: claims.map((claim) => citing(claim, cited)),
    specialities: specialities.map((group) => citing(group, cited)),
  };
}

/** Returns the programmes of the edition with what a pack says of each, and those that it alone has. What both say alike is not added twice. */
export function joinProgrammes(
  ours: readonly Programme[],
  theirs: readonly Programme[],
  cited: CitedSources,
  lineOf: Located<unknown>['lineOf'],
): Joined {
  /** For each programme, where in the pack it is, how many claims it had, and which of the pack's follow them. */
  const places: { readonly at: number | null; readonly before: number; readonly taken: readonly number[] }[] = [];
  const otherwise: Joined['otherwise'][number][] = [];
  let added = 0;
  const known = new Set(ours.map(({ slug }) => slug));
  const items = ours.map((own) => {
    const at = theirs.findIndex(({ slug }) => slug === own.slug);
    const more = theirs[at];
    if (!more) {
      places.push({ at: null, before: own.claims.length, taken: [] });
      return own;
    }
    for (const part of fixed) {
      const [stands, wanted] = [(own as unknown as Item)[part], (more as unknown as Item)[part]];
      if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(stands))
        otherwise.push({ at, part, programme: own.slug, ours: stands, theirs: wanted });
    }
    const fresh = <Part extends 'claims' | 'specialities'>(part: Part): number[] => {
      const have = new Set(own[part].map((item) => JSON.stringify(item)));
      return more[part].map((_, index) => index).filter((index) => !have.has(JSON.stringify(more[part][index])));
    };
    const [claims, specialities] = [fresh('claims'), fresh('specialities')];
    added += claims.length + specialities.length;
    places.push({ at, before: own.claims.length, taken: claims });
    return {
      ...own,
      source: [...new Set([...own.source, ...more.source.map(cited.cite)])],
      claims: [...own.claims, ...claims.map((index) => citing(more.claims[index] as Item, cited))],
      specialities: [
        ...own.specialities,
        ...specialities.map((index) => citing(more.specialities[index] as Item, cited)),
      ],
    };
  });
  const others = theirs.map((_, at) => at).filter((at) => !known.has((theirs[at] as Programme).slug));
  for (const at of others) {
    added += 1 + (theirs[at] as Programme).claims.length;
    places.push({ at, before: 0, taken: (theirs[at] as Programme).claims.map((_, index) => index) });
  }
  return {
    items: [...items, ...others.map((at) => citingProgramme(theirs[at], cited))],
    added,
    otherwise,
    lineOf: ([index, part, claim, ...rest]) => {
      const place = places[Number(index)];
      if (!place || place.at === null) return undefined;
      if (part !== 'claims' || typeof claim !== 'number')
        return lineOf(['programmes', place.at, ...(part === undefined ? [] : [part])]);
      const taken = place.taken[claim - place.before];
      return taken === undefined ? undefined : lineOf(['programmes', place.at, 'claims', taken, ...rest]);
    },
  };
}
