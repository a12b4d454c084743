import { languageOfText } from '../../shared/domain/text-language.ts';

/** A name that a source writes: in its own direction, and in the language of its letters, by which it is read out and drawn. `known` is that of the source. */
export function OwnLanguage({ text, known }: { text: string; known: string }) {
  return <bdi lang={languageOfText(text, known)}>{text}</bdi>;
}
