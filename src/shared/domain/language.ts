/** The languages of the interface and of the prose, in the order the switch shows them. */
export const languages = ['en', 'zh', 'ru'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the interface. */
export type LocalText = Readonly<Record<Language, string>>;

/** A text of which only English is certain, such as a person's name in its other scripts. */
export type PartialText = Readonly<{ en: string; zh?: string | undefined; ru?: string | undefined }>;

/** Returns the text in the reader's language, or the English one where that is missing. */
export function inLanguage(text: PartialText, language: Language): string {
  return text[language] ?? text.en;
}
