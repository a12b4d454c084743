import type { LocalText, WrittenLanguage } from '../domain/language.ts';
import type { InEnglish, Texts, Translated } from './texts.ts';
import { words } from './words.ts';

/** Typed by the English texts: use-intl reads from their letters which arguments a text takes. */
export type CatalogTexts = InEnglish<typeof words>;

/** All that a language has to bring: how its lines run, and every text by its key. */
export interface Catalog {
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Translated<CatalogTexts>;
}

/** Returns the texts of one of the languages that stand side by side. */
export function textsIn(language: WrittenLanguage): Translated<CatalogTexts> {
  return inOneLanguage(words, language) as Translated<CatalogTexts>;
}

interface Branch {
  readonly [key: string]: string | Branch;
}

function inOneLanguage(part: Texts, language: WrittenLanguage): Branch {
  return Object.fromEntries(
    Object.entries(part).map(([key, entry]) => [key, isText(entry) ? entry[language] : inOneLanguage(entry, language)]),
  );
}

const isText = (entry: LocalText | Texts): entry is LocalText => typeof entry.en === 'string';
