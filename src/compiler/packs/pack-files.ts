import { z } from 'zod';
import {
  allianceFile,
  fileForms,
  folders,
  institutionFile,
  organizationFile,
  placesFile,
  type Folder,
} from '../format/files.ts';
import { name } from '../format/parts.ts';
import type { Mistake } from '../mistake.ts';
import type { Sources } from '../read.ts';
import { readSourceText, type Located } from '../source-text.ts';
import type { PackContent } from './read-pack.ts';
import { withoutTurning } from '../../shared/domain/without-turning.ts';
import { tooLong, tooMuch } from './too-much.ts';

const names = z.array(name).default([]);
const optional = { tier: institutionFile.shape.tier.optional(), kind: institutionFile.shape.kind.optional(), names };

/** What a pack may say of an entity that the edition has: only what it adds. A whole file will do too. */
export const additionForms = {
  institutions: institutionFile.extend({ ...optional, place: institutionFile.shape.place.optional() }),
  alliances: allianceFile.extend(optional),
  organizations: organizationFile.extend(optional),
} as const;
export type EntityFolder = keyof typeof additionForms;
export type Addition = z.infer<(typeof additionForms)[EntityFolder]>;

/** Returns whether the files of a folder are each of one entity, which a pack may add to. */
export const isEntityFolder = (folder: Folder): folder is EntityFolder => Object.hasOwn(additionForms, folder);

/** A file of a pack, of the right form. `adds` is true where the edition has the entity, and the file only adds to it. */
export interface PackFile<Value = unknown> {
  readonly folder: Folder;
  readonly adds: boolean;
  readonly located: Located<Value>;
}

export interface PackFiles {
  readonly files: readonly PackFile[];
  readonly places: Located<z.infer<typeof placesFile>> | null;
  readonly mistakes: readonly Mistake[];
}

/** Reads one text by its form; one that makes the reader fail is a mistake like any other. */
function readText(
  file: string,
  text: string,
  form: z.ZodType,
  excess?: typeof tooMuch,
): ReturnType<typeof readSourceText> {
  if (text.includes('__proto__'))
    return {
      mistakes: [
        {
          file,
          line: 1 + text.slice(0, text.indexOf('__proto__')).split('\n').length - 1,
          problem: { code: 'pack.proto' },
        },
      ],
    };
  try {
    return readSourceText(file, text, form, excess);
  } catch (error) {
    return {
      mistakes: [
        {
          file,
          line: 1,
          problem:
            error instanceof RangeError
              ? { code: 'pack.tooDeep' }
              : { code: 'pack.unreadable', reason: (error as Error).message.split('\n')[0] ?? '' },
        },
      ],
    };
  }
}

/** The names of the files there are, by folder. */
export type KnownFiles = Sources['known'];

/** Returns the files there are with those that a pack brings. */
export function knownWith(known: KnownFiles, { texts }: Pick<PackContent, 'texts'>): KnownFiles {
  const namesIn = (folder: Folder) =>
    [...texts.keys()]
      .filter((name) => name.startsWith(`${folder}/`))
      .map((name) => name.slice(folder.length + 1, -'.yaml'.length));
  return Object.fromEntries(
    folders.map((folder) => [folder, new Set([...known[folder], ...namesIn(folder)])]),
  ) as unknown as KnownFiles;
}

/** Reads the files of a pack by their forms, given the files that it adds to; what was accepted once may say any amount. Returns what has the right form, and every mistake of form. */
export function readPackFiles({ texts }: Pick<PackContent, 'texts'>, known: KnownFiles, isNew = false): PackFiles {
  const files: PackFile[] = [];
  const mistakes: Mistake[] = [];
  let places: PackFiles['places'] = null;
  for (const [file, text] of texts) {
    const excessive = isNew ? tooLong(file, text) : null;
    if (excessive) {
      mistakes.push(excessive);
      continue;
    }
    if (file === 'places.yaml') {
      const read = readText(file, text, placesFile);
      mistakes.push(...read.mistakes);
      if (read.located) places = read.located as Located<z.infer<typeof placesFile>>;
      continue;
    }
    const folder = folders.find((each) => file.startsWith(`${each}/`)) as Folder;
    const adds = isEntityFolder(folder) && known[folder].has(file.slice(folder.length + 1, -'.yaml'.length));
    const read = readText(
      file,
      text,
      adds ? additionForms[folder] : fileForms[folder],
      isNew && isEntityFolder(folder) ? tooMuch : undefined,
    );
    mistakes.push(...read.mistakes);
    if (!read.located) continue;
    files.push({ folder, adds, located: { ...read.located, value: withoutTurning(read.located.value) } });
  }
  return { files, places, mistakes };
}
