import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/compiler/check/check.ts';
import { readSources } from '../../../../src/compiler/read.ts';
import { editedSources } from '../../../support/fixture-reference.ts';
import { expectMistakes } from './mistake-table.ts';

const known = { file: 'sources/agency-mbbs.yaml', find: 'kind: agency', put: 'kind: own-knowledge' };

describe('checking that a source can be looked up', () => {
  expectMistakes([
    {
      name: 'what somebody knows, as a source of an edition',
      edits: [known],
      file: known.file,
      on: 'own-knowledge',
      what: /no source of an edition/,
    },
  ]);

  it('asks that of an edition alone: a pack may bring what its maker knows', () => {
    expect(checkSources(readSources(editedSources([known])).sources)).toEqual([]);
  });
});
