import { useLocale } from 'use-intl';
import type { Language } from '../../shared/domain/language.ts';
import type { CatalogTexts } from '../../shared/words/catalog.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: CatalogTexts;
  }
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useLocale();
}
