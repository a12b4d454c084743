import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import { readNote } from '../database/user/notes.ts';
import type { Handlers } from '../dispatch.ts';
import { setNote } from '../services/joined-writes.ts';

/** Returns the handlers of the notes on schools. */
export function noteHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'notes.get': ({ slug }) => ok(readNote(user, currentSlug(reference, slug))),
    'notes.set': ({ slug, ...text }) => setNote(user, currentSlug(reference, slug), text, new Date()),
  } satisfies Partial<Handlers>;
}
