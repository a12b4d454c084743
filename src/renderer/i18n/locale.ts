import { languages, type Language } from '../../shared/domain/language.ts';

/** The first of the person's languages that the interface has, else English. */
export function systemLanguage(): Language {
  for (const tag of navigator.languages) {
    const found = languages.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'en';
}

/** How a language writes its own name, for the switch. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', ru: 'Русский' };
