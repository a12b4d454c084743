import type { PackManifest } from '../../../compiler/packs/manifest.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { PackRow } from '../../database/user/packs.ts';

/** Returns a pack as the call tells it. */
export function describedPack(row: PackRow): Output<'packs.list'>['rows'][number] {
  const { id, version, title, publisher, made_on: date, edition, installed_at: installedAt } = row;
  return { id, version, title, publisher, date, edition, installedAt };
}

/** Returns the row of user.db for a pack that has been compiled. */
export function rowOfPack(manifest: PackManifest, sha256: string, now: Date): PackRow {
  const { id, version, title, publisher, date, edition } = manifest;
  return { id, version, title, publisher, made_on: date, edition, sha256, installed_at: now.toISOString() };
}

/** Whether these are the same packs, to the byte and in the same order. */
export function samePacks(some: readonly PackRow[], others: readonly PackRow[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, sha256 }, at) => others[at]?.id === id && others[at].sha256 === sha256)
  );
}
