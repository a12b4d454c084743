import { app } from 'electron';
import { inLanguage, type Language } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import { programName } from '../program-paths.ts';

/** Fills the system's own About window: version of the program, edition of the reference, licences. */
export function describeProgram(edition: string, language: Language, icon: string): void {
  const ofReference = inLanguage(menu.edition, language).replace('{edition}', edition);
  const isMac = process.platform === 'darwin';
  app.setAboutPanelOptions({
    applicationName: programName,
    // Of the fields for versions Windows and Linux show this one alone.
    applicationVersion: isMac ? app.getVersion() : `${app.getVersion()} · ${ofReference}`,
    ...(isMac ? { version: ofReference } : {}),
    copyright: inLanguage(menu.rights, language).replace('{code}', 'MIT').replace('{content}', 'CC BY 4.0'),
    iconPath: icon,
  });
}
