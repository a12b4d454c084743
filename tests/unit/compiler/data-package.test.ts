import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compile as runCompiler } from '../../../src/compiler/compile-command.ts';
import { packagedTables } from '../../../src/compiler/data-package/tables.ts';
import { openReference } from '../../../src/main/database/open.ts';
import { capturedTerminal } from '../../support/captured-terminal.ts';
import { fixtureSources, temporaryFolder } from '../../support/fixture-reference.ts';

/*
 * What the Frictionless specifications (Data Package, Tabular Data Package, Data Resource, Table Schema, CSV Dialect, all of version 1)
 * ask of a descriptor, and of the files beside it.
 */
const name = z.string().regex(/^[a-z0-9._/-]+$/);
const path = z.string().refine((one) => /^https?:\/\//.test(one) || !/^(\/|.*\.\.)/.test(one));
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'object', 'array', 'date', 'any']),
  format: z.enum(['uri']).optional(),
  description: z.string().optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});
const schema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z.array(
    z.strictObject({ fields: z.string(), reference: z.strictObject({ resource: z.string(), fields: z.string() }) }),
  ),
});
const resource = z.strictObject({
  name,
  path,
  description: z.string(),
  profile: z.literal('tabular-data-resource'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().min(1),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    delimiter: z.string(),
    lineTerminator: z.string(),
    quoteChar: z.string(),
    doubleQuote: z.boolean(),
    header: z.boolean(),
  }),
  schema,
});
const dataPackage = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string(),
  description: z.string(),
  version: z.string(),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: z.string(), path })).min(1),
  sources: z.array(z.strictObject({ title: z.string(), path })).min(1),
  resources: z.array(resource).min(1),
});
type Resource = z.infer<typeof resource>;

function compile(...args: readonly string[]) {
  const { terminal, printed } = capturedTerminal();
  return { status: runCompiler(['--sources', fixtureSources, ...args], terminal), ...printed() };
}
const folder = join(temporaryFolder(), 'package');
const run = compile('--package', folder);
const described = dataPackage.parse(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));
const rowsOf = (one: Resource) => {
  const [head = [], ...rows] = parse(readFileSync(join(folder, one.path))) as string[][];
  return { head, rows: rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? '']))) };
};
const tables = new Map(described.resources.map((one) => [one.name, { one, ...rowsOf(one) }]));
const fits: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  array: (text) => Array.isArray(JSON.parse(text)),
};

describe('an edition as a data package', () => {
  it('is said to be written, with its edition, licences and sources', () => {
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(new RegExp(`^Edition 2026.11 as a data package in .*: ${packagedTables.length} tables`));
    expect(described).toMatchObject({ version: '2026.11', licenses: [{ name: 'CC-BY-4.0' }, { name: 'MIT' }] });
    expect(described.resources.map((one) => one.name)).toEqual(packagedTables.map((table) => table.name));
    expect(readdirSync(folder).sort()).toEqual(
      ['datapackage.json', ...described.resources.map((one) => one.path)].sort(),
    );
  });

  it.each(described.resources.map((one) => [one.name, one] as const))(
    '%s: its bytes, columns, types, keys and references are as described',
    (_, one) => {
      const bytes = readFileSync(join(folder, one.path));
      expect(bytes.length).toBe(one.bytes);
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(one.hash);
      expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
      const { head, rows } = tables.get(one.name) as { head: string[]; rows: Record<string, string>[] };
      expect(head).toEqual(one.schema.fields.map((each) => each.name));
      for (const each of one.schema.fields)
        for (const row of rows) {
          const text = row[each.name] ?? '';
          const { required = false, enum: allowed } = each.constraints ?? {};
          if (text === '') expect(required, `${one.name}.${each.name}`).toBe(false);
          else {
            expect(fits[each.type]?.(text), `${one.name}.${each.name}: ${text}`).toBe(true);
            if (allowed) expect(allowed).toContain(text);
            if (each.format === 'uri') expect(URL.canParse(text)).toBe(true);
          }
        }
      const { primaryKey, foreignKeys } = one.schema;
      if (primaryKey) {
        const keys = rows.map((row) => JSON.stringify(primaryKey.map((column) => row[column])));
        expect(new Set(keys).size).toBe(rows.length);
      }
      for (const { fields, reference } of foreignKeys) {
        const named = tables.get(reference.resource === '' ? one.name : reference.resource);
        const known = new Set(named?.rows.map((row) => row[reference.fields]));
        for (const row of rows) if (row[fields] !== '') expect(known).toContain(row[fields]);
      }
    },
  );

  it('holds as many rows as the reference, and makes the same bytes again', () => {
    const out = join(temporaryFolder(), 'reference.db');
    expect(compile('--out', out).status).toBe(0);
    const opened = openReference(out);
    if (!opened.ok) throw new Error(opened.error.message);
    for (const [table, { rows }] of tables)
      expect(rows.length, table).toBe(opened.value.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    opened.value.close();
    const again = join(temporaryFolder(), 'again');
    expect(compile('--package', again).status).toBe(0);
    for (const file of readdirSync(folder))
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(true);
  });

  it('takes the place of an older package, and of nothing else', () => {
    expect(compile('--package', folder).status).toBe(0);
    const other = temporaryFolder();
    writeFileSync(join(other, 'letter.txt'), 'mine');
    const refused = compile('--package', other);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('holds something else');
    expect(readdirSync(other)).toEqual(['letter.txt']);
    expect(existsSync(join(other, 'datapackage.json'))).toBe(false);
  });
});
