import { openHardened } from '../../database/open.ts';

/** Returns what is wrong with the pages or the references of a database, or null. Throws what SQLite throws of a file that is none. */
export function unsoundness(file: string): string | null {
  const db = openHardened(file, { readonly: true, fileMustExist: true });
  try {
    const integrity = db.pragma('integrity_check', { simple: true }) as string;
    if (integrity !== 'ok') return integrity;
    return (db.pragma('foreign_key_check') as unknown[]).length > 0 ? 'a row refers to one that is not there' : null;
  } finally {
    db.close();
  }
}
