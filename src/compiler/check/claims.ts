import { asWritten } from '../../shared/domain/as-written.ts';
import { costLineOf, costProperties } from '../../shared/domain/cost-lines.ts';
import { isPropertyId, properties } from '../../shared/domain/properties/dictionary.ts';
import { givenText, readFact } from '../facts.ts';
import type { InstitutionFile } from '../format/files.ts';
import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';
import type { Check, Report } from './rule.ts';

type Claims = InstitutionFile['claims'];
type File = Parameters<Report>[0];

/** Returns the claims of a file with the path to each: the entity's own, then those of its programmes. */
export function claimsOf(
  file: Pick<Located<{ readonly claims: Claims; readonly programmes?: InstitutionFile['programmes'] }>, 'value'>,
): readonly { readonly claim: Claims[number]; readonly path: Path; readonly programme: string | null }[] {
  return [
    ...file.value.claims.map((claim, index) => ({ claim, path: ['claims', index], programme: null })),
    ...(file.value.programmes ?? []).flatMap(({ slug, claims }, at) =>
      claims.map((claim, index) => ({ claim, path: ['programmes', at, 'claims', index], programme: slug })),
    ),
  ];
}

/** What a school says and what a programme says are told apart by the property. */
function checkHolder(file: File, path: Path, property: string, programme: string | null, report: Report): void {
  if (!isPropertyId(property)) return;
  const { holder } = properties[property];
  if (holder === 'programme' && programme === null)
    report(file, [...path, 'property'], { code: 'claim.ofProgramme', property });
  if (holder === undefined && programme !== null)
    report(file, [...path, 'property'], { code: 'claim.ofSchool', property });
}

/** Whom something applies to is asked of prices and lengths, and what is paid with one of tuition; whoever is none of all reads it in the scope. */
function checkApplies(file: File, path: Path, { property, applies, scope }: Claims[number], report: Report): void {
  if (!applies) return;
  const at = [...path, 'applies'];
  if (!costProperties.has(property)) report(file, at, { code: 'claim.noPrice', property });
  else if (applies.within && costLineOf(property) !== 'tuition')
    report(file, [...at, 'within'], { code: 'claim.notTuition', property });
  else if (scope === undefined) report(file, at, { code: 'claim.appliesUnsaid', property });
}

/** Unknown properties and units, numbers without a unit, values of the wrong type, ranges upside down, the same claim twice. */
export const checkClaims: Check = (sources, report) => {
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    const seen = new Set<string>();
    for (const { claim, path, programme } of claimsOf(file)) {
      const reading = readFact(claim);
      if ('wrong' in reading) report(file, [...path, reading.at ?? 'value'], reading.wrong);
      checkHolder(file, path, claim.property, programme, report);
      checkApplies(file, path, claim, report);
      if (claim.years && claim.years.from > claim.years.to)
        report(file, [...path, 'years'], { code: 'claim.yearsTurned', ...claim.years });
      for (const source of claim.source) {
        const { property, value, unit = null, scope = null, years = null, as_of: asOf = null } = claim;
        const key = JSON.stringify([programme, property, value, unit, scope, years, asOf, source]);
        if (seen.has(key)) report(file, path, { code: 'claim.twice', property, given: asWritten(givenText(value)) });
        seen.add(key);
      }
    }
  }
  for (const file of sources.institutions) {
    file.value.rankings.forEach((ranking, index) => {
      const [low, high] = String(ranking.rank).split('-').map(Number);
      if (high !== undefined && low !== undefined && low > high)
        report(file, ['rankings', index, 'rank'], { code: 'ranking.bandTurned', given: ranking.rank });
    });
  }
};
