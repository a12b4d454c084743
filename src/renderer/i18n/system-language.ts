import { firstSpoken, type Language } from '../../shared/domain/language.ts';

/** The first of the person's languages that the interface has, else English. */
export function systemLanguage(): Language {
  return firstSpoken(navigator.languages);
}
