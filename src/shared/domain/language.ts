import { languageTable } from '../words/languages.ts';

/** The languages in which the reference is written, and in which the words of the program stand side by side. */
export const writtenLanguages = ['en', 'zh', 'ru'] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

/** The languages of the interface, in the order the switch shows them; one in which the reference is not written shows its texts in English. */
export type Language = keyof typeof languageTable;
export const languages = Object.keys(languageTable) as [Language, ...Language[]];

/** Returns the first of a person's languages (BCP 47) that the interface has, else English. */
export function firstSpoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const spoken = languages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (spoken) return spoken;
  }
  return 'en';
}

/** One text in every language that the reference is written in. */
export type LocalText = Readonly<Record<WrittenLanguage, string>>;

/** A text of which only English is certain, such as a person's name in its other scripts. */
export type PartialText = Readonly<{ en: string; zh?: string | undefined; ru?: string | undefined }>;

/** Returns the text in the reader's language, or the English one where that is missing. */
export function inLanguage(text: PartialText, language: Language): string {
  return text[writtenLanguage(language)] ?? text.en;
}

/** Returns the language in which a reader of the interface's language is shown the reference. */
export function writtenLanguage(language: Language): WrittenLanguage {
  return writtenLanguages.find((written) => written === language) ?? 'en';
}
