import { describe, expect, it } from 'vitest';
import {
  countryName,
  formatNumber,
  formatPartialDate,
  formatRank,
  localeOf,
} from '../../../../src/shared/domain/formatting.ts';
import { languages } from '../../../../src/shared/domain/language.ts';

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const inAll = (write: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => plainSpaces(write(language)));

describe('writing for the reader', () => {
  it('groups digits as each language does', () => {
    expect(inAll((language) => formatNumber(27724, language))).toEqual(['27,724', '27,724', '27 724']);
    expect(inAll((language) => formatNumber(1.256, language))).toEqual(['1.26', '1.26', '1,26']);
    expect(inAll((language) => formatNumber(0, language))).toEqual(['0', '0', '0']);
  });

  it('writes a year as it is, whatever its length', () => {
    expect(inAll((language) => formatPartialDate('1926', language))).toEqual(['1926', '1926', '1926']);
  });

  it('writes a month and a day in words, and no more than is known', () => {
    expect(inAll((language) => formatPartialDate('2018-05', language))).toEqual(['May 2018', '2018年5月', 'май 2018']);
    expect(inAll((language) => formatPartialDate('2021-07-09', language))).toEqual([
      '9 July 2021',
      '2021年7月9日',
      '9 июля 2021',
    ]);
    expect(formatPartialDate('2014-09-01', 'en')).not.toBe(formatPartialDate('2014-09-02', 'en'));
  });

  it('writes the same day whatever the time zone of the computer', () => {
    const zone = process.env['TZ'];
    try {
      for (const there of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env['TZ'] = there;
        expect(formatPartialDate('2021-01-01', 'en')).toBe('1 January 2021');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('writes a day that no calendar has as it stands, and not as another day', () => {
    for (const date of ['2026-02-31', '2023-02-29', '2026-13', 'May 2026'])
      expect(inAll((language) => formatPartialDate(date, language))).toEqual([date, date, date]);
  });

  it('writes years before 100 as they are', () => {
    expect(formatPartialDate('0047-03-02', 'en')).toMatch(/^2 March 0?47$/);
  });

  it('writes a rank, or a band with a dash', () => {
    expect(formatRank(5, 5)).toBe('5');
    expect(formatRank(401, 500)).toBe('401–500');
  });

  it('names countries in each language, and an unknown code by itself', () => {
    expect(inAll((language) => countryName('CN', language))).toEqual(['China', '中国', 'Китай']);
    expect(inAll((language) => countryName('RU', language))).toEqual(['Russia', '俄罗斯', 'Россия']);
    expect(countryName('XX', 'en')).toBe('XX');
  });

  it('has a tag for each language', () => {
    expect(languages.map(localeOf)).toEqual(['en-GB', 'zh-CN', 'ru-RU']);
  });
});
