import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { noteSchools, unnoteSchools } from '../services/lists/note-several.ts';
import { noteOn, setNoteOn } from '../services/lists/for-student.ts';

/** Returns the handlers of the notes on schools. */
export function noteHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'notes.get': (input) => noteOn(reference, user, input),
    'notes.set': (input) => setNoteOn(reference, user, input, new Date()),
    'notes.addEach': (input) => noteSchools(reference, user, input, new Date()),
    'notes.takeEach': (input) => ok(unnoteSchools(reference, user, input, new Date())),
  } satisfies Partial<Handlers>;
}
