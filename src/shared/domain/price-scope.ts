import type { CostLine } from './cost-lines.ts';
import { medicine } from './fields-of-study.ts';
import type { StudyYears } from './study-years.ts';

/** The programme that a price is weighed for. */
export interface PricedProgramme {
  readonly level: string;
  readonly language?: string | null | undefined;
  readonly field?: string | null | undefined;
}

/** What the scope of a price says, read from its English words. */
export interface PriceScope {
  /** Whether it is a price of a student from abroad in this programme; what is for somebody else, or says what we cannot read, is not. */
  readonly isOwn: boolean;
  /** The years of study that it holds for; null for all. */
  readonly years: StudyYears | null;
  /** What is paid with it, and so not once more. */
  readonly within: readonly CostLine[];
  /** The end of a range that stands in words only. */
  readonly upTo: number | null;
}

const lastYear = 12;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const ordinal = ordinals.join('|');

/** What a package can hold; papers, meals and the like stand on no line of their own. */
const packed: readonly (readonly [words: string, line: CostLine | null])[] = [
  ['room|rooms|hostel|hall|halls|dormitory|dorm|accommodation|lodging|housing', 'room'],
  ['medical insurance|health insurance|insurance', 'insurance'],
  ['visa|registration of the visa', 'visa'],
  ['books|textbooks|materials', 'books'],
  ['registration', 'registration'],
  ['medical examination|medical check', 'medical-check'],
  ['living costs|living', 'living'],
  ['(?:all )?other charges|charges|papers|paperwork|formalities|meals|food|transfer|service', null],
];
const item = `(?:the |a )?(?:${packed.map(([words]) => words).join('|')})(?: fees?)?`;
const list = `${item}(?:(?:, and |, | and )${item})*`;
const including = [
  new RegExp(`\\b(?:with|including|includes|inclusive of) (${list})(?: within| included)?(?=$|[,;:.)])`, 'g'),
  new RegExp(`(?<=^|[,;:(] ?)(${list}) (?:is |are |all )?(?:within|included|inclusive)(?=$|[,;:.)])`, 'g'),
];

function linesOf(items: string): readonly CostLine[] {
  return packed.flatMap(([words, line]) =>
    line !== null && new RegExp(`\\b(?:${words})\\b`).test(items) && !(line === 'registration' && /visa/.test(items))
      ? [line]
      : [],
  );
}

function yearsOf(part: string): StudyYears | null {
  const one = new RegExp(`^(?:in |for )?(?:the )?(${ordinal}) year$`).exec(part)?.[1];
  const [, from = /^year (\d+)$/.exec(part)?.[1], to = from] =
    /^years? (\d+) ?(?:-|–|to|and|through) ?(\d+)$/.exec(part) ?? [];
  if (one !== undefined) return { from: ordinals.indexOf(one) + 1, to: ordinals.indexOf(one) + 1 };
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const [, word, number] = new RegExp(`^from (?:the )?(?:(${ordinal}) year|year (\\d+))(?: on)?$`).exec(part) ?? [];
  if (word !== undefined) return { from: ordinals.indexOf(word) + 1, to: lastYear };
  return number === undefined ? null : { from: Number(number), to: lastYear };
}

