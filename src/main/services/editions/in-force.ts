import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareEditions, referenceName, sourcesName } from '../../../compiler/editions/edition-manifest.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { referenceSchemaVersion } from '../../../shared/reference-format/schema-version.ts';
import { openReference, type ReferenceDatabase } from '../../database/open.ts';
import type { Log } from '../../log.ts';
import { keptFolder, readPointer, type KeptEdition } from './kept-editions.ts';

/** The edition that packs and the world's schools are laid over: the program's own, or one that was taken. */
export interface EditionInForce {
  /** What is known of one that was taken; null of the program's own. */
  readonly kept: KeptEdition | null;
  readonly file: string;
  readonly db: ReferenceDatabase;
  readonly sources: string;
  readonly edition: string;
  /** `sources_hash` of it. */
  readonly hash: string;
}

type Trouble = NonNullable<Output<'editions.get'>['trouble']>;

/** Which edition is in force, and why it is not the one that was taken. */
export interface InForce {
  readonly bundled: EditionInForce;
  readonly now: () => EditionInForce;
  readonly trouble: () => Trouble | null;
  /** Opens one that was taken; says why not where it cannot be shown. */
  readonly open: (kept: KeptEdition) => EditionInForce | Trouble['reason'];
  /** Whether one that was taken can be shown, as far as is told without opening it. */
  readonly canShow: (kept: KeptEdition) => boolean;
  /** Puts one in force. The one before stays open until `closeOthers`. */
  readonly put: (edition: EditionInForce) => void;
  /** Puts the program's own in the place of a damaged one; false where it is in force already. */
  readonly giveUp: () => boolean;
  /** Whether a reference is one that stays open. */
  readonly holds: (db: ReferenceDatabase) => boolean;
  readonly closeOthers: () => void;
}

const metaOf = (db: ReferenceDatabase, key: string): string =>
  String(db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? '');

function asInForce(db: ReferenceDatabase, rest: Pick<EditionInForce, 'kept' | 'file' | 'sources'>): EditionInForce {
  return { ...rest, db, edition: metaOf(db, 'edition'), hash: metaOf(db, 'sources_hash') };
}

/** Whether this program has no use for an edition, and why. */
function unfit(kept: KeptEdition, bundled: EditionInForce): Trouble['reason'] | null {
  if (compareEditions(kept.edition, bundled.edition) < 0) return 'older';
  return kept.schema === referenceSchemaVersion ? null : 'other-program';
}

/** Returns the edition that a start opens: the one that was taken, if it is sound and no older than the program's own, which is open. */
export function openInForce(
  own: { readonly file: string; readonly db: ReferenceDatabase; readonly sources: string },
  folder: string,
  log: Log,
): InForce {
  const bundled = asInForce(own.db, { kept: null, file: own.file, sources: own.sources });
  const opened = new Set<ReferenceDatabase>();
  let now = bundled;
  let trouble: Trouble | null = null;
  const open: InForce['open'] = (kept) => {
    const reason = unfit(kept, bundled);
    if (reason !== null) return reason;
    const file = join(keptFolder(folder, kept.id), referenceName);
    const reference = openReference(file);
    if (!reference.ok) return 'damaged';
    const db = reference.value;
    try {
      const edition = asInForce(db, { kept, file, sources: join(keptFolder(folder, kept.id), sourcesName) });
      if (edition.edition === kept.edition) {
        opened.add(db);
        return edition;
      }
    } catch {
      // A page of it is damaged: it is told as what cannot be read.
    }
    db.close();
    return 'damaged';
  };
  const say = (reason: Trouble['reason'], edition: string): void => {
    trouble = { reason, edition };
    log.error(`Edition ${edition}, which was taken, is not shown: ${reason}`);
  };
  const pointer = readPointer(folder);
  if (pointer === 'damaged') say('damaged', '');
  else if (pointer.shown) {
    const taken = open(pointer.shown);
    if (typeof taken === 'string') say(taken, pointer.shown.edition);
    else now = taken;
  }
  return {
    bundled,
    now: () => now,
    trouble: () => trouble,
    open,
    canShow: (kept) => unfit(kept, bundled) === null && existsSync(join(keptFolder(folder, kept.id), referenceName)),
    put: (edition) => {
      now = edition;
      trouble = null;
    },
    giveUp: () => {
      if (now === bundled) return false;
      say('damaged', now.edition);
      now = bundled;
      return true;
    },
    holds: (db) => db === bundled.db || db === now.db,
    closeOthers: () => {
      for (const db of opened) {
        if (db === now.db) continue;
        db.close();
        opened.delete(db);
      }
    },
  };
}
