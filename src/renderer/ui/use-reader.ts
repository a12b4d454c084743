import { useTranslations } from 'use-intl';
import type { Reader } from '../../shared/words/reader.ts';
import { useLanguage } from './use-language.ts';

/** Who reads here, for what is written by the same rules in the window and outside of it. */
export function useReader(): Reader {
  return { language: useLanguage(), say: useTranslations() };
}
