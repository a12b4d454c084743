import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { today } from '../shared/domain/day.ts';
import { failure, ok, type Result } from '../shared/result.ts';
import { editionEnding } from './editions/edition-manifest.ts';
import { fingerprintOf, makeKeys } from './editions/signature.ts';
import { editionFileOf, type EditionParts } from './editions/write-edition.ts';
import { checkEdition } from './check/check.ts';
import { countOfMistakes } from './mistake.ts';
import { readSources } from './read.ts';

const root = path.resolve(import.meta.dirname, '../..');

const options = {
  out: { type: 'string' },
  key: { type: 'string' },
  'new-key': { type: 'string' },
  reference: { type: 'string', default: path.join(root, 'resources/reference.db') },
  sources: { type: 'string', default: path.join(root, 'resources/sources') },
  on: { type: 'string', default: today() },
} as const;

/** npm runs a script in the project's own folder, whichever the person is in. */
const given = (file: string): string => path.resolve(process.env['INIT_CWD'] ?? '', file);

/** Writes a private key to a file that only its owner reads, and its public half beside it. */
function writeKeys(file: string, terminal: Pick<Console, 'log'>): Result<null> {
  const { privateKey, publicKey } = makeKeys();
  try {
    writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' });
    writeFileSync(`${file}.pub`, publicKey, { flag: 'wx' });
  } catch (error) {
    return failure('unavailable', `The keys could not be written: ${(error as Error).message}.`);
  }
  terminal.log(
    `The private key is in ${file}: keep it, show it to nobody, and put it into no repository. Programs that are built with ${file}.pub as resources/edition-key.pem know what is signed with it.`,
  );
  return ok(null);
}

/** What reference.db says of itself. Fails where it is none. */
function metaOf(reference: string): Result<EditionParts['meta']> {
  if (!existsSync(reference)) return failure('not-found', `There is no ${reference}. Run "npm run data" first.`);
  let db;
  try {
    db = new Database(reference, { readonly: true });
    const meta = new Map(db.prepare('SELECT key, value FROM meta').raw().all() as [string, string][]);
    const said = (key: string) => meta.get(key) ?? '';
    return ok({ edition: said('edition'), schema: said('schema'), sourcesHash: said('sources_hash') });
  } catch {
    return failure('invalid-input', `${reference} is no reference. Run "npm run data" first.`);
  } finally {
    db?.close();
  }
}

/**
 * Does what `npm run edition` was given: makes one file of a reference and the sources it was compiled from, signed where a key is given; or a
 * pair of keys. Returns the exit code: 1 where nothing was made.
 */
export async function makeEdition(args: readonly string[], terminal: Pick<Console, 'log' | 'error'>): Promise<number> {
  const fail = (message: string): number => {
    terminal.error(message);
    return 1;
  };
  const { values } = parseArgs({ args: [...args], options });
  if (values['new-key'] !== undefined) {
    const written = writeKeys(given(values['new-key']), terminal);
    return written.ok ? 0 : fail(written.error.message);
  }
  if (values.out === undefined)
    return fail(`Write: npm run edition -- --out FILE${editionEnding} [--key KEYFILE], or: -- --new-key KEYFILE`);
  const out = given(values.out);
  const key = values.key === undefined ? null : given(values.key);
  if (key !== null && !existsSync(key)) return fail(`There is no key ${key}. Make one with --new-key FILE.`);
  const meta = metaOf(values.reference);
  if (!meta.ok) return fail(meta.error.message);
  if (!existsSync(values.sources)) return fail(`There are no sources at ${values.sources}.`);
  const { sources, mistakes: mistakesOfForm } = readSources(values.sources);
  // Packs are compiled with the sources: they must be sound, and those of this very reference.
  const mistakes = [...mistakesOfForm, ...checkEdition(sources)];
  if (mistakes.length > 0)
    return fail(`The sources have ${countOfMistakes(mistakes)}. Run "npm run data" to see them.`);
  if (sources.hash !== meta.value.sourcesHash)
    return fail(`${values.reference} was not compiled from ${values.sources}. Run "npm run data" first.`);
  try {
    const made = await editionFileOf({
      reference: values.reference,
      meta: meta.value,
      sources: values.sources,
      key: key === null ? null : readFileSync(key, 'utf8'),
      made: values.on,
    });
    if (!made.ok) return fail(made.error.message);
    writeFileSync(out, made.value.bytes);
    const { manifest, signature, bytes } = made.value;
    const by = signature ? `signed with the key ${fingerprintOf(signature)}` : 'not signed';
    terminal.log(
      `Edition ${manifest.edition}, schema ${manifest.schema}: ${manifest.files.length} files, ${by}; ${bytes.length} bytes in ${out}.`,
    );
    return 0;
  } catch (error) {
    return fail(`The edition could not be written: ${(error as Error).message}.`);
  }
}
