import { createHash } from 'node:crypto';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { largestAttachment, mostAttachedBytes } from '../../../shared/contract/limits.ts';
import { safeFileName } from '../../../shared/domain/file-name.ts';
import { withoutTurning } from '../../../shared/domain/without-turning.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { UserDatabase } from '../../database/open.ts';
import { findAddition } from '../../database/user/additions.ts';
import {
  attachedBytes,
  dropUnattached,
  findAttachment,
  keepAttachment,
  setAttachment,
} from '../../database/user/attachments.ts';
import type { Transfers } from '../lists/transfers.ts';

/*
 * A file beside an addition is bytes and a name, and nothing else: nothing here looks into it, whatever it says that it is. It stands in
 * user.db, so that backups have it and an erasure takes it.
 */

const mega = 1024 * 1024;
const gone = (id: number) => failure('not-found', 'This is not there any more. Write it again.', { id });

/** Attaches what came as base64 by the transfer of list files to an addition, in the place of what was there. */
export function attachFile(
  user: UserDatabase,
  transfers: Pick<Transfers, 'textOf'>,
  { id, transfer, name }: Input<'additions.attach'>,
  now: Date,
): Result<Output<'additions.attach'>> {
  const addition = findAddition(user, id);
  if (!addition) return gone(id);
  const text = transfers.textOf(transfer);
  if (text === undefined) return failure('not-found', 'The file is not here any more. Choose it again.', { transfer });
  const content = Buffer.from(text, 'base64');
  if (content.length === 0) return failure('invalid-input', 'The file is empty. Choose another.', { reason: 'empty' });
  if (content.length > largestAttachment)
    return failure('too-large', `A file has at most ${largestAttachment / mega} MB. Make it smaller.`, {
      reason: 'large',
    });
  const key = createHash('sha256').update(content).digest('hex');
  const isTooMuch = () => !findAttachment(user, key) && attachedBytes(user) + content.length > mostAttachedBytes;
  // What was taken away stays for Undo, as long as there is room.
  if (isTooMuch()) dropUnattached(user);
  if (isTooMuch())
    return failure('too-large', `${mostAttachedBytes / mega} MB of files are kept at most. Remove some first.`, {
      reason: 'full',
    });
  const told = withoutTurning(name).trim();
  const attachment = { key, name: told === '' ? safeFileName(name) : told, bytes: content.length };
  keepAttachment(user, { ...attachment, content }, now);
  setAttachment(user, id, key, now);
  return ok({ attachment });
}

/** Takes the file from an addition; `attachment` is what `additions.attachAgain` brings back while the program runs. */
export function detachFile(
  user: UserDatabase,
  { id }: Input<'additions.detach'>,
  now: Date,
): Output<'additions.detach'> {
  const attachment = findAddition(user, id)?.attachment ?? null;
  if (attachment) setAttachment(user, id, null, now);
  return { attachment };
}

/** Brings back a file that was taken away; `not-found` where it, or what it was attached to, is gone. */
export function attachAgain(
  user: UserDatabase,
  { id, key }: Input<'additions.attachAgain'>,
  now: Date,
): Result<Output<'additions.attachAgain'>> {
  if (!findAddition(user, id)) return gone(id);
  const found = findAttachment(user, key);
  if (!found) return failure('not-found', 'The file is not here any more. Choose it again.', { key });
  setAttachment(user, id, key, now);
  return ok({ attachment: { key, name: found.name, bytes: found.bytes } });
}

/** Returns the file of an addition as it came, under a name that every system takes; `not-found` where it has none. */
export function attachedFile(
  user: UserDatabase,
  { id }: Input<'additions.attached'>,
): Result<Output<'additions.attached'>> {
  const key = findAddition(user, id)?.attachment?.key;
  const found = key === undefined ? undefined : findAttachment(user, key);
  return found
    ? ok({ fileName: safeFileName(found.name), base64: found.content.toString('base64') })
    : failure('not-found', 'No file is attached to this any more.', { id });
}
