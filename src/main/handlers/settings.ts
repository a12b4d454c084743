import { ok } from '../../shared/result.ts';
import type { UserDatabase } from '../database/open.ts';
import { readSettings, writeSettings } from '../database/user/settings.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handlers of what the person sets. */
export function settingsHandlers(user: UserDatabase) {
  return {
    'settings.get': () => ok(readSettings(user)),
    'settings.set': (changes) => ok(writeSettings(user, changes)),
  } satisfies Partial<Handlers>;
}
