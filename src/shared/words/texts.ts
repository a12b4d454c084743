import type { LocalText } from '../domain/language.ts';

/** A part of the words: each key has its text in every language side by side, or further keys beneath it. */
export interface Texts {
  readonly [key: string]: LocalText | Texts;
}

/** A text for each of the values there are, and for no other. */
export type Named<Value extends string> = Readonly<Record<Value, LocalText>>;

/** The same keys with the English texts to the letter: the arguments that a text takes are read from it. */
export type InEnglish<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends { readonly en: infer English extends string }
    ? English
    : InEnglish<Part[Key]>;
};

/** The same keys with any text: what a translation must have, no more and no less. */
export type Translated<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : Translated<Part[Key]>;
};
