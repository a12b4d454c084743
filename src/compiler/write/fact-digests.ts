import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { gatherFacts, markedDigest, mostDigested } from '../../shared/reference-format/fact-groups.ts';

/** Writes the digest of every entity's figures, by which the program tells whether they are another edition's; none of the directory. Of some, where only theirs have changed. */
export function writeFactDigests(db: Database.Database, changed?: ReadonlySet<number>): void {
  const ids = db.prepare("SELECT id FROM entity WHERE tier <> 'directory' ORDER BY id").pluck().all() as number[];
  if (ids.length > mostDigested) return;
  const insert = db.prepare('INSERT OR REPLACE INTO fact_digest (entity_id, digest) VALUES (?, ?)');
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
  for (const id of ids.filter((one) => changed?.has(one) ?? true))
    insert.run(
      id,
      markedDigest(
        gatherFacts(<Row>(sql: string) => prepared(sql).all({ id }) as Row[]),
        sha256,
      ),
    );
}
