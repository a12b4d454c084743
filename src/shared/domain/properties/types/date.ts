import { anyDateProblem, dateProblem, isYearly, lastDay, firstDay } from '../../partial-date.ts';
import { readTerm, termText, type Term } from '../../term.ts';
import { writeTerm } from '../../writing/term.ts';
import { readText, textual } from './texts.ts';
import type { Fact, Given, Value, ValueType, Wrong } from './value-type.ts';
import { firstYear } from './year.ts';

/** What is wrong with one date; `term` allows a day of every year. */
function wrongDate(given: string, property: string, term: boolean): Wrong | null {
  const problem = term ? anyDateProblem(given) : dateProblem(given);
  if (problem === 'day') return { wrong: { code: 'value.noDay', given } };
  if (problem === null) return null;
  return { wrong: { code: term ? 'value.takesTerm' : 'value.takesDate', property, given } };
}

/** What is wrong with two ends that are each sound. */
function wrongTerm({ opens, closes }: Term): Wrong | null {
  if (opens === null || closes === null) return null;
  if (isYearly(opens) !== isYearly(closes)) return { wrong: { code: 'value.endsUnlike', opens, closes } };
  return !isYearly(opens) && firstDay(opens) > lastDay(closes)
    ? { wrong: { code: 'value.closesFirst', opens, closes } }
    : null;
}

function readTermGiven({ property, unit }: Given, term: Term): { readonly fact: Fact } | Wrong {
  if (unit !== undefined) return { at: 'unit', wrong: { code: 'value.noUnit', property, given: unit } };
  const ends = [term.opens, term.closes].filter((end) => end !== null);
  const wrong = ends.map((end) => wrongDate(end, property, true)).find((one) => one !== null) ?? wrongTerm(term);
  if (wrong) return wrong;
  return ends.length > 0
    ? { fact: { text: { en: termText(term) }, number: null, unit: null } }
    : { wrong: { code: 'value.noTerm', property } };
}

const isTerm = (value: Given['value']): value is { opens?: string | number; closes?: string | number } =>
  typeof value === 'object' && !('en' in value) && !Array.isArray(value);

const endOf = (given: string | number | undefined) => (given === undefined ? null : String(given));

/** A program of another version may have written what this one cannot read. */
const termOf = ({ text }: Value): Term => readTerm(text.en) ?? { opens: null, closes: text.en };

/** Whether two dates can be the same day: a month holds each of its days, a day of every year each of its own. */
function canBeSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = isYearly(a) === isYearly(b) ? [a, b] : [a.slice(-6), b.slice(-6)];
  return x.startsWith(y) || y.startsWith(x);
}

/** A year, a month or a day, as the source is precise; where the property says so, the last day of a term, which may be of every year. */
export const date: ValueType = {
  ...textual,
  name: 'date',
  entry: 'date',
  read: (given, { term = false }) => {
    const { property, value } = given;
    if (term && isTerm(value)) return readTermGiven(given, { opens: endOf(value.opens), closes: endOf(value.closes) });
    if (term && (typeof value === 'number' || typeof value === 'string'))
      return readTermGiven(given, { opens: null, closes: String(value) });
    const reading = readText(typeof value === 'number' ? { ...given, value: String(value) } : given);
    if (!('fact' in reading)) return reading;
    return wrongDate(reading.fact.text.en, property, term) ?? reading;
  },
  check: ({ text }, _property, lastYear) => {
    const { opens, closes } = readTerm(text.en) ?? { opens: null, closes: null };
    const far = [opens, closes].find((end) => {
      const year = Number(end?.slice(0, 4));
      return end !== null && !isYearly(end) && !(year >= firstYear && year <= lastYear);
    });
    return far === undefined ? null : { wrong: { code: 'value.dateRange', given: far ?? '', first: firstYear } };
  },
  write: (value, _property, pen) => writeTerm(termOf(value), pen),
  compare: {
    key: ({ text }) => text.en,
    agree: (a, b) => {
      const [x, y] = [termOf(a), termOf(b)];
      return canBeSame(x.opens, y.opens) && canBeSame(x.closes, y.closes);
    },
    aspects: ['scope'],
  },
  // By when it closes; those of every year, which have no year to be ordered by, come first.
  sort: (a, b) => {
    const [x, y] = [a, b].map((value) => `${termOf(value).closes ?? ''} ${termOf(value).opens ?? ''}`) as [
      string,
      string,
    ];
    return Number(x > y) - Number(x < y);
  },
};
