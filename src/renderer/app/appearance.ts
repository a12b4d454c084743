import type { Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Catalog } from '../../shared/words/catalog.ts';
import { languageTable } from '../../shared/words/languages.ts';

/** Shows the settings on the page, and keeps a copy that public/ahead.js reads before the first paint of the next start. */
export function showAppearance(settings: Settings, language: Language, direction: Catalog['direction']): void {
  const { documentElement: html } = document;
  html.lang = languageTable[language].tag;
  html.dir = direction;
  html.dataset['density'] = settings.density;
  if (settings.theme) html.dataset['theme'] = settings.theme;
  else delete html.dataset['theme'];
  try {
    localStorage.setItem('appearance', JSON.stringify({ theme: settings.theme, language: html.lang, direction }));
  } catch {
    // Without storage the next start shows the system's theme for a moment; nothing is lost.
  }
}
