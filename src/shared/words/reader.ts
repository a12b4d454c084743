import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import type { Language } from '../domain/language.ts';
import type { CatalogTexts } from './catalog.ts';
import { languageTable } from './languages.ts';

/** Says a text by its key, with the arguments that it takes. */
export type Say = Translator<CatalogTexts>;

/** Somebody who reads, and what they are told in their language. In the window `useReader` returns it. */
export interface Reader {
  readonly language: Language;
  readonly say: Say;
}

/** Returns the reader of a language, for what is written outside the window. */
export async function readerOf(language: Language): Promise<Reader> {
  const { catalog } = await languageTable[language].load();
  return {
    language,
    say: createTranslator({ locale: language, messages: catalog.texts as CatalogTexts }),
  };
}
