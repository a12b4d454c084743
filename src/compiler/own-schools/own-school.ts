import { createHash } from 'node:crypto';

type Fragment = Readonly<Record<string, unknown>>;

/** A school that the person at this computer has added, as it is kept: in the form of its file, its source beside it. */
export interface OwnSchool {
  readonly slug: string;
  readonly body: Fragment;
  readonly source: Fragment;
}

/** Another where the program lays the same schools otherwise: then they are laid again. */
const layVersion = 1;

/** Returns what tells schools of the person's own from others, as a hash in hexadecimal; null where there are none. */
export function hashOfSchools(schools: readonly OwnSchool[]): string | null {
  return schools.length === 0
    ? null
    : createHash('sha256')
        .update(JSON.stringify([layVersion, ...schools.map(({ slug, body, source }) => [slug, body, source])]))
        .digest('hex');
}
