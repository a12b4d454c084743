import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { currencyCodes } from '../../../../../src/shared/domain/numbers/currencies.ts';
import { readNumber, type NumberReading } from '../../../../../src/shared/domain/numbers/read-number.ts';
import { cldrLocales } from '../../../../support/cldr-locales.ts';

const numberingSystems = Intl.supportedValuesOf('numberingSystem');

/** A number as some locale writes it, with what it is. */
interface Notation {
  readonly locale: string;
  readonly value: number;
  readonly text: string;
}

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 9_999 }),
  fc.integer({ min: 10_000, max: 9_999_999 }),
  fc.integer({ min: 10_000_000, max: 9_999_999_999 }),
  fc.constantFrom(150_000, 420_000, 25_000, 2_500, 1_234, 4_125, 1_250_000, 1_000_000, 10_000, 100_000),
);

const notations = fc
  .record({
    locale: fc.constantFrom(...cldrLocales),
    whole: amounts,
    decimals: fc.integer({ min: 0, max: 4 }),
    tail: fc.integer({ min: 0, max: 9_999 }),
    ownDigits: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...numberingSystems)),
    style: fc.constantFrom('decimal', 'decimal', 'currency', 'percent', 'compact'),
    currency: fc.constantFrom('CNY', 'RUB', 'USD', 'EUR', 'INR', 'PKR', 'JPY', 'KZT', 'CHF', 'GBP'),
    display: fc.constantFrom('symbol', 'code', 'name', 'narrowSymbol'),
    grouped: fc.constantFrom(true, true, false),
  })
  .map(({ locale, whole, decimals, tail, ownDigits, style, currency, display, grouped }): Notation => {
    const digits = String(tail).padStart(4, '0').slice(0, decimals);
    const value = Number(`${whole}.${digits || '0'}`);
    const options: Intl.NumberFormatOptions = {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: grouped,
      ...(ownDigits !== null && { numberingSystem: ownDigits }),
    };
    // Tonga's k is a hundred thousand (kilu), everybody else's a thousand.
    if (style === 'compact' && !/^to\b/.test(locale)) {
      // A round number, so that its short form says all of it.
      const round = Number(`${String(whole).slice(0, 2)}e${Math.max(0, String(whole).length - 2)}`);
      const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 12 });
      return { locale, value: round, text: format.format(round) };
    }
    if (style === 'percent')
      return {
        locale,
        value,
        text: new Intl.NumberFormat(locale, { ...options, style }).format(Number(`${value}e-2`)),
      };
    return {
      locale,
      value,
      text: new Intl.NumberFormat(locale, {
        ...options,
        ...(style === 'currency' && { style, currency, currencyDisplay: display as 'symbol' }),
      }).format(value),
    };
  });

/** What would be lost: another value than the one written, and the right one not even among the readings. */
function silentlyWrong(reading: NumberReading, value: number): boolean {
  return reading.kind === 'number' && !reading.values.includes(value);
}

describe('a number as any locale of CLDR writes it', () => {
  it('is read, asked about or refused in the window of each language: none of 5,000 is silently wrong', () => {
    const seen = { read: 0, asked: 0, refused: 0, words: 0 };
    fc.assert(
      fc.property(notations, ({ value, text }) => {
        for (const language of languages) {
          for (const purpose of ['amount', 'rate'] as const) {
            const reading = readNumber(text, language, purpose);
            expect(silentlyWrong(reading, value), `${text} was read as ${JSON.stringify(reading)}`).toBe(false);
            if (reading.kind === 'number') seen[reading.values[0] === value && reading.sure ? 'read' : 'asked'] += 1;
            else seen[reading.kind === 'refused' ? 'refused' : 'words'] += 1;
          }
        }
      }),
      { numRuns: 5_000 },
    );
    // Refusing all would be safe, too.
    expect(seen.read).toBeGreaterThan(15_000);
  });

  it('is read to its value where it is an amount in whole units, or to both where its sign has two meanings', () => {
    const unread: string[] = [];
    for (const locale of cldrLocales) {
      // Toki Pona groups by two.
      if (locale.startsWith('tok')) continue;
      for (const value of [7, 25_000, 150_000, 1_250_000, 12_345_678]) {
        const text = new Intl.NumberFormat(locale).format(value);
        const reading = readNumber(text, 'en');
        if (reading.kind !== 'number' || reading.values[0] !== value) unread.push(`${locale} ${text}`);
      }
    }
    expect(unread).toEqual([]);
  });

  it('keeps its currency, by code or by the sign its own language has for it', () => {
    for (const code of currencyCodes()) {
      for (const locale of ['en', 'ru', 'zh']) {
        for (const currencyDisplay of ['code', 'symbol', 'name'] as const) {
          const text = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency: code,
            currencyDisplay,
            maximumFractionDigits: 0,
          }).format(25);
          const reading = readNumber(text, 'en');
          expect(reading.kind === 'number' && reading.unit?.codes.includes(code), `${locale} ${code}: ${text}`).toBe(
            true,
          );
        }
      }
    }
  });

  it('and a reader that guesses is caught', () => {
    // As figures were read until edition 2026.11.
    const guess = (text: string): NumberReading => {
      const plain = text
        .replaceAll(/[\s\u00a0]/g, '')
        .replaceAll(/,(?=\d{3}(\D|$))/g, '')
        .replace(',', '.');
      return /^\d+(\.\d+)?$/.test(plain)
        ? { kind: 'number', values: [Number(plain)], sure: true, unit: null }
        : { kind: 'words' };
    };
    expect(() => {
      fc.assert(
        fc.property(notations, ({ value, text }) => !silentlyWrong(guess(text), value)),
        { numRuns: 5_000 },
      );
    }).toThrow();
  });
});
