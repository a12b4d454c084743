import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { failure, ok, type Result } from '../../shared/result.ts';
import { folders } from '../format/files.ts';
import { mistakesAsText } from '../mistake.ts';
import { readSourceText } from '../source-text.ts';
import { slipFolder } from './entry-names.ts';
import { packDescription, packFileName, packManifest, type PackManifest } from './manifest.ts';

/** A moment that every file of a pack has, so that the same folder makes the same bytes. */
const noMoment = { mtime: new Date(Date.UTC(1980, 0, 1)), mode: 0o100_644, forceDosTimestamp: true };

function filesOf(folder: string): readonly string[] {
  const inFolders = folders.flatMap((name) =>
    existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)).map((file) => `${name}/${file}`) : [],
  );
  return [...inFolders, ...(existsSync(path.join(folder, 'places.yaml')) ? ['places.yaml'] : [])].sort();
}

const none: ReadonlyMap<string, Uint8Array> = new Map();

/** Returns a zip of texts by path, the same bytes for the same texts; what is `stored` is put in as it is. */
export async function zipOf(files: ReadonlyMap<string, Uint8Array>, stored = none): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(Buffer.from(bytes), name, noMoment);
  for (const [name, bytes] of stored) zip.addBuffer(Buffer.from(bytes), name, { ...noMoment, compress: false });
  zip.end();
  return buffer(zip.outputStream);
}

/** Returns the bytes of a pack of these files, and its manifest, with the files' checksums; `slips` are the files beside its figures that the description names, by their SHA-256. */
export async function packOf(
  description: Omit<PackManifest, 'files' | 'format'>,
  files: ReadonlyMap<string, Uint8Array>,
  slips = none,
): Promise<{ readonly zip: Buffer; readonly manifest: PackManifest }> {
  const manifest: PackManifest = {
    format: 1,
    ...description,
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
    ),
  };
  return {
    manifest,
    // Pictures and papers are packed already, and one that is not would grow in unpacking as a bomb does.
    zip: await zipOf(
      new Map([['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)], ...files]),
      new Map([...slips].map(([key, bytes]) => [`${slipFolder}/${key}`, bytes])),
    ),
  };
}

/**
 * Makes a pack of a folder laid out as resources/sources, with a pack.json that says its id, version, title, publisher,
 * date and edition. Fails with `invalid-input`, naming the file, where something is missing or does not belong.
 */
export async function packFolder(
  folder: string,
): Promise<Result<{ readonly zip: Buffer; readonly manifest: PackManifest }>> {
  const described = path.join(folder, 'pack.json');
  if (!existsSync(described))
    return failure(
      'invalid-input',
      `There is no ${described}. Write it with id, version, title, publisher, date and edition.`,
    );
  let text: string;
  let value: unknown;
  try {
    // Editors of Windows begin a file with a byte order mark.
    text = readFileSync(described, 'utf8').replace(/^\uFEFF/, '');
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    return failure(
      'invalid-input',
      `${described}:${/\(line (\d+) column/.exec(message)?.[1] ?? 1}: This is not JSON: ${message}.`,
    );
  }
  const description = packDescription.safeParse(value);
  if (!description.success) {
    // JSON is YAML too, whose reader knows on which line everything stands.
    const { mistakes } = readSourceText('pack.json', text, packDescription);
    return failure('invalid-input', mistakesAsText(mistakes, folder));
  }
  const names = filesOf(folder);
  const wrong = names.find((name) => !packFileName.safeParse(name).success);
  if (wrong !== undefined)
    return failure(
      'invalid-input',
      `${path.join(folder, wrong)} is no source file: its name is a slug with the ending .yaml.`,
    );
  if (names.length === 0)
    return failure(
      'invalid-input',
      `${folder} has no source files; they stand in ${folders.map((one) => `${one}/`).join(', ')}.`,
    );
  const slips = Object.keys(description.data.attachments ?? {}).map(
    (key) => [key, path.join(folder, slipFolder, key)] as const,
  );
  const missing = slips.find(([, file]) => !existsSync(file));
  if (missing) return failure('invalid-input', `There is no ${missing[1]}, which ${described} names.`);
  const made = await packOf(
    description.data,
    new Map(names.map((name) => [name, readFileSync(path.join(folder, name))])),
    new Map(slips.map(([key, file]) => [key, readFileSync(file)])),
  );
  packManifest.parse(made.manifest);
  return ok(made);
}
