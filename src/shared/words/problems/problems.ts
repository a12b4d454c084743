import type { asks } from './asks.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { files } from './files.ts';
import { packs } from './packs.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { schools } from './schools.ts';
import { values } from './values.ts';

/**
 * All that a rule of the compiler can find wrong, by its code, in all the languages that stand side by side: the command line and the
 * window say it with the same words. No part of the catalogs: they are read once something is wrong.
 */
export const problemWords = {
  ...values,
  ...dates,
  ...claims,
  ...schools,
  ...records,
  ...files,
  ...packs,
  ...refusals,
} as const;

type Words = typeof problemWords;
export type ProblemCode = keyof Words;
export type AskCode = keyof typeof asks;

/** The names in braces of a text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Names<Rest>
  : never;

/** What is named so is written in a way of its own; all else as it is. */
interface Named {
  /** The id of a property, or of an expected field: a reader is told its label. */
  readonly property: string;
  readonly field: string;
  readonly fields: readonly string[];
  readonly choices: readonly string[];
  readonly units: readonly string[];
  readonly asks: readonly Ask[];
  /** What is wrong within something that is refused whole. */
  readonly why: Problem;
  /** ISO 3166-1. */
  readonly country: string;
  /** Where in its file something stands: `claims.0.value`; empty for the file. */
  readonly at: string;
}
type Given<Text extends string> = {
  readonly [Name in Names<Text>]: Name extends keyof Named ? Named[Name] : string | number;
};

/** What a form asks of a value, with what is named in it. */
export type Ask = { [Code in AskCode]: { readonly ask: Code } & Given<(typeof asks)[Code]['en']> }[AskCode];

type ProblemOf<Code extends ProblemCode> = { readonly code: Code } & Given<
  Words[Code]['what']['en'] | Words[Code]['remedy']['en']
>;

/** Something that is wrong: which rule says so, and what it found. A rule that leaves out what its sentence names does not compile. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
