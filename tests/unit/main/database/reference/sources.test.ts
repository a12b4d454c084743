import { describe, expect, it } from 'vitest';
import { findSource, listSources } from '../../../../../src/main/database/reference/sources.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';

const db = openFixture();

describe('sources', () => {
  it('are listed by publisher and title, each with the facts that rest on it', () => {
    expect(listSources(db).map(({ id, citations }) => [id, citations])).toEqual([
      ['amur-press', 13],
      ['agency-mbbs', 12],
      ['encyclopedia-songhua', 9],
      ['songhua-site', 13],
      ['star-tables', 6],
    ]);
  });

  it('say whom their facts describe, most facts first', () => {
    expect(findSource(db, 'amur-press')).toMatchObject({
      source: { publisher: 'Amur News', kind: 'press', language: 'ru' },
      cited: [
        { slug: 'amur-league', facts: 6 },
        { slug: 'volga-state-medical-university', facts: 3 },
        { slug: 'star-index', facts: 3 },
        { slug: 'songhua-medical-university', facts: 1 },
      ],
    });
  });

  it('count together what they count apart', () => {
    for (const { id, citations } of listSources(db)) {
      expect(
        findSource(db, id)?.cited.reduce((sum, { facts }) => sum + facts, 0),
        id,
      ).toBe(citations);
    }
  });

  it('are not found by another id', () => {
    for (const id of ['', 'Amur-Press', "' OR 1=1 --"]) expect(findSource(db, id)).toBeUndefined();
  });
});
