import { useEffect } from 'react';
import { create } from 'zustand';
import type { Language } from '../../../shared/domain/language.ts';
import type { Hyphenate } from './break-words.ts';

/**
 * Whose words are broken by patterns of ours, which are read when a text of theirs is first shown: Chromium without its components, as
 * Electron has it, has no dictionary. English lines have short words, Chinese breaks anywhere.
 */
const patterns: Partial<Record<Language, () => Promise<Hyphenate>>> = {
  ru: async () => (await import('./russian.ts')).hyphenateRussian,
};

const useRead = create<Partial<Record<Language, Hyphenate>>>(() => ({}));

/** Returns what breaks the words of a language; null where nothing does, and undefined until it is read. */
export function useHyphenation(language: Language): Hyphenate | null | undefined {
  const read = useRead((state) => state[language]);
  const load = patterns[language];
  useEffect(() => {
    if (!load || read) return;
    void load().then((hyphenate) => {
      useRead.setState({ [language]: hyphenate });
    });
  }, [language, load, read]);
  return load ? read : null;
}
