import { expect, it } from 'vitest';
import { describeReference } from '../../../../../src/main/database/reference/about.ts';
import { readSources } from '../../../../../src/compiler/read.ts';
import { referenceSchemaVersion } from '../../../../../src/shared/reference-format/schema-version.ts';
import { fixtureSources, openFixture } from '../../../../support/fixture-reference.ts';

it('the reference says its edition and how much it holds', () => {
  const { sources } = readSources(fixtureSources);
  expect(describeReference(openFixture())).toEqual({
    edition: '2026.11',
    schema: referenceSchemaVersion,
    sourcesHash: sources.hash,
    profiles: 1,
    listed: 2,
    directory: 0,
    alliances: 1,
    organizations: 1,
    claims: 26,
    sources: 5,
  });
});
