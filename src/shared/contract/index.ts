import type { z } from 'zod';
import { additionCalls } from './additions.ts';
import { allianceCalls } from './alliances.ts';
import { backupCalls } from './backups.ts';
import { bookmarkCalls } from './bookmarks.ts';
import type { Call } from './call.ts';
import { ruleCalls } from './rules.ts';
import { registerCalls } from './registers.ts';
import { costCalls } from './costs.ts';
import { answerCalls } from './answers.ts';
import { changeCalls } from './changes.ts';
import { compareCalls } from './compare.ts';
import { diagnosticCalls } from './diagnostics.ts';
import { documentCalls } from './documents.ts';
import { editionCalls } from './editions.ts';
import { exportCalls } from './exports.ts';
import { figureCalls } from './figures.ts';
import { figureSheetCalls } from './figure-sheets.ts';
import { institutionCalls } from './institutions.ts';
import { listCalls } from './lists.ts';
import { noteCalls } from './notes.ts';
import { organizationCalls } from './organizations.ts';
import { packCalls } from './packs.ts';
import { placeCalls } from './places.ts';
import { planCalls } from './plan.ts';
import { recentCalls } from './recent.ts';
import { referenceCalls } from './reference.ts';
import { searchCalls } from './search.ts';
import { settingsCalls } from './settings.ts';
import { sheetCalls } from './sheets.ts';
import { sourceCalls } from './sources.ts';
import { windowCalls } from './window.ts';
import { worldCalls } from './world.ts';

/** Every call between the window and the backend, by name. */
export const contract = {
  ...referenceCalls,
  ...sourceCalls,
  ...searchCalls,
  ...institutionCalls,
  ...placeCalls,
  ...organizationCalls,
  ...allianceCalls,
  ...bookmarkCalls,
  ...noteCalls,
  ...settingsCalls,
  ...documentCalls,
  ...diagnosticCalls,
  ...backupCalls,
  ...packCalls,
  ...changeCalls,
  ...compareCalls,
  ...listCalls,
  ...sheetCalls,
  ...figureSheetCalls,
  ...figureCalls,
  ...additionCalls,
  ...planCalls,
  ...recentCalls,
  ...exportCalls,
  ...ruleCalls,
  ...registerCalls,
  ...costCalls,
  ...answerCalls,
  ...windowCalls,
  ...worldCalls,
  ...editionCalls,
};
export type CallName = keyof typeof contract;
export type Input<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
export type Output<Name extends CallName> = z.infer<(typeof contract)[Name]['output']>;

/** Returns the call of that name, or undefined for any other text. */
export function callNamed(name: string): Call | undefined {
  return Object.hasOwn(contract, name) ? contract[name as CallName] : undefined;
}
