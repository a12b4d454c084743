import { expect, it } from 'vitest';
import { countryCodes, currencyOf, isCountryCode } from '../../../../src/shared/domain/countries.ts';
import { countryName } from '../../../../src/shared/domain/formatting.ts';
import { currencyCodes } from '../../../../src/shared/domain/numbers/currencies.ts';

it('the table has the 243 countries and territories of ISO 3166-1 and Kosovo in which people live, each once and with a name', () => {
  expect(new Set(countryCodes).size).toBe(244);
  expect(countryCodes.filter((code) => countryName(code, 'en') === code)).toEqual([]);
});

it('every country has a currency that is or lately was in use', () => {
  const codes = new Set(currencyCodes());
  expect(countryCodes.filter((code) => !codes.has(currencyOf(code) ?? ''))).toEqual([]);
  expect(['IN', 'RU', 'CN', 'NG', 'KZ'].map(currencyOf)).toEqual(['INR', 'RUB', 'CNY', 'NGN', 'KZT']);
});

it('knows what is no country', () => {
  for (const code of ['ZZ', 'UK', 'in', 'INR', '']) {
    expect(isCountryCode(code)).toBe(false);
    expect(currencyOf(code)).toBeNull();
  }
});
