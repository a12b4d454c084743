import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../../../../src/shared/domain/language.ts';
import { readNumber } from '../../../../../src/shared/domain/numbers/read-number.ts';

/** What a text is read as: its values, with "?" where it is asked, and its first currency. */
function read(text: string, language: 'en' | 'zh' | 'ru', purpose: 'amount' | 'rate' = 'amount'): string {
  const reading = readNumber(text, language, purpose);
  if (reading.kind === 'refused') return `refused: ${reading.problem}`;
  if (reading.kind !== 'number') return reading.kind;
  const { values, sure, unit } = reading;
  const currency = unit === null ? '' : unit.asked ? ` one of ${unit.codes.join(' ')}` : ` ${unit.codes[0]}`;
  return `${values.join(' or ')}${sure ? '' : '?'}${currency}`;
}

describe('a number as people type it', () => {
  it.each([
    ['25000', '25000'],
    ['1,50,000', '150000'],
    ['4,20,000', '420000'],
    ['12,50,000.50', '1250000.5'],
    ['1,00,00,000', '10000000'],
    ['25.000,50', '25000.5'],
    ["25'000", '25000'],
    ['25’000.50', '25000.5'],
    ['25 000', '25000'],
    ['25\u00a0000', '25000'],
    ['25\u202f000,50', '25000.5'],
    ['1.234.567', '1234567'],
    ['1,234.567', '1234.567'],
    ['２５０００', '25000'],
    ['２５，０００．５０', '25000.5'],
    ['٢٥٠٠٠', '25000'],
    ['٢٥٬٠٠٠٫٥', '25000.5'],
    ['۲۵٬۰۰۰', '25000'],
    ['२५,०००', '25000 or 25', 'zh en'],
    ['১,৫০,০০০', '150000'],
    ['๒๕๐๐๐', '25000'],
    ['2,5', '2.5'],
    ['2.50', '2.5'],
    ['0.500', '0.5'],
    ['.5', '0.5'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['25,-', '25'],
    ['1,50,000/-', '150000'],
    ['1,50,000/–', '150000'],
    ['40000/=', '40000'],
    ['5%', '5 percent'],
  ])('%s is %s in every window', (text, expected, only = 'en zh ru') => {
    for (const language of writtenLanguages)
      if (only.includes(language)) expect(`${language}: ${read(text, language)}`).toBe(`${language}: ${expected}`);
  });

  it.each([
    ['¥25000', '25000 CNY'],
    ['￥25000', '25000 CNY'],
    ['25000元', '25000 CNY'],
    ['25000 元人民币', '25000 CNY'],
    ['RMB 25000', '25000 CNY'],
    ['25000cnh', '25000 CNY'],
    ['CN¥25000', '25000 CNY'],
    ['₹1,50,000.00', '150000 INR'],
    ['$400', '400 USD'],
    ['US$ 400', '400 USD'],
    ['HK$400', '400 HKD'],
    ['25 000 руб.', '25000 RUB'],
    ['25 000 р', '25000 RUB'],
    ['25 000 ₽', '25000 RUB'],
    ['25000 RUR', '25000 RUB'],
    ['25 тыс. руб.', '25000 RUB'],
    ['1,5 млн тенге', '1500000 KZT'],
    ['25 000 китайских юаней', '25000 CNY'],
    ['25000 Chinese yuan', '25000 CNY'],
    ['500美元', '500 USD'],
    ['Rs. 25000', '25000 one of INR PKR NPR LKR MUR SCR'],
    ['25000卢比', '25000 one of INR PKR NPR LKR MUR SCR'],
    ['₹1,50,000/-', '150000 INR'],
    ['Rs 1,50,000/- only', '150000 one of INR PKR NPR LKR MUR SCR'],
    ['Tk 25000/-', '25000 BDT'],
    ['UGX 40000/=', '40000 UGX'],
    ['150 000 тг', '150000 KZT'],
    ['150 000 тнг.', '150000 KZT'],
    ["20 mln so'm", '20000000 UZS'],
    ['20 млн сўм', '20000000 UZS'],
    ['500 мың теңге', '500000 KZT'],
    ['150 миң сом', '150000 KGS'],
    ['KSh 50000', '50000 KES'],
    ['SR 5000', '5000 one of SAR SCR'],
    ['25000马币', '25000 MYR'],
    ['25000令吉', '25000 MYR'],
    ['25000 원', '25000 KRW'],
    ['25 000 сомони', '25000 TJS'],
    ['25 000 манатов', '25000 one of AZN TMT'],
    ['25000 birr', '25000 ETB'],
    ['R 50 000', '50000 one of ZAR RUB BRL'],
    ['¥25000 RMB', '25000 CNY'],
    ['¥25000 USD', 'refused: currencies'],
  ])('%s keeps its currency: %s', (text, expected) => {
    for (const language of writtenLanguages) expect(read(text, language)).toBe(expected);
  });

  it.each([
    ['2.5万', '25000'],
    ['2.5萬元', '25000 CNY'],
    ['25万', '250000'],
    ['1亿2000万', '120000000'],
    ['1万亿2000万', '1000020000000'],
    ['3千5百', '3500'],
    ['二万五千', '25000'],
    ['两万五', '25000 or 20005'],
    ['两万零五', '20005'],
    ['十五', '15'],
    ['二〇二六', '2026'],
    ['百慕大元25', '25 BMD'],
    ['1.2 lakh', '120000'],
    ['1.5lak', '150000'],
    ['1 crore 20 lakh', '12000000'],
    ['2.3 million', '2300000'],
    ['25k', '25000'],
    ['25к', '25000'],
    ['$25k', '25000 USD'],
    ['२.५ लाख', '250000'],
  ])('%s is %s', (text, expected) => {
    for (const language of writtenLanguages) expect(read(text, language)).toBe(expected);
  });

  it('with two meanings has both, and is asked about where the language of the window has it otherwise', () => {
    expect(writtenLanguages.map((language) => read('2,500', language))).toEqual([
      '2500 or 2.5',
      '2500 or 2.5',
      '2500 or 2.5?',
    ]);
    expect(writtenLanguages.map((language) => read('4,125', language))).toEqual([
      '4125 or 4.125',
      '4125 or 4.125',
      '4125 or 4.125?',
    ]);
    expect(writtenLanguages.map((language) => read('1.234', language))).toEqual([
      '1234 or 1.234?',
      '1234 or 1.234?',
      '1234 or 1.234?',
    ]);
    expect(writtenLanguages.map((language) => read('25.000', language))).toEqual([
      '25000 or 25?',
      '25000 or 25?',
      '25000 or 25?',
    ]);
    expect(writtenLanguages.map((language) => read('1.250 million', language))).toEqual([
      '1250000 or 1250000000',
      '1250000 or 1250000000',
      '1250000 or 1250000000?',
    ]);
  });

  it('a rate has decimals rather than thousands', () => {
    expect(writtenLanguages.map((language) => read('7.125', language, 'rate'))).toEqual([
      '7.125 or 7125',
      '7.125 or 7125',
      '7.125 or 7125?',
    ]);
    expect(writtenLanguages.map((language) => read('7,1254', language, 'rate'))).toEqual([
      '7.1254?',
      '7.1254?',
      '7.1254',
    ]);
    expect(read('0.0141', 'en', 'rate')).toBe('0.0141');
  });

  it.each([
    '2,5000',
    '1,2,3',
    '1.50.000',
    '1,,234',
    '1,234,56',
    '12 50',
    '1 234 5',
    '2.5.',
    '5²',
    "1'23",
    '2万5万',
    '5千3千',
  ])('%s has none, and is refused', (text) => {
    for (const language of writtenLanguages) expect(read(text, language)).toBe('refused: notation');
  });

  it.each(['123456789012345678', '1234567890123456.5', '12345678901234.5678'])(
    '%s is larger or finer than is kept',
    (text) => {
      expect(read(text, 'en')).toBe('refused: size');
    },
  );

  it.each([
    'about 25000',
    '25000-30000',
    '2026-09-01',
    'HSK 4',
    '25000 per year',
    'IELTS 6.0 or 6.5',
    '①',
    'тыс.',
    'k',
  ])('%s is words', (text) => {
    for (const language of writtenLanguages) expect(read(text, language)).toBe('words');
  });

  it('of blanks and marks without width there is nothing', () => {
    expect(read(' \u00a0\u200b', 'en')).toBe('blank');
  });
});
