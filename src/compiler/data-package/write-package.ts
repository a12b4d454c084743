import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { stringify } from 'csv-stringify/sync';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { Sources } from '../read.ts';
import { writeReference } from '../write/write.ts';
import { packagedTables, type PackagedTable } from './tables.ts';

const described = 'datapackage.json';
const ccBy = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** A table as CSV by RFC 4180 in UTF-8, for programs: without the marks that keep a spreadsheet from misreading a cell. */
function csvOf(db: Database.Database, { from, fields }: PackagedTable): Buffer {
  const columns = Object.entries(fields).map(([name, [sql]]) => `${sql} AS "${name}"`);
  const rows = db
    .prepare(`SELECT ${columns.join(', ')} FROM ${from}`)
    .raw()
    .all() as (string | number | null)[][];
  return Buffer.from(stringify([Object.keys(fields), ...rows], { record_delimiter: 'windows' }), 'utf8');
}

function schemaOf({ fields, primaryKey, foreignKeys = {} }: PackagedTable): object {
  return {
    fields: Object.entries(fields).map(([name, [, field]]) => ({ name, ...field })),
    missingValues: [''],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    foreignKeys: Object.entries(foreignKeys).map(([column, [resource, named]]) => ({
      fields: column,
      // Within one table the other is called by an empty name.
      reference: { resource, fields: named },
    })),
  };
}

/** Whether a folder may be written into: it is new, empty, or holds such a package. */
const isFree = (folder: string) =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(path.join(folder, described));

/**
 * Writes an edition into a folder as a Frictionless Data Package: a CSV for each table, and datapackage.json, which says what they are,
 * under which licence and from which sources. The same sources make the same bytes. Returns how many rows there are; `conflict` where the
 * folder holds something else.
 */
export function writeDataPackage(
  sources: Sources,
  folder: string,
): Result<{ readonly tables: number; readonly rows: number }> {
  if (!isFree(folder))
    return failure(
      'conflict',
      `${folder} holds something else than a data package. Name an empty folder, or a new one.`,
    );
  const scratch = mkdtempSync(path.join(tmpdir(), 'almanac-package-'));
  try {
    const file = path.join(scratch, 'reference.db');
    writeReference(sources, file);
    const db = new Database(file, { readonly: true });
    mkdirSync(folder, { recursive: true });
    let rows = 0;
    const resources = packagedTables.map((table) => {
      const bytes = csvOf(db, table);
      const name = `${table.name}.csv`;
      writeFileSync(path.join(folder, name), bytes);
      rows += db
        .prepare(`SELECT count(*) FROM ${table.from.replace(/ ORDER BY .*$/, '')}`)
        .pluck()
        .get() as number;
      return {
        name: table.name,
        description: table.description,
        path: name,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: schemaOf(table),
      };
    });
    db.close();
    const { edition } = sources.edition;
    const about = {
      profile: 'tabular-data-package',
      name: 'university-almanac',
      title: 'University Almanac',
      description:
        'An offline reference of universities and the alliances they form, in which every figure names its source and date. Facts belong to nobody; the selection, the prose and the renderings of names are under the licence. The files are for programs: a spreadsheet may take a text for a formula or a date.',
      version: edition,
      licenses: [
        ccBy,
        {
          name: 'MIT',
          title: 'MIT, of names and addresses of the tier “directory”',
          path: 'https://opensource.org/license/mit',
        },
      ],
      sources: [
        { title: 'The documents of the table “source”, each with its address', path: 'source.csv' },
        { title: 'Swot, for the tier “directory”', path: 'https://github.com/JetBrains/swot' },
        { title: 'GeoNames, for coordinates and names of towns', path: 'https://www.geonames.org/' },
      ],
      resources,
    };
    writeFileSync(path.join(folder, described), `${JSON.stringify(about, null, 2)}\n`);
    return ok({ tables: resources.length, rows });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
