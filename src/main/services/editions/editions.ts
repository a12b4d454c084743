import { existsSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareEditions } from '../../../compiler/editions/edition-manifest.ts';
import { refuseEdition } from '../../../compiler/editions/refusals.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { largestEdition } from '../../../shared/contract/limits.ts';
import { referenceSchemaVersion } from '../../../shared/reference-format/schema-version.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { syncFolder } from '../../database/user/files.ts';
import { listBookmarkedSlugs } from '../../database/user/seen.ts';
import type { Settling } from '../packs/settle-packs.ts';
import { receiveFile, type Receiving } from '../receive-file.ts';
import type { InForce } from './in-force.ts';
import {
  clearEditions,
  incomingFile,
  incomingFolder,
  keptFolder,
  makeEditionsFolder,
  readPointer,
  writePointer,
  type KeptEdition,
} from './kept-editions.ts';
import type { EditionLook } from '../packs/job.ts';

/** Editions by file: looked at, taken, and the one before shown again. */
export interface Editions {
  readonly get: () => Output<'editions.get'>;
  readonly begin: Receiving['begin'];
  readonly receive: Receiving['take'];
  readonly preview: (transfer: number) => Promise<Result<Output<'editions.preview'>>>;
  readonly take: (id: string) => Promise<Result<Output<'editions.take'>>>;
  readonly back: () => Promise<Result<Output<'editions.back'>>>;
  readonly progress: () => Output<'editions.progress'>;
  readonly cancel: () => Output<'editions.cancel'>;
}

/** What editions work on; `settle` brings what is shown into line with what is in force. */
interface EditionRoom {
  readonly room: Pick<Settling, 'folder' | 'jobs' | 'store' | 'later' | 'changed'>;
  readonly inForce: InForce;
  readonly settle: () => void;
}

