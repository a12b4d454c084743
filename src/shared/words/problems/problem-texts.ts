import type { LocalText } from '../../domain/language.ts';

/** What is wrong, and what to do about it. A name in braces is what the rule found there: the value, its bounds, whom it is of. */
interface ProblemText {
  readonly what: LocalText;
  readonly remedy: LocalText;
}
export type ProblemTexts = Readonly<Record<string, ProblemText>>;

/** What a form asks of a value, as a whole sentence. */
export type AskTexts = Readonly<Record<string, LocalText>>;
