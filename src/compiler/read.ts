import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  editionFile,
  fileForms,
  folders,
  otherNamesFile,
  placeNamesFile,
  placesFile,
  releasedFile,
  wordsFile,
  type Folder,
} from './format/files.ts';
import { slug as slugForm } from './format/parts.ts';
import type { ExpectedField } from '../shared/domain/coverage.ts';
import { directoryFileName, noDirectory, readDirectory, type DirectoryFile } from './directory/directory-file.ts';
import type { Mistake } from './mistake.ts';
import { readSourceText, type Located } from './source-text.ts';

type Files<Name extends Folder> = readonly Located<z.infer<(typeof fileForms)[Name]>>[];

type Gaps = Files<'institutions'>[number]['value']['gaps'];

/** Every source file that has the right form, in the order of file names. */
export interface Sources {
  readonly institutions: Files<'institutions'>;
  readonly alliances: Files<'alliances'>;
  readonly organizations: Files<'organizations'>;
  readonly rankings: Files<'rankings'>;
  readonly sources: Files<'sources'>;
  readonly registers: Files<'registers'>;
  readonly rules: Files<'rules'>;
  readonly results: Files<'results'>;
  readonly places: z.infer<typeof placesFile>;
  /** The files that `places` is read from: the edition's, and after it those of packs. */
  readonly placeFiles: readonly Located<z.infer<typeof placesFile>>[];
  /** Other names of the places; empty where the sources have no such file. */
  readonly placeNames: z.infer<typeof placeNamesFile>;
  /** What schools of the directory are also called; empty where the sources have no such file. */
  readonly otherNames: z.infer<typeof otherNamesFile>;
  readonly words: z.infer<typeof wordsFile>;
  /** Every university of the world, by name alone; empty where the sources have no such file. */
  readonly directory: DirectoryFile;
  readonly edition: z.infer<typeof editionFile>;
  /** Where the parts of edition.yaml stand. */
  readonly editionLines: Pick<Located<unknown>, 'file' | 'lineOf'>;
  readonly released: Located<z.infer<typeof releasedFile>>;
  /** Names of all files by folder, those with mistakes included, so that one bad file does not make its referrers wrong. */
  readonly known: Readonly<Record<Folder, ReadonlySet<string>>>;
  /** The texts of the files with mistakes of form: what they cite is not known, so a source named in one is not called unused. */
  readonly unread: readonly string[];
  /** SHA-256 over the names and bytes of all files, in hexadecimal. */
  readonly hash: string;
  /** The pack that brought a source, by the source's slug; absent where there are no packs. */
  readonly packOf?: ReadonlyMap<string, string>;
  /** The entities that only a pack has, each with the pack that brought it first. */
  readonly packEntities?: ReadonlyMap<string, string>;
  /** Why fields are empty by the edition's own account, of its entities to which packs add. */
  readonly ownGaps?: ReadonlyMap<string, Gaps>;
  /** Of sources that were read in part: what results and registers that were not read fill of their schools. */
  readonly recordedUnread?: ReadonlyMap<string, ReadonlySet<ExpectedField>>;
  /** Of sources that were read in part: those that files which were not read cite. */
  readonly citedUnread?: ReadonlySet<string>;
}

/**
 * Reads a folder of sources. Returns what has the right form, and every mistake of form; a missing file is one. Of files that are not wanted
 * the names and the bytes count, and nothing is understood: that takes nearly all of the time.
 */
export function readSources(
  root: string,
  isWanted: (file: string) => boolean = () => true,
): { sources: Sources; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const unread: string[] = [];
  const digest = createHash('sha256');

  function read<Form extends z.ZodType>(file: string, form: Form): Located<z.infer<Form>> | undefined {
    const full = path.join(root, file);
    if (!existsSync(full)) {
      mistakes.push({ file, line: 1, problem: { code: 'file.missing' } });
      return undefined;
    }
    const bytes = readFileSync(full);
    digest.update(`${file}\0${bytes.length}\0`).update(bytes);
    if (!isWanted(file)) return undefined;
    const text = bytes.toString('utf8');
    const result = readSourceText(file, text, form);
    mistakes.push(...result.mistakes);
    if (!result.located) unread.push(text);
    return result.located;
  }

  const known = {} as Record<Folder, ReadonlySet<string>>;
  function readFolder<Name extends Folder>(folder: Name): Files<Name> {
    const directory = path.join(root, folder);
    const entries = existsSync(directory) ? readdirSync(directory).sort() : [];
    const located = [];
    for (const entry of entries) {
      const file = `${folder}/${entry}`;
      if (!entry.endsWith('.yaml') || !slugForm.safeParse(entry.slice(0, -5)).success) {
        mistakes.push({ file, line: 1, problem: { code: 'file.name' } });
        continue;
      }
      const one = read(file, fileForms[folder]);
      if (one) located.push(one);
    }
    known[folder] = new Set(entries.map((entry) => entry.replace(/\.yaml$/, '')));
    return located as unknown as Files<Name>;
  }

  const all = Object.fromEntries(folders.map((folder) => [folder, readFolder(folder)])) as {
    [Name in Folder]: Files<Name>;
  };
  function readDirectoryFile(): DirectoryFile {
    const full = path.join(root, directoryFileName);
    if (!existsSync(full)) return noDirectory;
    const bytes = readFileSync(full);
    digest.update(`${directoryFileName}\0${bytes.length}\0`).update(bytes);
    if (!isWanted(directoryFileName)) return noDirectory;
    const result = readDirectory(bytes.toString('utf8'));
    mistakes.push(...result.mistakes);
    return result.directory;
  }
  const places = read('places.yaml', placesFile);
  const optional = <Form extends z.ZodType>(file: string, form: Form) =>
    existsSync(path.join(root, file)) ? read(file, form)?.value : undefined;
  const placeNames = optional('place-names.yaml', placeNamesFile) ?? {};
  const otherNames = optional('other-names.yaml', otherNamesFile) ?? { words: {}, schools: {} };
  const words = optional('words.yaml', wordsFile) ?? {
    kinds: {},
    sections: {},
    stops: {},
    genitives: {},
    lists: {},
    narrower: {},
    regions: {},
  };
  const directory = readDirectoryFile();
  const edition = read('edition.yaml', editionFile);
  const released = read('released.yaml', releasedFile) ?? {
    file: 'released.yaml',
    slug: 'released',
    value: { edition: null, slugs: [] },
    lineOf: () => 1,
  };
  return {
    sources: {
      ...all,
      places: places?.value ?? {},
      placeFiles: places ? [places] : [],
      placeNames,
      otherNames,
      words,
      directory,
      released,
      known,
      unread,
      hash: digest.digest('hex'),
      // With no edition to go by, no year is after it.
      edition: edition?.value ?? { edition: '9999.12', redirects: {} },
      editionLines: edition ?? { file: 'edition.yaml', lineOf: () => 1 },
    },
    mistakes,
  };
}
