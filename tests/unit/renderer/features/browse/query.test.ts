import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetForms, institutionFilter } from '../../../../../src/shared/contract/institutions.ts';
import { facets, readQuery } from '../../../../../src/renderer/features/browse/query.ts';

const choices = facets.flatMap((facet) => facetForms[facet].items.enum ?? []);
const value = fc.oneof(
  fc.constantFrom(...choices, 'cn', 'a-b', 'a--b', '-a', '', 'A', '__proto__', 'x'.repeat(80), 'x'.repeat(81)),
  fc.string(),
);

test('an address is read as the call takes it: what the call would refuse is left out, everything else stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...facets), fc.array(value, { minLength: 1, maxLength: 70 }), (facet, values) => {
      const read = readQuery(new URLSearchParams(values.map((one) => [facet, one]))).filter;
      const parsed = institutionFilter.safeParse({ [facet]: values });
      expect(read).toEqual(parsed.success ? parsed.data : {});
    }),
  );
});
