import type { Catalog } from './catalog.ts';

/** A language of the interface, and where its words are. */
export interface LanguageEntry {
  /** How the language calls itself, for the switch. */
  readonly name: string;
  /** BCP 47: what the page says it is written in. */
  readonly tag: string;
  /** BCP 47: by which numbers, dates and countries are written. */
  readonly locale: string;
  readonly load: () => Promise<{ readonly catalog: Catalog }>;
}

/** Every language of the interface, in the order of the switch. To add one, see ARCHITECTURE.md. */
export const languageTable = {
  en: { name: 'English', tag: 'en', locale: 'en-GB', load: () => import('./catalogs/en.ts') },
  zh: { name: '中文', tag: 'zh-Hans', locale: 'zh-CN', load: () => import('./catalogs/zh.ts') },
  ru: { name: 'Русский', tag: 'ru', locale: 'ru-RU', load: () => import('./catalogs/ru.ts') },
} as const satisfies Readonly<Record<string, LanguageEntry>>;
