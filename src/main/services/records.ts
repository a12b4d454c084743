import type { Output } from '../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { sourcesById } from '../database/reference/sources.ts';
import { findRegister } from '../database/reference/records/registers.ts';
import { listRules, lookedForRules } from '../database/reference/records/rules.ts';

/** Returns a register with its schools and sources; `not-found` where this edition has none of that slug. */
export function registerCalled(db: ReferenceDatabase, slug: string): Result<Output<'registers.get'>> {
  const found = findRegister(db, slug);
  if (!found) return failure('not-found', `This edition has no register called ${slug}.`, { slug });
  const ids = new Set([...found.register.sources, ...found.listings.flatMap(({ sources }) => sources)]);
  return ok({ ...found, sources: sourcesById(db, ids) });
}

/** Returns the rules of a country with their sources; none where nobody has looked, or nothing was found. */
export function rulesOfCountry(db: ReferenceDatabase, country: string): Output<'rules.get'> {
  const rules = listRules(db, country);
  return {
    country,
    looked: lookedForRules(db, country),
    rules: [...rules],
    sources: sourcesById(db, new Set(rules.flatMap(({ sources }) => sources))),
  };
}