/** Of whom or what this programme is one, whatever its field, level and language. */
const everyone = [
  /^(?:for |all )?(?:international|foreign|overseas)(?: (?:degree|medical|self-\w+))? students$/,
  /^(?:for )?(?:students|citizens|applicants|nationals) (?:from (?:abroad|outside \w+)|of (?:other|foreign|all other) (?:countries|states))$/,
  /^(?:for )?foreigners(?: and fee payers)?$|^(?:for )?(?:foreign|non-\w+) (?:citizens|nationals)$/,
  /^(?:for )?(?:self-(?:financed|funded|supporting|supported|paying)|fee-paying|degree|full-time) students$/,
  /^full[- ]time$|^(?:the )?whole (?:university|programme)$|^all (?:years|programmes|courses)$/,
];
/** How a price came about, which takes nothing from it. */
const remarks = [
  /^an? agent[’']s (?:figure|price|package|offer)$|^(?:all-in )?package$|^what is within not said$/,
  /^(?:older|earlier) page$|^from the [\w’' ]*budget$|^(?:registration|application) fee$/,
  /^(?:counted from |two semesters of |at )?[\d,.]+ (?:a|per) (?:day|night|week|month|semester|term|year)$/,
  /^two semesters of [\d,.]+$|^(?:ten|twelve|\d+) months$|^from the second term$/,
  /^with (?:a year of )?(?:the )?internship$|^[\d.]+ years and a year of internship$/,
  /^with \d+ meals a week$|^without electricity and network$/,
  /^[\w’' ]+ campus$|^[\w’' ]*\bin [a-z]+$(?<=room in [a-z]+)/,
];
const rooms =
  /^(?!.*\bwhole room\b)(?:an? |the )?(?:[\w’' -]*\b)?(?:room|rooms|bed)(?: of the university)?(?: at [\d,.]+ a month)?$/;
/** Somebody else, even where a price is told for certain years. */
const others =
  /citizen|holders of|ethnic|exchange|state place|part[- ]time|postgraduate|master|doctor|residen|preparatory|foundation|pre-university|transfer/;

const languages: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/^english$/, 'en'],
  [/^chinese$/, 'zh'],
  [/^russian$/, 'ru'],
  [/^french$/, 'fr'],
];
const levels: readonly (readonly [pattern: RegExp, levels: readonly string[]])[] = [
  [
    /^(?:bachelor(?:[’']s)?|undergraduates?|undergraduate|specialist)(?: (?:students|degrees?|programmes?|studies))?$/,
    ['bachelor'],
  ],
  [/^(?:master(?:[’']s)?)(?: (?:students|degrees?|programmes?|studies))?$/, ['master']],
  [/^(?:doctora(?:te|l)s?|phd)(?: (?:students|degrees?|programmes?|studies))?$/, ['doctor']],
  [/^postgraduates?(?: (?:students|degrees?|programmes?|studies))?$/, ['master', 'doctor', 'postgraduate']],
];
const ofMedicine =
  /^(?:(?:general |clinical )?medicine|medical (?:students|school|programme)|mbbs|md|general medicine \(mbbs\))$/;

/** Whether words name this programme by its language, its level or medicine, or another one; null where they name none. */
function names(part: string, programme: PricedProgramme): boolean | null {
  const spoken =
    /^(?:(.*?)(?:,)? ?(?:taught )?in )?(english|chinese|russian|french)(?:[- ](?:medium|taught|language))?$/;
  const [, before = '', tongue] = spoken.exec(part) ?? [];
  if (tongue !== undefined) {
    const language = languages.find(([pattern]) => pattern.test(tongue))?.[1];
    return programme.language?.split('+')[0] === language && (before === '' || (names(before, programme) ?? false));
  }
  const level = levels.find(([pattern]) => pattern.test(part))?.[1];
  if (level) return level.includes(programme.level);
  return ofMedicine.test(part) ? programme.field === medicine : null;
}

const isNumber = (text: string | undefined) => (text === undefined ? null : Number(text.replaceAll(',', '')));

const read = new Map<string, { readonly within: readonly CostLine[]; readonly parts: readonly string[] }>();
const mostRead = 5000;

/** The words of a scope taken apart: what a package holds, and the rest piece by piece. Many schools say the same. */
function takenApart(scope: string) {
  const known = read.get(scope);
  if (known) return known;
  let rest = scope.toLowerCase();
  const within = new Set<CostLine>();
  for (const pattern of including) {
    rest = rest.replace(pattern, (_, items: string) => {
      for (const line of linesOf(items)) within.add(line);
      return '';
    });
  }
  const parts = rest
    .split(/,(?!\d)|[;:]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const apart = { within: [...within], parts };
  if (read.size >= mostRead) read.clear();
  read.set(scope, apart);
  return apart;
}

/** Returns what the scope of a price, or of a length, says for a programme; `typed` are its years of study where the source file has them. */
export function readPriceScope(
  scope: string | null,
  typed: StudyYears | null,
  programme: PricedProgramme | null,
): PriceScope {
  if (scope === null) return { isOwn: true, years: typed, within: [], upTo: null };
  const { within, parts } = takenApart(scope);
  let years = typed;
  let upTo: number | null = null;
  let isOwn = true;
  for (const part of parts) {
    const told = yearsOf(part);
    const most = /^(?:up to|(?:lower end of )?[\d,]+ to) ([\d,]+)(?: by room| yuan)?$/.exec(part)?.[1];
    years ??= told;
    upTo ??= isNumber(most);
    if (told || most !== undefined) continue;
    const isNamed = programme && names(part, programme);
    const isOfAll = everyone.some((pattern) => pattern.test(part));
    const isRead = !others.test(part) && [...remarks, rooms].some((pattern) => pattern.test(part));
    // Words beside years of study that the source file gives may be any remark, but not that it is another's price.
    if (!(isNamed ?? (isOfAll || isRead || (typed !== null && !others.test(part))))) isOwn = false;
  }
  return { isOwn, years, within, upTo };
}
