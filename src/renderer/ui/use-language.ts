import { useLocale } from 'use-intl';
import type { Language } from '../../shared/domain/language.ts';

/** The language of the interface. */
export function useLanguage(): Language {
  return useLocale();
}
