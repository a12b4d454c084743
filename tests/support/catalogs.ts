import { languages, type Language } from '../../src/shared/domain/language.ts';
import type { CatalogTexts } from '../../src/shared/words/catalog.ts';
import { languageTable } from '../../src/shared/words/languages.ts';

/** The texts of every language, as the window shows them. */
export const catalogs = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, (await languageTable[language].load()).catalog.texts] as const),
  ),
) as unknown as Readonly<Record<Language, CatalogTexts>>;
