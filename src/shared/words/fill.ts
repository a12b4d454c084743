import { createTranslator } from 'use-intl/core';
import { writtenLanguage, type Language, type LocalText, type WrittenLanguage } from '../domain/language.ts';

type Arguments = Readonly<Record<string, string | number>>;
type Filled = (values: Arguments) => string;

/** A text is read once for each language, however often it is filled. */
const read = new WeakMap<LocalText, Map<WrittenLanguage, Filled>>();

function reader(text: LocalText, language: WrittenLanguage): Filled {
  const translate = createTranslator({ locale: language, messages: { text: text[language] } });
  return (values) => translate('text', values as never);
}

/** Returns a text of the words with its arguments put in, in the plural that the language asks for (ICU). */
export function fill(text: LocalText, language: Language, values: Arguments): string {
  const known = read.get(text) ?? new Map<WrittenLanguage, Filled>();
  read.set(text, known);
  const written = writtenLanguage(language);
  const filled = known.get(written) ?? reader(text, written);
  known.set(written, filled);
  return filled(values);
}
