import { createTranslator, type _Translator as Translator } from 'use-intl/core';
import { languages, type Language } from '../domain/language.ts';
import type { CatalogTexts } from './catalog.ts';
import { languageTable } from './languages.ts';

/** Says a text by its key, with the arguments that it takes. */
export type Say = Translator<CatalogTexts>;

/** Somebody who reads, and what they are told in their language. In the window `useReader` returns it. */
export interface Reader {
  readonly language: Language;
  readonly say: Say;
}

const readers = new Map<Language, Reader>();

/** Returns the reader of a language, for what is written outside the window. */
export async function readerOf(language: Language): Promise<Reader> {
  const known = readers.get(language);
  if (known) return known;
  const { catalog } = await languageTable[language].load();
  const say = createTranslator({ locale: language, messages: catalog.texts as CatalogTexts });
  const reader = { language, say };
  readers.set(language, reader);
  return reader;
}

/** Returns a reader of each language of the interface. */
export async function everyReader(): Promise<readonly Reader[]> {
  return Promise.all(languages.map(readerOf));
}
