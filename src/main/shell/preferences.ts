import { app, nativeTheme } from 'electron';
import { defaultSettings, type Settings } from '../../shared/contract/settings.ts';
import { firstSpoken, type Language } from '../../shared/domain/language.ts';
import type { Backend } from '../backend.ts';
import { setMenu } from './menu.ts';

/** Sets the menu's language and the theme as the person has chosen, now and whenever they choose anew; returns how to ask for the language. */
export async function followSettings(backend: Backend): Promise<() => Language> {
  let language = systemLanguage();
  const apply = async (): Promise<void> => {
    const answer = await backend.dispatch('settings.get', {});
    const settings = answer.ok ? (answer.value as Settings) : defaultSettings;
    nativeTheme.themeSource = settings.theme ?? 'system';
    language = settings.language ?? systemLanguage();
    setMenu(language);
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
