import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import { fastFolder } from './fast-folder.ts';
import { lastingFolder } from './lasting-folders.ts';
import { checkEdition } from '../../src/compiler/check/check.ts';
import { inEnglish, type Mistake } from '../../src/compiler/mistake.ts';
import { readSources } from '../../src/compiler/read.ts';
import { writeReference } from '../../src/compiler/write/write.ts';
import type { SaidProblem } from '../../src/shared/words/problems/say-problem.ts';
import { openReference, type ReferenceDatabase } from '../../src/main/database/open.ts';
import { whenFileEnds } from './ends.ts';

/** A small reference as text: three institutions, an alliance, an organization, two ranking lists, five sources. It has no mistake. */
export const fixtureSources = join(import.meta.dirname, 'fixture-sources');

const folders: string[] = [];
whenFileEnds(() => {
  for (const folder of folders.splice(0)) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Returns a new folder that any user may enter; it goes when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(fastFolder, 'almanac-test-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** One change to the fixture: a text replaced in a file, which must be there, or a whole file written or, with null, removed. */
export interface Edit {
  readonly file: string;
  readonly find?: string;
  readonly put: string | null;
}

/** Returns a copy of the fixture's sources with the edits made. Throws when a text to replace is not there. */
export function editedSources(edits: readonly Edit[]): string {
  const folder = temporaryFolder();
  cpSync(fixtureSources, folder, { recursive: true });
  for (const { file, find, put } of edits) {
    const path = join(folder, file);
    if (put === null) rmSync(path);
    else if (find === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, put);
    } else {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`${file} of the fixture has no "${find}".`);
      writeFileSync(
        path,
        text.replace(find, () => put),
      );
    }
  }
  return folder;
}

/** A mistake with its sentences in English, and the text of the line it names. */
export interface FoundMistake extends Mistake, SaidProblem {
  readonly text: string;
}

/** Returns the mistakes the compiler finds in a folder of sources, by file and line. */
export function mistakesIn(folder: string): readonly FoundMistake[] {
  const { sources, mistakes } = readSources(folder);
  return [...mistakes, ...checkEdition(sources)]
    .map((mistake) => ({
      ...mistake,
      ...inEnglish(mistake.problem),
      text: lineAt(join(folder, mistake.file), mistake.line),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function lineAt(path: string, line: number): string {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)[line - 1] ?? '';
  } catch {
    return '';
  }
}

/** Writes the fixture, with the edits made, as reference.db in a new folder and returns its path. */
export function compileFixture(edits: readonly Edit[] = []): string {
  const target = join(temporaryFolder(), 'reference.db');
  if (edits.length === 0) copyFileSync(plainFixture(), target);
  else writeReference(readSources(editedSources(edits)).sources, target);
  return target;
}

let plain: string | undefined;

/** Returns the fixture as it is, written once for all tests of a worker: they only read it. */
export function plainFixture(): string {
  if (plain !== undefined) return plain;
  plain = join(mkdtempSync(join(process.env[lastingFolder] as string, 'fixture-')), 'reference.db');
  writeReference(readSources(fixtureSources).sources, plain);
  return plain;
}

/** Returns the fixture compiled and opened as the program opens it. */
export function openFixture(edits: readonly Edit[] = []): ReferenceDatabase {
  const opened = openReference(edits.length > 0 ? compileFixture(edits) : plainFixture());
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  afterAll(() => {
    db.close();
  });
  return db;
}

/** Returns a plain handle on a database file, for looking into it from a test. */
export function look<Answer>(file: string, ask: (db: Database.Database) => Answer): Answer {
  const db = new Database(file, { readonly: true });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}
