import type { Mistake } from '../mistake.ts';
import type { Sources } from '../read.ts';
import type { Check, Report } from './rule.ts';
import { checkClaims } from './claims.ts';
import { checkCodes } from './codes.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { checkNames } from './names.ts';
import { checkPlaces } from './places.ts';
import { checkProgrammes } from './programmes.ts';
import { checkReadable } from './readable.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkSpacing } from './spacing.ts';
import { checkYears } from './years.ts';

const checks: readonly Check[] = [
  checkNames,
  checkPlaces,
  checkClaims,
  checkProgrammes,
  checkRecords,
  checkReferences,
  checkYears,
  checkDates,
  checkSpacing,
  checkCoverage,
];

/** Returns every mistake that reading one file alone cannot show, over all files at once: of an edition, and of packs, which were taken before the rules that are asked of an edition alone were there, or may do what it may not. */
export function checkSources(sources: Sources): readonly Mistake[] {
  return mistakesBy(checks, sources);
}

/** Returns what `checkSources` does, and what is asked of the sources of an edition alone. */
export function checkEdition(sources: Sources): readonly Mistake[] {
  return mistakesBy([...checks, checkCodes, checkReadable], sources);
}

function mistakesBy(rules: readonly Check[], sources: Sources): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const report: Report = (located, path, problem) => {
    mistakes.push({ file: located.file, line: located.lineOf(path), problem });
  };
  for (const check of rules) check(sources, report);
  return mistakes;
}
