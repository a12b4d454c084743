import type { Language } from '../../shared/domain/language.ts';
import { catalogIn, type Catalog } from '../../shared/words/catalog.ts';

/** The window's texts in each language; all of them come from src/shared/words. */
export const catalogs: Readonly<Record<Language, Catalog>> = {
  en: catalogIn('en'),
  zh: catalogIn('zh'),
  ru: catalogIn('ru'),
};

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Catalog;
  }
}
