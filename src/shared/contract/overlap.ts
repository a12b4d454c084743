import { z } from 'zod';
import { mostOverlapped } from './limits.ts';
import { membershipRoles } from '../domain/kinds.ts';
import { entityLink, kind, slug } from './values.ts';

export const overlapped = z.array(slug).min(2).max(mostOverlapped);
export const overlapInput = z.strictObject({ slugs: overlapped });

const index = z.int();
/** Two of a list by their positions in it, `a` before `b`, and what they share, as positions in another list. */
const pair = z.object({ a: index, b: index, shared: z.array(index) });

/** What the chosen share. Everything is named once; the rest are positions in these lists, from 0. A membership that has ended is told, and shared with nobody. */
export const overlap = z.object({
  /** The institutions chosen, in the order given. */
  institutions: z.array(entityLink),
  /** The alliances chosen, in the order given, then the others that the chosen institutions are in. */
  alliances: z.array(entityLink.extend({ chosen: z.boolean(), members: z.int() })),
  /** Everyone in these alliances and every chosen institution; coordinates are WGS 84, null where unknown. */
  members: z.array(
    entityLink.extend({
      kind,
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      alliances: z.array(index),
    }),
  ),
  /** Who of the chosen is in which: roles and dates as all sources give them, `until` where it has ended. */
  memberships: z.array(
    z.object({
      institution: index,
      alliance: index,
      roles: z.array(z.enum(membershipRoles)),
      since: z.array(z.string()),
      until: z.string().nullable(),
    }),
  ),
  /** Each two of `institutions` with the `alliances` they share. */
  byInstitution: z.array(pair),
  /** Each two of `alliances` with the `members` they share. */
  byAlliance: z.array(pair),
  /** Slugs asked for that are neither an institution nor an alliance of this edition. */
  unknown: z.array(z.string()),
});
export type Overlap = z.infer<typeof overlap>;
