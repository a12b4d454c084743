import type { Output } from '../../src/shared/contract/index.ts';
import { call, type TestHost } from '../support/host.ts';

/** Returns the slugs of the fullest profiles of the edition, the fullest first. */
export async function fullestProfiles(host: TestHost, count: number): Promise<readonly string[]> {
  const answer = await call(host, 'institutions.list', {
    filter: { tier: ['profile'] },
    sort: 'completeness',
    descending: true,
    language: 'en',
    offset: 0,
    limit: count,
  });
  const { rows } = answer.value as Output<'institutions.list'>;
  if (rows.length < count) throw new Error(`There are only ${rows.length} profiles of ${count}.`);
  return rows.map(({ slug }) => slug);
}

/** Returns the address of those schools side by side, everything of them. */
export const comparisonOf = (slugs: readonly string[]): string =>
  `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}&depth=everything`;
