import { defaultSettings, settings, type Settings } from '../../../shared/contract/settings.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Returns the settings; a key that is missing or no longer has a known value is at its default. */
export function readSettings(db: UserDatabase): Settings {
  const stored = statement<{ key: string; value: string }>(db, 'SELECT key, value FROM setting').all();
  let current: Settings = defaultSettings;
  for (const { key, value } of stored) {
    const next = settings.safeParse({ ...current, [key]: parsedOrUndefined(value) });
    if (next.success) current = next.data;
  }
  return current;
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the settings given and leaves the others. Returns all of them. */
export function writeSettings(
  db: UserDatabase,
  changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): Settings {
  const write = statement(
    db,
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  db.transaction(() => {
    for (const [key, value] of Object.entries(changes)) if (value !== undefined) write.run(key, JSON.stringify(value));
  })();
  return readSettings(db);
}
