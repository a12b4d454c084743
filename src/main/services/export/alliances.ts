import type { Overlap } from '../../../shared/contract/overlap.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { Place } from '../../database/reference/located.ts';
import { dateCell, type Cell, type Table } from './outgoing.ts';
import { heads, sourceCell, told } from './records.ts';

/** Returns an alliance as a table: a row for each thing that a source says of a member, as it stands there. */
export function allianceTable(alliance: Entity, places: readonly Place[], reader: Reader): Table {
  const { language, say } = reader;
  const placeOf = new Map(places.map((place) => [place.school.slug, place]));
  return {
    head: heads(reader, [
      'alliance',
      'name',
      'english',
      'role',
      'since',
      'until',
      'asListed',
      'line',
      'occasion',
      'country',
      'city',
      'slug',
      'sources',
    ]),
    rows: alliance.memberships.map((one): readonly Cell[] => {
      const place = placeOf.get(one.member.slug);
      return [
        writeName(alliance, language),
        writeName(one.member, language),
        writeName(one.member, 'en'),
        say(`role.${one.role}`),
        dateCell(one.since),
        dateCell(one.until),
        one.asListed,
        one.line,
        told(one.occasion, reader),
        place?.country ? countryName(place.country, language) : null,
        told(place?.city ?? null, reader),
        one.member.slug,
        sourceCell([one.source], alliance.sources, reader),
      ];
    }),
  };
}

/** What a member is in an alliance: its roles where it was chosen itself, since such are told in full; of one that has ended, until when. */
function membershipCell(overlap: Overlap, member: number, alliance: number, { say }: Reader): Cell {
  const { institutions, members, memberships } = overlap;
  const slug = members[member]?.slug;
  const full = memberships.find((one) => one.alliance === alliance && institutions[one.institution]?.slug === slug);
  if (full) {
    const roles = full.roles.map((role) => say(`role.${role}`)).join(', ');
    return full.until === null ? roles : `${roles} (${say('exported.until')}: ${full.until})`;
  }
  return members[member]?.alliances.includes(alliance) ? say('role.member') : null;
}

/** Returns what schools and alliances share as a table: a row for each member, a column for each alliance. */
export function overlapTable(overlap: Overlap, reader: Reader): Table {
  const { language, say } = reader;
  return {
    head: [
      ...heads(reader, ['name', 'english', 'kind', 'slug', 'shared']),
      ...overlap.alliances.map((alliance) => writeName(alliance, language)),
    ],
    rows: overlap.members.map((member, at): readonly Cell[] => [
      writeName(member, language),
      writeName(member, 'en'),
      say(`kind.${member.kind}`),
      member.slug,
      member.alliances.length,
      ...overlap.alliances.map((_, alliance) => membershipCell(overlap, at, alliance, reader)),
    ]),
    numbersSources: true,
  };
}
