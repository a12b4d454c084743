import { firstSpoken, type Language } from '../../shared/domain/language.ts';
import type { Catalog } from '../../shared/words/catalog.ts';
import { languageTable } from '../../shared/words/languages.ts';

const loaded = new Map<Language, Catalog>();

/** Reads the words of a language, which come as a script of their own; once for each. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  const catalog = loaded.get(language) ?? (await languageTable[language].load()).catalog;
  loaded.set(language, catalog);
  return catalog;
}

/** The words of a language, if they have been read. */
export function loadedCatalog(language: Language): Catalog | undefined {
  return loaded.get(language);
}

/** Reads the words that will most likely be asked for: of the language that was shown last, else of the system's. */
export async function loadLikelyCatalog(): Promise<void> {
  let shownLast: string | undefined;
  try {
    shownLast = (JSON.parse(localStorage.getItem('appearance') ?? '{}') as { language?: string }).language;
  } catch {
    // Without storage, what the system speaks is as good a guess.
  }
  // Whoever needs them asks again, and is told what went wrong.
  await loadCatalog(firstSpoken([...(shownLast === undefined ? [] : [shownLast]), ...navigator.languages])).catch(
    () => {},
  );
}
