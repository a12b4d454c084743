import type { WrittenLanguage } from '../../domain/language.ts';
import type { ProblemCatalog } from './problem-catalog.ts';

/** Where the words of each language are: read once something is wrong. */
export const problemCatalogs = {
  en: () => import('./catalogs/en.ts'),
  zh: () => import('./catalogs/zh.ts'),
  ru: () => import('./catalogs/ru.ts'),
} as const satisfies Readonly<Record<WrittenLanguage, () => Promise<{ readonly catalog: ProblemCatalog }>>>;
