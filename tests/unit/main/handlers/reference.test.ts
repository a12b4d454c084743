import { describe, expect, it } from 'vitest';
import { allianceHandlers } from '../../../../src/main/handlers/alliances.ts';
import { institutionHandlers } from '../../../../src/main/handlers/institutions.ts';
import { organizationHandlers } from '../../../../src/main/handlers/organizations.ts';
import { referenceHandlers } from '../../../../src/main/handlers/reference.ts';
import { sourceHandlers } from '../../../../src/main/handlers/sources.ts';
import { contract, type CallName } from '../../../../src/shared/contract/index.ts';
import { openFixture } from '../../../support/fixture-reference.ts';

const reference = openFixture();
const handlers = {
  ...referenceHandlers(reference, undefined),
  ...sourceHandlers(reference),
  ...institutionHandlers(reference),
  ...organizationHandlers(reference),
  ...allianceHandlers(reference),
};

describe('the calls that read the reference', () => {
  it('answer in the form of the contract', () => {
    const answers = {
      'reference.about': handlers['reference.about'](),
      'sources.list': handlers['sources.list'](),
      'sources.get': handlers['sources.get']({ id: 'amur-press' }),
      'institutions.get': handlers['institutions.get']({ slug: 'songhua-university' }),
      'organizations.get': handlers['organizations.get']({ slug: 'star-index' }),
      'alliances.list': handlers['alliances.list'](),
      'alliances.get': handlers['alliances.get']({ slug: 'amur-league' }),
    };
    for (const [name, answer] of Object.entries(answers)) {
      expect(answer.ok, name).toBe(true);
      if (answer.ok) expect(contract[name as CallName].output.safeParse(answer.value).error, name).toBeUndefined();
    }
  });

  it('say what is not there, by type and slug, and what to do', () => {
    expect(handlers['institutions.get']({ slug: 'amur-league' })).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: 'This edition has no institution called amur-league. Search for it by name.',
        details: { slug: 'amur-league' },
      },
    });
    expect(handlers['alliances.get']({ slug: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: 'This edition has no alliance called x. Search for it by name.' },
    });
    expect(handlers['organizations.get']({ slug: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: 'This edition has no organization called x. Search for it by name.' },
    });
    expect(handlers['sources.get']({ id: 'x' })).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'This edition has no source called x.', details: { id: 'x' } },
    });
  });
});