/** The key by which the project signs, as the program was built with; null where it was built with none. */
function projectKeyBeside(reference: string): string | null {
  const file = join(dirname(reference), 'edition-key.pem');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const closing = () => failure('unavailable', 'The program is closing; nothing was changed.');

/** The edition that was shown before, as it can be shown again: `bundled` for the program's own, null where there is none. */
function lastOf({ room: { folder }, inForce }: EditionRoom): KeptEdition | 'bundled' | null {
  const pointer = readPointer(folder);
  const last = pointer === 'damaged' ? null : pointer.last;
  const isThere = last !== null && last.id !== inForce.now().kept?.id && inForce.canShow(last);
  if (isThere) return last;
  return inForce.now().kept === null ? null : 'bundled';
}

function describe(editions: EditionRoom): Output<'editions.get'> {
  const { inForce } = editions;
  const { kept, edition } = inForce.now();
  const last = lastOf(editions);
  return {
    edition,
    taken: kept && { takenAt: kept.takenAt, signature: kept.signature, fingerprint: kept.fingerprint },
    bundled: inForce.bundled.edition,
    last:
      last === 'bundled'
        ? { edition: inForce.bundled.edition, isOwn: true }
        : last && { edition: last.edition, isOwn: false },
    trouble: inForce.trouble(),
  };
}

async function preview(
  { room: { folder, jobs, store }, inForce }: EditionRoom,
  receiving: Receiving,
  transfer: number,
): Promise<Result<EditionLook>> {
  const whole = await receiving.whole(transfer);
  if (!whole.ok) return whole;
  const { bundled } = inForce;
  const now = inForce.now();
  try {
    return await jobs.run({
      task: 'edition',
      isNew: true,
      file: incomingFile(folder),
      into: incomingFolder(folder),
      reader: {
        projectKey: projectKeyBeside(bundled.file),
        bundled: bundled.edition,
        shown: { edition: now.edition, sourcesHash: now.hash },
      },
      bundled: bundled.file,
      shown: now.file,
      kept: listBookmarkedSlugs(store.db),
    });
  } finally {
    receiving.drop(transfer);
  }
}

/** Puts an edition in force, once it is written down that it is: from then on a start opens it. */
function show(
  { room: { folder, jobs }, inForce, settle }: EditionRoom,
  kept: KeptEdition | null,
): Result<{ readonly edition: string }> {
  const opened = kept === null ? inForce.bundled : inForce.open(kept);
  if (typeof opened === 'string')
    return failure('damaged', `Edition ${kept?.edition ?? ''} cannot be read any more. Choose its file again.`, {
      reason: 'gone',
    });
  try {
    writePointer(folder, { shown: kept, last: inForce.now().kept });
  } catch (error) {
    if (kept !== null) inForce.closeOthers();
    throw error;
  }
  inForce.put(opened);
  settle();
  void jobs.after(() => clearEditions(folder));
  return ok({ edition: opened.edition });
}

/** Puts what was looked at in its place and shows it; packs and the world's schools are laid over it again. */
async function take(
  editions: EditionRoom,
  look: EditionLook | null,
  id: string,
): Promise<Result<{ readonly edition: string }>> {
  const { folder, jobs } = editions.room;
  if (look?.id !== id || !existsSync(incomingFolder(folder)))
    return failure('not-found', 'There is nothing to take. Choose the file of the edition again.', { reason: 'gone' });
  if (jobs.stopped()) return closing();
  const place = keptFolder(folder, id);
  // The same that was taken before, which may be damaged by now.
  await rm(place, { recursive: true, force: true });
  renameSync(incomingFolder(folder), place);
  syncFolder(dirname(place));
  const { edition, signature, fingerprint } = look;
  return show(editions, {
    id,
    edition,
    schema: referenceSchemaVersion,
    signature,
    fingerprint,
    takenAt: new Date().toISOString(),
  });
}

/** Looks through the edition that a start opened, apart; where it is damaged, the program's own takes its place and that is told. */
function lookThrough({ room: { folder, jobs, later, changed }, inForce, settle }: EditionRoom): void {
  const { kept } = inForce.now();
  if (kept === null) return;
  later(() => {
    const look = async () => {
      if (inForce.now().kept?.id !== kept.id) return;
      const looked = await jobs.run({ task: 'check-edition', isNew: false, folder: keptFolder(folder, kept.id) });
      if (!looked.ok || looked.value.isSound || inForce.now().kept?.id !== kept.id) return;
      inForce.giveUp();
      settle();
      changed();
    };
    void jobs.after(look).catch(() => undefined);
  });
}

/** Returns the editions of a user folder. */
export function createEditions(editions: EditionRoom): Editions {
  const { inForce } = editions;
  const { folder, jobs, later } = editions.room;
  const receiving = receiveFile(incomingFile(folder), (size) =>
    size > largestEdition
      ? refuseEdition('too-large', `The file is larger than ${largestEdition / 1024 ** 2} MB; no edition is.`)
      : null,
  );
  let looked: EditionLook | null = null;
  lookThrough(editions);
  // What a kill left of one that was on its way.
  later(() => void jobs.after(() => (looked === null ? clearEditions(folder) : Promise.resolve())));
  return {
    get: () => describe(editions),
    begin: (name, size) => {
      makeEditionsFolder(folder);
      return receiving.begin(name, size);
    },
    receive: receiving.take,
    preview: (transfer) =>
      jobs.after(async () => {
        looked = null;
        const look = await preview(editions, receiving, transfer);
        if (!look.ok) return look;
        looked = look.value;
        const shown = inForce.now().edition;
        return ok({ ...look.value, shown, isOlder: compareEditions(look.value.edition, shown) < 0 });
      }),
    take: (id) =>
      jobs.after(async () => {
        const done = await take(editions, looked, id);
        if (done.ok) looked = null;
        return done;
      }),
    back: () =>
      jobs.after(async () => {
        const last = lastOf(editions);
        if (last === null) return failure('not-found', 'There is no edition to go back to.', { reason: 'gone' });
        if (jobs.stopped()) return closing();
        return show(editions, last === 'bundled' ? null : last);
      }),
    progress: () => ({ step: jobs.underWay('edition')?.step ?? null }),
    cancel: () => ({ stopped: jobs.underWay('edition') !== null && jobs.cancel() }),
  };
}
