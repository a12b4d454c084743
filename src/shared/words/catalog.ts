import type { Language } from '../domain/language.ts';
import type { InEnglish, Texts } from './texts.ts';
import { words } from './words.ts';

/** The texts of one language, typed by the English ones: use-intl reads from their letters which arguments a text takes. */
export type Catalog = InEnglish<typeof words>;

/** Returns the texts of one language by their keys. */
export function catalogIn(language: Language): Catalog {
  return inOneLanguage(words, language) as Catalog;
}

interface Branch {
  readonly [key: string]: string | Branch;
}

function inOneLanguage(part: Texts, language: Language): Branch {
  return Object.fromEntries(
    Object.entries(part).map(([key, entry]) => [
      key,
      typeof entry.en === 'string' ? (entry[language] as string) : inOneLanguage(entry as Texts, language),
    ]),
  );
}
