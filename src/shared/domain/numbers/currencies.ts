/** The currencies of ISO 4217 that are or lately were in use. A table, since engines know unlike ones. */
const codes = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP ' +
    'CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ' +
    'ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
    'MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN ' +
    'SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** What people write for a code, though ISO 4217 has it not: the yuan abroad, the rouble before 1998, the new Taiwan dollar. */
const aliases: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  RUR: 'RUB',
  NTD: 'TWD',
  NIS: 'ILS',
  STG: 'GBP',
  UKP: 'GBP',
  SFR: 'CHF',
};

/** A currency as a person wrote it: its code of ISO 4217, and whether what was written is another name of it. */
export interface CurrencyRead {
  readonly code: string;
  readonly alias: boolean;
}

/** Returns the currency that a code or an alias of one stands for, in either case; null where ISO 4217 has none such. */
export function readCurrencyCode(written: string): CurrencyRead | null {
  const code = written.trim().toUpperCase();
  if (codes.has(code)) return { code, alias: false };
  const known = aliases[code];
  return known === undefined ? null : { code: known, alias: true };
}

/** Returns a unit, with the code of ISO 4217 for what is only another name of a currency: CNY for RMB. */
export function isoUnit(unit: string | null): string | null {
  const read = unit === null ? null : readCurrencyCode(unit);
  return read?.alias ? read.code : unit;
}

/** Returns the codes of all known currencies. */
export function currencyCodes(): readonly string[] {
  return [...codes];
}

const dollars = [
  'USD',
  'CAD',
  'AUD',
  'NZD',
  'HKD',
  'SGD',
  'TWD',
  'BND',
  'FJD',
  'JMD',
  'BBD',
  'BSD',
  'TTD',
  'NAD',
  'MXN',
  'CLP',
  'COP',
  'ARS',
  'UYU',
];
const rupees = ['INR', 'PKR', 'NPR', 'LKR', 'MUR', 'SCR'];
const pounds = ['GBP', 'EGP', 'SYP', 'LBP', 'SDG', 'SSP', 'GIP', 'FKP', 'SHP'];
const crowns = ['SEK', 'NOK', 'DKK', 'ISK'];

