import type { Language } from '../../shared/domain/language.ts';
import { textsIn, type CatalogTexts } from '../../shared/words/catalog.ts';

/** The window's texts in each language; all of them come from src/shared/words. */
export const catalogs = { en: textsIn('en'), zh: textsIn('zh'), ru: textsIn('ru') } as unknown as Readonly<
  Record<Language, CatalogTexts>
>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: CatalogTexts;
  }
}
