import { codeFault, type CodeFault } from '../../shared/domain/code-forms.ts';
import { claimsOf } from './claims.ts';
import type { Check } from './rule.ts';

const leave = 'or leave it out';

/** What is wrong, and what to do. */
const said: Readonly<Record<CodeFault, readonly [what: string, remedy: string]>> = {
  ror: [
    'This is no id of ROR: that has nine signs, as 03yrm5c26.',
    `Copy it from the page of the school at ror.org, ${leave}.`,
  ],
  rorSum: [
    'Something in this id of ROR is mistyped: its last two digits do not fit the others.',
    `Copy it from the page of the school at ror.org, ${leave}.`,
  ],
  wikidata: [
    'This is no item of Wikidata: that is a Q and a number, as Q13371.',
    `Copy it from the page of the school at wikidata.org, ${leave}.`,
  ],
  moe: [
    'This is no code of China’s ministry: that has five or ten digits.',
    `Copy it from the ministry's list, ${leave}.`,
  ],
};

/** Codes by which a school is found, which have not the form of their kind. */
export const checkCodes: Check = (sources, report) => {
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations])
    for (const { claim, path } of claimsOf(file)) {
      const { property, value } = claim;
      const fault = typeof value === 'string' || typeof value === 'number' ? codeFault(property, String(value)) : null;
      if (fault) report(file, [...path, 'value'], ...said[fault]);
    }
};
