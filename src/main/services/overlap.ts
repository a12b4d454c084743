import type { Overlap } from '../../shared/contract/overlap.ts';
import { membershipRoles } from '../../shared/domain/kinds.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import {
  findLocated,
  locatedById,
  memberFactsIn,
  membershipFactsOf,
  type Located,
  type MembershipFact,
} from '../database/reference/overlap.ts';

/** What all sources tell of one member of one alliance. */
interface Membership {
  readonly allianceId: number;
  readonly memberId: number;
  readonly facts: readonly MembershipFact[];
}

/** A membership has ended where no source leaves it open. */
const current = ({ facts }: Membership) => facts.some((fact) => fact.until === null);

function gathered(facts: readonly MembershipFact[]): readonly Membership[] {
  const found = new Map<string, { allianceId: number; memberId: number; facts: MembershipFact[] }>();
  for (const fact of facts) {
    const key = `${fact.allianceId} ${fact.memberId}`;
    const known = found.get(key);
    if (known) known.facts.push(fact);
    else found.set(key, { allianceId: fact.allianceId, memberId: fact.memberId, facts: [fact] });
  }
  return [...found.values()];
}

/** Each two of so many, with what both have. */
function pairs(sets: readonly ReadonlySet<number>[]): Overlap['byAlliance'] {
  return sets.flatMap((first, a) =>
    sets
      .slice(a + 1)
      .map((second, at) => ({ a, b: a + 1 + at, shared: [...first].filter((each) => second.has(each)) })),
  );
}

const linkOf = ({ slug, type, tier, name, pack }: Located) => ({
  slug,
  type,
  tier,
  name,
  ...(pack === undefined ? {} : { pack }),
});

function chosenFrom(
  db: ReferenceDatabase,
  slugs: readonly string[],
): { readonly chosen: readonly Located[]; readonly unknown: string[] } {
  const chosen = new Map<number, Located>();
  const unknown: string[] = [];
  for (const slug of new Set(slugs)) {
    const found = findLocated(db, slug);
    if (found) chosen.set(found.id, found);
    else unknown.push(slug);
  }
  return { chosen: [...chosen.values()], unknown };
}

/** Returns what the chosen institutions and alliances share; `not-found` where this edition has none of them. */
export function overlapOf(db: ReferenceDatabase, slugs: readonly string[]): Result<Overlap> {
  const { chosen, unknown } = chosenFrom(db, slugs);
  if (chosen.length === 0)
    return failure('not-found', 'This edition has none of these institutions and alliances. Search for them by name.', {
      slugs,
    });
  const institutions = chosen.filter((each) => each.type === 'institution');
  const chosenAlliances = chosen.filter((each) => each.type === 'alliance');
  const reached = [
    ...new Set(institutions.flatMap(({ id }) => membershipFactsOf(db, id).map((fact) => fact.allianceId))),
  ]
    .filter((id) => !chosenAlliances.some((alliance) => alliance.id === id))
    .sort((a, b) => a - b);
  const alliances = [...chosenAlliances, ...reached.map((id) => locatedById(db, id))];
  const memberships = gathered(alliances.flatMap(({ id }) => memberFactsIn(db, id)));

  const positionOfAlliance = new Map(alliances.map(({ id }, at) => [id, at]));
  const memberIds = [
    ...new Set([...institutions.map(({ id }) => id), ...memberships.filter(current).map(({ memberId }) => memberId)]),
  ].sort((a, b) => a - b);
  const positionOfMember = new Map(memberIds.map((id, at) => [id, at]));
  const alliancesOf = memberIds.map(() => new Set<number>());
  const membersOf = alliances.map(() => new Set<number>());
  for (const membership of memberships.filter(current)) {
    const [alliance, member] = [
      positionOfAlliance.get(membership.allianceId) as number,
      positionOfMember.get(membership.memberId) as number,
    ];
    alliancesOf[member]?.add(alliance);
    membersOf[alliance]?.add(member);
  }
  const inOrder = (set: ReadonlySet<number> | undefined) => [...(set ?? [])].sort((a, b) => a - b);

  return ok({
    institutions: institutions.map(linkOf),
    alliances: alliances.map((alliance, at) => ({
      ...linkOf(alliance),
      chosen: at < chosenAlliances.length,
      members: membersOf[at]?.size ?? 0,
    })),
    members: memberIds.map((id, at) => {
      const member = locatedById(db, id);
      return {
        ...linkOf(member),
        kind: member.kind,
        latitude: member.latitude,
        longitude: member.longitude,
        alliances: inOrder(alliancesOf[at]),
      };
    }),
    memberships: institutions.flatMap(({ id }, institution) =>
      memberships
        .filter(({ memberId }) => memberId === id)
        .map((membership) => ({
          institution,
          alliance: positionOfAlliance.get(membership.allianceId) as number,
          roles: membershipRoles.filter((role) => membership.facts.some((fact) => fact.role === role)),
          since: [...new Set(membership.facts.map((fact) => fact.since).filter((date) => date !== null))].sort(),
          until: current(membership)
            ? null
            : (membership.facts
                .map((fact) => fact.until as string)
                .sort()
                .at(-1) ?? null),
        })),
    ),
    byInstitution: pairs(
      institutions.map(({ id }) => new Set(inOrder(alliancesOf[positionOfMember.get(id) as number]))),
    ),
    byAlliance: pairs(membersOf.map((set) => new Set(inOrder(set)))),
    unknown,
  });
}
