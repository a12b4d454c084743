import { beforeAll, expect, it } from 'vitest';
import { costProperties } from '../../../src/shared/domain/cost-lines.ts';
import { realSources } from './real-sources.ts';

/** Reading all sources takes longer than one test has. */
beforeAll(() => void realSources(), 120_000);

it('says of every price and length that has a scope whose it is', () => {
  const untold = realSources().institutions.flatMap(({ slug, value }) =>
    [...value.claims, ...value.programmes.flatMap(({ claims }) => claims)]
      .filter(({ property, scope, applies }) => costProperties.has(property) && scope !== undefined && !applies)
      .map(({ property, value: told }) => `${slug}: ${property} ${String(told)}`),
  );
  expect(untold).toEqual([]);
});
