import type { Digits } from './digits.ts';

const small = (
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать ' +
  'шестнадцать семнадцать восемнадцать девятнадцать'
).split(' ');
const tens = 'ноль десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const hundreds = 'ноль сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');
type Forms = readonly [one: string, few: string, many: string];
const scales: readonly Forms[] = [
  ['', '', ''],
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
  ['квадриллион', 'квадриллиона', 'квадриллионов'],
];
/** What the digits behind the comma count, by how many they are. */
const parts = ['', 'десят', 'сот', 'тысячн', 'десятитысячн', 'стотысячн', 'миллионн'];

function form(count: number, [one, few, many]: Forms): string {
  const [last, lastTwo] = [count % 10, count % 100];
  if (lastTwo > 10 && lastTwo < 20) return many;
  return last === 1 ? one : last > 1 && last < 5 ? few : many;
}

function belowThousand(value: number, feminine: boolean): string {
  const rest = value % 100;
  const unit = rest < 20 ? rest : rest % 10;
  const words = [
    value >= 100 ? hundreds[Math.floor(value / 100)] : '',
    rest >= 20 ? tens[Math.floor(rest / 10)] : '',
    unit === 0 ? '' : feminine && unit === 1 ? 'одна' : feminine && unit === 2 ? 'две' : small[unit],
  ];
  return words.filter((word) => word !== '').join(' ');
}

function wholeNumber(value: number, feminine: boolean): string {
  if (value === 0) return 'ноль';
  const words: string[] = [];
  for (let [rest, scale] = [value, 0]; rest > 0; rest = Math.floor(rest / 1000), scale += 1) {
    const group = rest % 1000;
    const counted = scales[scale];
    if (group === 0 || !counted) continue;
    const named = form(group, counted);
    // "Тысяча" alone says that it is one.
    const many = group === 1 && scale > 0 ? '' : belowThousand(group, scale === 1 || (scale === 0 && feminine));
    words.unshift([many, named].filter((word) => word !== '').join(' '));
  }
  return words.join(' ');
}

/** Returns a number in Russian words: сто пятьдесят тысяч, две целых пять десятых. */
export function spellRussian({ whole, decimals }: Digits): string {
  if (decimals === '') return wholeNumber(whole, false);
  const head = `${wholeNumber(whole, true)} ${whole % 10 === 1 && whole % 100 !== 11 ? 'целая' : 'целых'}`;
  const part = parts[decimals.length];
  if (part === undefined) return `${head}, ${[...decimals].map((digit) => small[Number(digit)]).join(' ')}`;
  const count = Number(decimals);
  return `${head} ${wholeNumber(count, true)} ${part}${count % 10 === 1 && count % 100 !== 11 ? 'ая' : 'ых'}`;
}
