import type { InstitutionFilter } from '../../../shared/contract/institutions.ts';
import { today } from '../../../shared/domain/day.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import type { Looking } from '../../database/reference/browse/number-filters.ts';
import { listRates } from '../../database/user/rates.ts';
import { readSettings } from '../../database/user/settings.ts';
import { rulesFacet } from './rules-facet.ts';

/** Returns from where the person looks at a list: their rates, day, and how schools stand to the rules of their country and of those of the filter. */
export function lookingFrom(db: ReferenceDatabase, user: UserDatabase | null, filter: InstitutionFilter): Looking {
  const day = today();
  const settings = user && readSettings(user);
  const wanted = {
    ...(settings?.homeField ? { field: settings.homeField } : {}),
    ...(settings?.homeLanguage ? { language: settings.homeLanguage } : {}),
  };
  return {
    rates: user ? listRates(user) : [],
    today: day,
    rules: rulesFacet(db, { country: settings?.homeCountry ?? null, wanted, today: day }, filter),
  };
}
