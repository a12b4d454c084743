import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packLimits } from '../../../compiler/packs/manifest.ts';
import type { PackContentSent } from '../../../shared/contract/packs.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { discard } from '../../database/user/files.ts';
import { receiveFile, type Receiving } from '../receive-file.ts';

/** A pack on its way in: in one call, or in pieces where it is too large for one. */
export interface SentPacks {
  readonly begin: Receiving['begin'];
  readonly receive: Receiving['take'];
  /** Returns the zip that was sent; one that came in pieces is held on. */
  readonly zipOf: (sent: PackContentSent) => Promise<Result<Buffer>>;
  /** Lets go of one that came in pieces. */
  readonly drop: (sent: PackContentSent) => void;
  /** Removes what is on its way, and what a kill left of it. */
  readonly clear: () => void;
}

/** Returns what takes packs in; what comes in pieces lies in a user folder. */
export function receivePacks(folder: string): SentPacks {
  const part = join(folder, 'pack-incoming.part');
  const receiving = receiveFile(part, () => null);
  return {
    begin: async (name, size) => {
      if (size <= packLimits.whole) return receiving.begin(name, size);
      // With the words for all that can be wrong, which a start does not read.
      const { refusePack } = await import('../../../compiler/packs/refuse-pack.ts');
      return refusePack({ code: 'refused.largeZip', most: packLimits.zip }, 'too-large');
    },
    receive: receiving.take,
    zipOf: async (sent) => {
      if ('zip' in sent) return ok(Buffer.from(sent.zip, 'base64'));
      const whole = await receiving.whole(sent.transfer);
      return whole.ok ? ok(await readFile(part)) : whole;
    },
    drop: (sent) => {
      if ('transfer' in sent) receiving.drop(sent.transfer);
    },
    clear: () => {
      discard(part);
    },
  };
}
