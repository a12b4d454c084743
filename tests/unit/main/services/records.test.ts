import { describe, expect, it } from 'vitest';
import { listRegisters } from '../../../../src/main/database/reference/records/registers.ts';
import { listRuleCountries } from '../../../../src/main/database/reference/records/rules.ts';
import { registerCalled, rulesOfCountry } from '../../../../src/main/services/records.ts';
import { openFixture } from '../../../support/fixture-reference.ts';

describe('registers', () => {
  it('are listed with the number of their schools', () => {
    expect(listRegisters(openFixture())).toMatchObject([
      {
        slug: 'star-register',
        country: 'CN',
        purpose: 'teaching',
        complete: 'by-union',
        listed: 1,
        body: { link: null },
      },
    ]);
  });

  it('come with each school, its programme, its place and every source', () => {
    const found = registerCalled(openFixture(), 'star-register');
    expect(found).toMatchObject({
      ok: true,
      value: {
        listings: [
          {
            school: { slug: 'songhua-medical-university' },
            programme: { slug: 'medicine-english' },
            coordinates: { latitude: 45.75 },
            sources: ['star-tables', 'amur-press'],
          },
        ],
      },
    });
    expect(found.ok && found.value.sources.map(({ id }) => id).sort()).toEqual(['amur-press', 'star-tables']);
    expect(registerCalled(openFixture(), 'moon-register')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('the rules of a country', () => {
  it('are counted, and come with those that were withdrawn last, each with its body and sources', () => {
    expect(listRuleCountries(openFixture())).toEqual([{ country: 'IN', looked: null, rules: 4 }]);
    const found = rulesOfCountry(openFixture(), 'IN');
    expect(found.rules.map(({ slug, appliesUntil }) => [slug, appliesUntil])).toEqual([
      ['course-54-months', null],
      ['on-the-register', null],
      ['judged-by-a-person', null],
      ['attachment-withdrawn', '2022'],
    ]);
    expect(found.rules[0]?.body).toMatchObject({ link: { slug: 'star-index', type: 'organization' } });
    expect(found.sources.map(({ id }) => id).sort()).toEqual(['amur-press', 'star-tables']);
  });

  it('are none of a country that nobody looked at', () => {
    expect(rulesOfCountry(openFixture(), 'KE')).toEqual({ country: 'KE', looked: null, rules: [], sources: [] });
  });
});
