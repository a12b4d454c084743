import { app, nativeTheme } from 'electron';
import { defaultSettings, type Settings } from '../../shared/contract/settings.ts';
import { firstSpoken, type Language } from '../../shared/domain/language.ts';
import type { Backend } from '../backend.ts';

/**
 * Sets the theme and tells the language as the person has chosen, now and whenever they choose again; where they leave it to the
 * system, the system's changes are followed too. Returns how to ask for the language.
 */
export async function followSettings(backend: Backend, speak: (language: Language) => void): Promise<() => Language> {
  let language = systemLanguage();
  const apply = async (): Promise<void> => {
    const answer = await backend.dispatch('settings.get', {});
    const settings = answer.ok ? (answer.value as Settings) : defaultSettings;
    nativeTheme.themeSource = settings.theme ?? 'system';
    language = settings.language ?? systemLanguage();
    speak(language);
  };
  backend.events.on((topics) => {
    if (topics.includes('settings')) void apply();
  });
  await apply();
  return () => language;
}

/** Returns the first of the system's languages that the program speaks, else English. */
export function systemLanguage(): Language {
  return firstSpoken(app.getPreferredSystemLanguages());
}
