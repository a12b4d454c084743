import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import { folders } from '../format/files.ts';
import { knownWith, readPackFiles, type KnownFiles, type PackFiles } from './pack-files.ts';
import { readPack, type PackContent } from './read-pack.ts';

/** Which sources packs lie over. */
export interface Base {
  /** The folder of the edition's sources. */
  readonly folder: string;
  /** `sources_hash` of the reference they were compiled to; others are refused. Null takes any. */
  readonly hash: string | null;
}

/** Packs whose zips and files have been read by their forms: the part that takes in what people bring. */
export interface ReadPacks {
  readonly packs: readonly { readonly content: PackContent; readonly files: PackFiles }[];
  /** Which of them was the last zip. */
  readonly last: number;
}

function filesThere(folder: string): KnownFiles {
  const namesIn = (name: string) =>
    existsSync(path.join(folder, name))
      ? readdirSync(path.join(folder, name))
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => file.slice(0, -'.yaml'.length))
      : [];
  return Object.fromEntries(folders.map((name) => [name, new Set(namesIn(name))])) as unknown as KnownFiles;
}

/** How packs are read. */
interface Reading {
  /** Whether the last was never accepted: then it is told how much it may say of one school. */
  readonly isNew?: boolean;
  /** Told when the reading of the last pack begins and ends. */
  readonly whileNew?: (reads: 'new' | 'accepted') => void;
}

/**
 * Reads the zips of packs, in the order in which they lie over one another; the last takes the place of another version
 * of itself. Fails as `readPack` does, with the first that is refused.
 */
export async function readPacks(
  base: Base,
  zips: readonly Uint8Array[],
  { isNew = true, whileNew = () => undefined }: Reading = {},
): Promise<Result<ReadPacks>> {
  const contents: PackContent[] = [];
  let last = 0;
  for (const [at, zip] of zips.entries()) {
    if (at === zips.length - 1) whileNew('new');
    const content = await readPack(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
    if (!content.ok) return content;
    const earlier = contents.findIndex(({ manifest }) => manifest.id === content.value.manifest.id);
    last = earlier < 0 ? contents.length : earlier;
    contents[last] = content.value;
  }
  whileNew('accepted');
  let known = filesThere(base.folder);
  const packs = contents.map((content, at) => {
    if (at === last) whileNew('new');
    const files = readPackFiles(content, known, isNew && at === last);
    if (at === last) whileNew('accepted');
    known = knownWith(known, content);
    return { content, files };
  });
  return ok({ packs, last });
}
