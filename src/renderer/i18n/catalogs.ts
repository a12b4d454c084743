import type { Language } from '../../shared/domain/language.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** The same keys with any text: what a translation must have, no more and no less. */
type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translated<Messages[Key]>;
};
export type Messages = Translated<typeof en>;

/** Typed by the English texts, because the arguments that a text takes are read from its letters. */
export const catalogs = { en, zh, ru } as unknown as Readonly<Record<Language, typeof en>>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof en;
  }
}
