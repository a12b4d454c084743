import type { Addition } from '../../../shared/contract/additions.ts';
import type { Claim, Entity, Programme, Source } from '../../../shared/contract/values.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import type { UserDatabase } from '../../database/open.ts';
import { listAdditionsOn } from '../../database/user/additions.ts';
import { claimOfAddition, eventOfAddition, programmeOfAddition, sourceIdOf, sourceOf } from './as-shown.ts';

/** What a view shows of a school, as far as additions stand in it. */
interface Shown {
  readonly slug: string;
  readonly kind: Kind;
  readonly claims: readonly Claim[];
  readonly programmes: readonly { readonly slug: string; readonly claims: readonly Claim[] }[];
}

/** Returns what `show` shows of an addition; null of one that an edition takes no more, its property gone or its form another: it is kept, and not shown. */
export function shown<Value>(show: () => Value): Value | null {
  try {
    return show();
  } catch {
    return null;
  }
}

/** Returns what the person added to a school that can be shown, with each one's source. */
export function figuresOn(user: UserDatabase, { slug, kind }: Pick<Shown, 'slug' | 'kind'>) {
  return listAdditionsOn(user, slug).flatMap((addition) => {
    const read = shown(() => {
      const claim = claimOfAddition(addition, kind);
      return claim && { programme: addition.programme, claim, source: sourceOf(addition) };
    });
    return read ? [read] : [];
  });
}

/** Returns the programmes that the person added to a school that has none of their slugs. */
function programmesOn(user: UserDatabase, { slug, kind, programmes }: Shown): readonly Programme[] {
  const known = new Set(programmes.map((programme) => programme.slug));
  return listAdditionsOn(user, slug).flatMap((addition) => {
    const programme = shown(() => programmeOfAddition(addition, kind));
    return programme && !known.has(programme.slug) ? [programme] : [];
  });
}

/** Returns the sources of what the person added to schools, by their ids. */
export function sourcesOfAdditions(additions: readonly Addition[]): ReadonlyMap<string, Source> {
  return new Map(
    additions.flatMap((addition) => {
      const source = shown(() => sourceOf(addition));
      return source ? [[sourceIdOf(addition), source] as const] : [];
    }),
  );
}

/** Returns a school with the figures, and unless told the programmes, that the person added after those of its sources. */
export function withFigures<School extends Shown>(user: UserDatabase, school: School, whole = true): School {
  const figures = figuresOn(user, school);
  const programmes = (whole ? programmesOn(user, school) : []) as unknown as School['programmes'];
  if (figures.length === 0 && programmes.length === 0) return school;
  const of = (programme: string | null) =>
    figures.filter((one) => one.programme === programme).map(({ claim }) => claim);
  return {
    ...school,
    claims: [...school.claims, ...of(null)],
    programmes: [...school.programmes, ...programmes].map((programme) => {
      const own = of(programme.slug);
      return own.length === 0 ? programme : { ...programme, claims: [...programme.claims, ...own] };
    }),
  };
}

/** Returns an entity with all that the person added to it, its sources after the others. */
export function withAdditions(user: UserDatabase, entity: Entity): Entity {
  const additions = listAdditionsOn(user, entity.slug);
  if (additions.length === 0) return entity;
  const whole = withFigures(user, entity);
  const events = additions.flatMap((addition) => shown(() => eventOfAddition(addition)) ?? []);
  const cited = new Set(
    [...whole.claims, ...whole.programmes.flatMap(({ claims }) => claims), ...events].map(({ source }) => source),
  );
  // A school of the person's own brings the source it rests on with it.
  const there = new Set(entity.sources.map(({ id }) => id));
  const sources = [...sourcesOfAdditions(additions)].flatMap(([id, source]) =>
    cited.has(id) && !there.has(id) ? [source] : [],
  );
  return {
    ...whole,
    events: [...whole.events, ...events].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date)),
    sources: [...entity.sources, ...sources],
  };
}
