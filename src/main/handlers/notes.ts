import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import { readNote } from '../database/user/notes.ts';
import type { Handlers } from '../dispatch.ts';
import { noteSchools, unnoteSchools } from '../services/lists/note-several.ts';
import { setNote } from '../services/joined-writes.ts';

/** Returns the handlers of the notes on schools. */
export function noteHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'notes.get': ({ slug }) => ok(readNote(user, currentSlug(reference, slug))),
    'notes.set': ({ slug, ...text }) => setNote(user, currentSlug(reference, slug), text, new Date()),
    'notes.addEach': (input) => noteSchools(reference, user, input, new Date()),
    'notes.takeEach': (input) => ok(unnoteSchools(reference, user, input, new Date())),
  } satisfies Partial<Handlers>;
}
