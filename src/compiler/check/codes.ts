import { codeFault } from '../../shared/domain/code-forms.ts';
import { claimsOf } from './claims.ts';
import type { Check } from './rule.ts';

/** Codes by which a school is found, which have not the form of their kind. */
export const checkCodes: Check = (sources, report) => {
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations])
    for (const { claim, path } of claimsOf(file)) {
      const { property, value } = claim;
      const fault = typeof value === 'string' || typeof value === 'number' ? codeFault(property, String(value)) : null;
      if (fault) report(file, [...path, 'value'], { code: `code.${fault}`, given: String(value) });
    }
};
