import { languages, type Language } from '../../src/shared/domain/language.ts';
import type { CatalogTexts } from '../../src/shared/words/catalog.ts';
import { everyReader, type Reader } from '../../src/shared/words/reader.ts';
import { languageTable } from '../../src/shared/words/languages.ts';

/** The texts of every language, as the window shows them. */
export const catalogs = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, (await languageTable[language].load()).catalog.texts] as const),
  ),
) as unknown as Readonly<Record<Language, CatalogTexts>>;

/** A reader of every language, for what is written outside the window. */
export const readers = Object.fromEntries(
  (await everyReader()).map((reader) => [reader.language, reader] as const),
) as Readonly<Record<Language, Reader>>;

/** Returns what is said of a text that is longer than what is searched for. */
export const searchedFor = (language: Language, length: number, most: number): string =>
  readers[language].say('writing.searchedFor', { length: String(length), most: String(most) });
