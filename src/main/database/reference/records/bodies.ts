import type { Register } from '../../../../shared/contract/registers.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { markedText } from '../../../../shared/domain/writing/entity-name.ts';
import { statement } from '../../statements.ts';
import { packThatAlone } from '../packed.ts';
import { linkColumns, linkOf, type LinkRow } from '../names/links.ts';
import { certainText } from '../../../../shared/reference-format/texts.ts';

export interface BodyRow {
  readonly body: string;
  readonly body_zh: string | null;
  readonly body_ru: string | null;
  readonly body_id: number | null;
}

/** Returns who keeps, decides or examines, with the link to its entry where it has one; `sources` are those that tell of it. */
export function bodyOf(db: ReferenceDatabase, row: BodyRow, sources: readonly string[]): Register['body'] {
  const link =
    row.body_id === null
      ? undefined
      : statement<LinkRow>(db, `SELECT ${linkColumns} FROM entity AS e WHERE e.id = ?`).get(row.body_id);
  const name = certainText(row.body, row.body_zh, row.body_ru);
  return { name: markedText(name, link ? link.pack : packThatAlone(db)(sources)), link: link ? linkOf(link) : null };
}
