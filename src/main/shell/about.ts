import { app } from 'electron';
import { inLanguage, type Language } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import { programName } from '../program-paths.ts';

/** Fills the system's own About window: version of the program, edition of the reference, licences. */
export function describeProgram(edition: string, language: Language, icon: string): void {
  app.setAboutPanelOptions({
    applicationName: programName,
    applicationVersion: app.getVersion(),
    version: inLanguage(menu.edition, language).replace('{edition}', edition),
    copyright: inLanguage(menu.rights, language).replace('{code}', 'MIT').replace('{content}', 'CC BY 4.0'),
    iconPath: icon,
  });
}
