import { packMark } from '../../words/pack-mark.ts';
import { inLanguage, writtenLanguage, type Language, type PartialText } from '../language.ts';

/** A name, and the pack that alone has the one who bears it. */
export interface Named {
  readonly name: PartialText;
  readonly pack?: string | undefined;
}

/** Keeps what runs from right to left from turning the words around it. */
export const isolated = (text: string): string =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;

/** Returns a name with the mark of the pack that alone has it. */
export function markedName(text: string, pack: string | undefined, language: Language): string {
  if (pack === undefined) return text;
  const mark = `${packMark[writtenLanguage(language)]} ${pack}`;
  return language === 'zh' ? `${isolated(text)}［${mark}］` : `${isolated(text)} [${mark}]`;
}

/** Returns the name of a school or an alliance in a language, or the English one; what only a pack has says so wherever it is named. */
export function writeName({ name, pack }: Named, language: Language): string {
  return markedName(inLanguage(name, language), pack, language);
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
