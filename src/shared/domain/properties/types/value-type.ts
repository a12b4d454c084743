import type { Qualifier } from '../../kinds.ts';
import type { Problem } from '../../../words/problems/problems.ts';
import type { PartialText } from '../../language.ts';
import type { Pen } from '../../writing/pen.ts';
import type { Property } from '../property.ts';

/** A value as a source states it and the table `claim` holds it. */
export interface Value {
  readonly text: PartialText;
  /** In `unit`; null for text. */
  readonly number: number | null;
  /** The upper end of a range that begins at `number`; null or left out where the number stands alone. */
  readonly high?: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
}

/** When something opens and closes, as a source file gives it; YAML reads a bare year as a number. */
export interface GivenTerm {
  readonly opens?: string | number | undefined;
  readonly closes?: string | number | undefined;
}

/** A document that a source asks for, as a source file gives it. */
export type GivenDocument =
  | string
  | { readonly kind: string; readonly attested?: string | readonly string[] | undefined };

/** What a source file gives for a value. */
export interface Given {
  readonly property: string;
  readonly value: number | boolean | string | PartialText | GivenTerm | readonly GivenDocument[];
  readonly unit?: string | undefined;
}

/** What was read of it, without what its source says about it. */
export type Fact = Pick<Value, 'text' | 'number' | 'high' | 'unit'>;

/** What is wrong with a value, and with which part of the claim. */
export interface Wrong {
  readonly wrong: Problem;
  readonly at?: 'value' | 'unit' | 'property';
}

/** What of a property its type needs to know. */
export type Typed = Pick<Property, 'units' | 'choices' | 'term'>;

/** In what values must be like before they can be measured against each other. */
export type Aspect = 'year' | 'scope' | 'currency' | 'unit' | 'period';

/**
 * All there is to know of a type of property. A property names its type by this object, so a new type is one file:
 * it compiles only when it is complete, and needs to be listed nowhere.
 */
export interface ValueType {
  readonly name: string;
  /** Returns the fact that a source file states, or what is wrong with its form. */
  readonly read: (given: Given, property: Typed) => { readonly fact: Fact } | Wrong;
  /** Returns what cannot be true of a fact that could be read, in an edition that knows no year after `lastYear`; null where all is well. */
  readonly check: (fact: Fact, property: string, lastYear: number) => Wrong | null;
  /** The units that a number of the person's own may carry: `currency` is any ISO 4217 code, `any` whatever they write. */
  readonly units: (property: Typed) => 'none' | 'any' | 'currency' | readonly string[];
  /** Returns the value with its unit as a reader of the pen's language reads it, without period, "over" and "about". */
  readonly write: (value: Value, property: Typed, pen: Pen) => string;
  readonly compare: {
    /** Returns what two values have in common that say the same in the same words, so that one may be read for both. */
    readonly key: (value: Value) => string;
    /**
     * Whether two values of unlike keys can both be true, as far as their sources are precise; where they cannot, sources disagree.
     * Left out where unlike words never say the same.
     */
    readonly agree?: (a: Value, b: Value) => boolean;
    /** What must be like for two schools' values to be measured against each other; empty where they never are. */
    readonly aspects: readonly Aspect[];
  };
  /** Orders two values, the smaller or earlier first. */
  readonly sort: (a: Value, b: Value) => number;
  /** Returns the number by which a program that reads a file can reckon; null where the value must be written in words. */
  readonly export: (value: Value) => number | null;
  /** By what a person writes one down: a number with its unit, a mark of a test, a date, one of its choices, documents, prose, or a line. */
  readonly entry: 'number' | 'score' | 'date' | 'choice' | 'documents' | 'texts' | 'line';
  /** How it stands in the window: plain, to the letter, or as an address to follow. */
  readonly shownAs: 'text' | 'code' | 'link';
}
