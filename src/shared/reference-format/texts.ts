import type { PartialText } from '../domain/language.ts';

/** Returns a text in the languages it has; null where there is no English. */
export function partialText(en: string | null, zh: string | null, ru: string | null): PartialText | null {
  return en === null ? null : { en, ...(zh === null ? {} : { zh }), ...(ru === null ? {} : { ru }) };
}

/** Returns a text whose English the schema requires. */
export function certainText(en: string, zh: string | null, ru: string | null): PartialText {
  return { en, ...(zh === null ? {} : { zh }), ...(ru === null ? {} : { ru }) };
}
