import type { Overlap } from '../../../shared/contract/overlap.ts';

type Member = Overlap['members'][number];

/** Who is drawn, and what they are in, with its place among all alliances. */
export interface Drawn {
  readonly members: readonly Member[];
  readonly alliances: readonly { readonly alliance: Overlap['alliances'][number]; readonly index: number }[];
}

/** The chosen schools, or where none is chosen, the members that at least two of the alliances share. */
function drawnMembers(data: Overlap): readonly Member[] {
  const chosen = new Set(data.institutions.map((one) => one.slug));
  const members =
    chosen.size > 0
      ? data.members.filter((member) => chosen.has(member.slug))
      : data.members.filter((member) => member.alliances.length > 1);
  return members.toSorted((a, b) => b.alliances.length - a.alliances.length).slice(0, 40);
}

/** In the order of the alliances they are in, so that fewer lines cross and dots stand together. */
function untangled(members: readonly Member[]): readonly Member[] {
  const middle = ({ alliances }: Member) =>
    alliances.reduce((sum, index) => sum + index, 0) / Math.max(1, alliances.length);
  return members.toSorted((a, b) => middle(a) - middle(b));
}

/** Returns what a picture of an overlap shows. */
export function drawnOf(data: Overlap): Drawn {
  const members = untangled(drawnMembers(data));
  return {
    members,
    alliances: data.alliances
      .map((alliance, index) => ({ alliance, index }))
      .filter(({ index }) => members.some((member) => member.alliances.includes(index))),
  };
}
