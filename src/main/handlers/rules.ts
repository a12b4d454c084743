import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { listRuleCountries } from '../database/reference/records/rules.ts';
import type { Handlers } from '../dispatch.ts';
import { rulesOfCountry } from '../services/records.ts';

/** Returns the handlers of the rules of countries. */
export function ruleHandlers(db: ReferenceDatabase) {
  return {
    'rules.list': () => ok({ rows: listRuleCountries(db) }),
    'rules.get': ({ country }) => ok(rulesOfCountry(db, country)),
  } satisfies Partial<Handlers>;
}