/** Signs and words (with _ for a space) by the currencies they may stand for. What has several of equal right begins with null: it is asked. */
const written: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['¥ ￥', ['CNY', 'JPY']],
  ['$ dollar dollars доллар доллара долларов долл', dollars],
  ['us$ $us 美元 美金', ['USD']],
  ['c$ ca$ 加元', ['CAD']],
  ['a$ au$ 澳元', ['AUD']],
  ['nz$', ['NZD']],
  ['hk$ 港元 港币 港幣', ['HKD']],
  ['s$ sg$ 新元 新加坡元', ['SGD']],
  ['nt$ 台币 台幣 新台币 新臺幣', ['TWD']],
  ['mop$ 澳门元 澳門元 澳门币', ['MOP']],
  ['r$', ['BRL']],
  ['cn¥ 元 圆 圓 块 块钱 人民币 人民幣 人民币元 yuan yuans renminbi 元人民币 юань юаня юаней юани', ['CNY']],
  ['jp¥ 円 日元 日圆 yen иена иены иен йена йены йен', ['JPY']],
  ['€ euro euros евро 欧元', ['EUR']],
  ['£ pound pounds фунт фунта фунтов 镑', pounds],
  ['英镑 pound_sterling pounds_sterling фунт_стерлингов фунта_стерлингов фунтов_стерлингов', ['GBP']],
  ['₽ р руб рубль рубля рублей рубли rouble roubles ruble rubles 卢布 俄罗斯卢布', ['RUB', 'BYN']],
  ['₹ 印度卢比', ['INR']],
  ['rs re rupee rupees рупия рупии рупий 卢比', [null, ...rupees]],
  ['巴基斯坦卢比', ['PKR']],
  ['₸ тенге теңге тг тнг tenge 坚戈', ['KZT']],
  ['₩ won вона воны вон 원 韩元 韩圆', ['KRW', 'KPW']],
  ['₴ грн гривна гривны гривен hryvnia', ['UAH']],
  ['₫ đ vnđ', ['VND']],
  ['฿ бат бата батов baht 泰铢', ['THB']],
  ['₺ tl лира лиры лир', ['TRY']],
  ['₦ naira', ['NGN']],
  ['৳ tk taka така', ['BDT']],
  ['₮', ['MNT']],
  ['₾ lari лари', ['GEL']],
  ['֏', ['AMD']],
  ['₼', ['AZN']],
  ['₪', ['ILS']],
  ['₱', ['PHP']],
  ['₵', ['GHS']],
  ['៛', ['KHR']],
  ['₭', ['LAK']],
  ['₲', ['PYG']],
  ['₡', ['CRC']],
  ['﷼ rial riyal', [null, 'IRR', 'SAR', 'QAR', 'OMR', 'YER']],
  ['sr', [null, 'SAR', 'SCR']],
  ['rm ringgit ринггит 马币 馬幣 令吉 林吉特', ['MYR']],
  ['rp', ['IDR']],
  ['kr', [null, ...crowns]],
  ['kč', ['CZK']],
  ['zł zl', ['PLN']],
  ['ft', ['HUF']],
  ['fr', [null, 'CHF', 'XAF', 'XOF']],
  ["sum soum so'm сум сума сумов сўм", ['UZS']],
  ['som сом сома сомов', ['KGS']],
  ['dh dhs dirham dirhams', [null, 'AED', 'MAD']],
  ['ksh kshs', ['KES']],
  ['tsh tshs', ['TZS']],
  ['ush ushs', ['UGX']],
  ['birr', ['ETB']],
  ['somoni сомони', ['TJS']],
  ['manat manats манат маната манатов манаты', [null, 'AZN', 'TMT']],
  ['dram drams драм драма драмов драмы', ['AMD']],
  ['tugrik tugriks тугрик тугрика тугриков тугрики', ['MNT']],
  ['rupiah рупиах 印尼盾', ['IDR']],
  ['kyat kyats кьят кьята кьятов кьяты', ['MMK']],
  ['r rand rands ранд рэнд', [null, 'ZAR', 'RUB', 'BRL']],
];

const byName = new Map(
  written.flatMap(([names, known]) => names.split(' ').map((name) => [name.replaceAll('_', ' '), known] as const)),
);

const locales = ['en', 'ru', 'zh', 'en-IN'] as const;
let formatted: ReadonlyMap<string, string> | null = null;

/** The names and signs that the three languages have for each currency, with their plurals: made when a word is met that the table above has not. */
function namesOfAll(): ReadonlyMap<string, string> {
  formatted ??= new Map(
    locales.flatMap((locale) =>
      [...codes].flatMap((code) =>
        (['symbol', 'name'] as const).flatMap((currencyDisplay) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency: code,
            currencyDisplay,
            maximumFractionDigits: 0,
          });
          return [1, 2, 5].flatMap((count) =>
            format
              .formatToParts(count)
              .filter((part) => part.type === 'currency')
              .map((part) => [foldName(part.value), code] as const),
          );
        }),
      ),
    ),
  );
  return formatted;
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[.\p{Z}\p{Pd}]+/gu, ' ')
    .trim();
}

/** The currencies that a sign, word, name or code may stand for; `codes` begins with the likeliest, unless one must be asked for. */
export interface CurrencyMention {
  readonly written: string;
  readonly codes: readonly string[];
  readonly asked: boolean;
  readonly alias: boolean;
}

/** Returns the currencies that words around a number may name; null where they name none. */
export function readCurrencyName(words: string): CurrencyMention | null {
  const name = foldName(words);
  const known = byName.get(name);
  if (known) {
    const all = known.filter((code) => code !== null);
    return { written: words, codes: all, asked: known[0] === null, alias: false };
  }
  const code = readCurrencyCode(name);
  if (code) return { written: words, codes: [code.code], asked: false, alias: code.alias };
  const formal = namesOfAll().get(name);
  return formal === undefined ? null : { written: words, codes: [formal], asked: false, alias: false };
}
