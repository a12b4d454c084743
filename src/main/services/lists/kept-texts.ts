import { foldToUnits } from '../../../shared/reference-format/fold.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { namesToFind } from '../../database/reference/names/names-to-find.ts';
import { listNoteVersions, readAllNotes } from '../../database/user/notes.ts';
import { listOwnRecords, type OwnRecords } from '../../database/user/own-records.ts';
import { valueStatement } from '../../database/statements.ts';

/** What the person has on a school, with its notes as search reads them. */
export interface KeptTexts {
  readonly kept: OwnRecords;
  /** Folded, as UTF-16: made and looked through in a third of the time that a string takes. */
  readonly foldedNote: Buffer;
}

interface FoldedNote {
  readonly version: number | null;
  readonly body: string;
  readonly folded: Buffer;
}

interface Known {
  readonly notes: Map<string, FoldedNote>;
  read: { readonly changes: number; readonly texts: readonly KeptTexts[] } | null;
}

/*
 * Folding 2,000 long notes takes most of a second, and each key asks again: what was folded is kept as long as the note is the same.
 * Only this program writes into user.db, through this one handle, which counts its changes.
 */
const known = new WeakMap<UserDatabase, Known>();
const noNote = Buffer.alloc(0);

function knownOf(db: UserDatabase): Known {
  const before = known.get(db);
  if (before) return before;
  const fresh: Known = { notes: new Map(), read: null };
  known.set(db, fresh);
  return fresh;
}

function foldedNote(db: UserDatabase, slug: string, version: number | null): FoldedNote {
  const { notes } = knownOf(db);
  const before = notes.get(slug);
  if (before && version !== null && before.version === version) return before;
  const body = readAllNotes(db, slug);
  if (before?.body === body) return before;
  const units = foldToUnits(body);
  const note = { version, body, folded: Buffer.from(units.buffer, units.byteOffset, units.byteLength) };
  notes.set(slug, note);
  return note;
}

/** Returns all that the person has, by school, as `listOwnRecords` does. */
export function keptTexts(db: UserDatabase): readonly KeptTexts[] {
  const changes = valueStatement<number>(db, 'SELECT total_changes()').get() as number;
  const of = knownOf(db);
  if (of.read?.changes === changes) return of.read.texts;
  const versions = listNoteVersions(db);
  const notes = versions.map(({ slug, version }) => ({ slug, ...foldedNote(db, slug, version) }));
  of.notes.clear();
  for (const { slug, version, body, folded } of notes) of.notes.set(slug, { version, body, folded });
  const texts = listOwnRecords(db, notes).map((kept): KeptTexts => ({
    kept,
    foldedNote: of.notes.get(kept.slug)?.folded ?? noNote,
  }));
  of.read = { changes, texts };
  return texts;
}

/** Returns the unit at which a folded word stands in a folded note; -1 where it does not. */
export function indexIn(folded: Buffer, word: string): number {
  const at = folded.indexOf(word, 0, 'utf16le');
  return at < 0 ? at : at / 2;
}

/** How long reading ahead holds up what the window asks, in milliseconds, and the pause after it. */
const slice = { work: 8, rest: 1 } as const;

/** Reads what a search needs ahead of the first one, a few schools at a time. What cannot be read ends it; the search tells. */
export function readAhead(
  reference: ReferenceDatabase,
  db: UserDatabase,
): { readonly stop: () => void; readonly done: Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const steps = stepsAhead(reference, db);
  const next = (): void => {
    let over: boolean | undefined;
    try {
      for (const until = performance.now() + slice.work; !over && performance.now() < until;) over = steps.next().done;
    } catch {
      over = true;
    }
    if (over) end();
    else wait(slice.rest);
  };
  const wait = (milliseconds: number): void => {
    timer = setTimeout(next, milliseconds);
    timer.unref();
  };
  wait(0);
  return {
    stop: () => {
      clearTimeout(timer);
      end();
    },
    done,
  };
}

function* stepsAhead(reference: ReferenceDatabase, db: UserDatabase): Generator<void, void> {
  const notes = listNoteVersions(db);
  for (const { slug, version } of notes) {
    foldedNote(db, slug, version);
    yield;
  }
  const others = listOwnRecords(db, []).map(({ slug }) => slug);
  for (const slug of new Set([...others, ...notes.map((note) => note.slug)])) {
    namesToFind(reference, slug);
    yield;
  }
}
