import { describe, expect, it } from 'vitest';
import { codeFault, tidyCode } from '../../../../src/shared/domain/code-forms.ts';

describe('a code', () => {
  it.each([
    ['ror', '03yrm5c26', null],
    ['ror', '00pwhet45', null],
    ['ror', '03yrm5c27', 'rorSum'],
    ['ror', '03yrn5c26', 'rorSum'],
    ['ror', '03yrm5c2', 'ror'],
    // Letters that can be taken for others are none of Crockford's.
    ['ror', '03yrmlc26', 'ror'],
    ['ror', '03YRM5C26', 'ror'],
    ['ror', '', 'ror'],
    ['wikidata', 'Q13371', null],
    ['wikidata', 'Q0', 'wikidata'],
    ['wikidata', '13371', 'wikidata'],
    ['wikidata', 'P31', 'wikidata'],
    ['moe-code', '10226', null],
    ['moe-code', '4123010226', null],
    ['moe-code', '1022', 'moe'],
    ['moe-code', 'CN10226', 'moe'],
    ['wdoms', 'anything', null],
  ])('%s %s: %s', (property, value, fault) => {
    expect(codeFault(property, value)).toBe(fault);
  });

  it.each([
    ['ror', 'https://ror.org/03yrm5c26', '03yrm5c26'],
    ['ror', ' ROR.org/03YRM5C26/ ', '03yrm5c26'],
    ['wikidata', 'https://www.wikidata.org/wiki/q13371#sitelinks', 'Q13371'],
    ['wikidata', 'http://m.wikidata.org/entity/Q13371', 'Q13371'],
    ['moe-code', '４１２３ ０１０２２６', '4123010226'],
    ['wdoms', ' F0001234', ' F0001234'],
  ])('of %s is copied as %s and written as %s', (property, typed, written) => {
    expect(tidyCode(property, typed)).toBe(written);
  });
});
