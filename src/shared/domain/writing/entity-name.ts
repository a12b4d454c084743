import { directoryMark } from '../../words/directory-mark.ts';
import { mineMark, packMark } from '../../words/pack-mark.ts';
import type { Tier } from '../kinds.ts';
import { inLanguage, writtenLanguage, type Language, type PartialText } from '../language.ts';
import { mine } from '../mine.ts';

/** A name, the pack that alone has the one who bears it, and how much is known of them. */
export interface Named {
  readonly name: PartialText;
  readonly tier?: Tier | undefined;
  readonly pack?: string | undefined;
}

/** Keeps what runs from right to left from turning the words around it. */
export const isolated = (text: string): string =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;

function withMark(text: string, mark: string, language: Language): string {
  return language === 'zh' ? `${isolated(text)}［${mark}］` : `${isolated(text)} [${mark}]`;
}

/** Returns a name with the mark of the pack that alone has it, or with that of what the person has added. */
export function markedName(text: string, pack: string | undefined, language: Language): string {
  if (pack === undefined) return text;
  const written = writtenLanguage(language);
  return withMark(text, pack === mine ? mineMark[written] : `${packMark[written]} ${pack}`, language);
}

/**
 * Returns the name of a school or an alliance in a language, or the English one; what only a pack has, or what is known by name alone,
 * says so wherever it is named.
 */
export function writeName({ name, pack, tier }: Named, language: Language): string {
  const text = markedName(inLanguage(name, language), pack, language);
  return tier === 'directory' ? withMark(text, directoryMark[writtenLanguage(language)], language) : text;
}

/** Somebody the person keeps, whom this edition may have no more. */
export interface KeptName {
  readonly entity: Named | null;
  /** The English name under which they were kept. */
  readonly savedName: string;
  /** Those that they had when they were seen last, with their marks. */
  readonly seenName?: PartialText | undefined;
}

/** Returns the name of somebody who is kept, as this edition has it, as it was seen last, or as it was when they were kept. */
export function writeKeptName({ entity, savedName, seenName }: KeptName, language: Language): string {
  if (entity) return writeName(entity, language);
  return seenName ? inLanguage(seenName, language) : savedName;
}

/** Returns a text in its languages with the mark of the pack that alone has what it names; the text itself where the edition has it, too. */
export function markedText(text: PartialText, pack: string | null): PartialText {
  if (pack === null) return text;
  const { en, zh, ru } = text;
  return {
    en: markedName(en, pack, 'en'),
    ...(zh === undefined ? {} : { zh: markedName(zh, pack, 'zh') }),
    ...(ru === undefined ? {} : { ru: markedName(ru, pack, 'ru') }),
  };
}
