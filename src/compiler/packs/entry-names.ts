/** What systems leave in folders, and in zips that are made of them by hand. */
const junkNames = new Set([
  '__macosx',
  '.ds_store',
  '.appledouble',
  '.localized',
  '.spotlight-v100',
  '.temporaryitems',
  '.documentrevisions-v100',
  '.volumeicon.icns',
  '.trashes',
  '.fseventsd',
  'icon\r',
  '@eadir',
  '.directory',
  'thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
]);

/** What a pack says of itself: written by `npm run pack`, or by hand in the folder that a pack is made of. */
export const manifestFile = 'manifest.json';
export const descriptionFile = 'pack.json';

/** The folder of the files beside figures, each under its SHA-256: none has a name of its own there that could lead elsewhere. */
export const slipFolder = 'attachments';
const slipName = new RegExp(`^${slipFolder}/([0-9a-f]{64})$`);

/** Returns the SHA-256 under which an entry of a pack holds a file beside a figure; undefined where it is another entry. */
export const slipKey = (name: string): string | undefined => slipName.exec(name)?.[1];

/** Whether an entry of a zip is a folder, which holds nothing itself. */
export const isFolder = (name: string): boolean => name.endsWith('/');

/** Whether an entry of a zip is what a system left there, wherever it lies. */
export function isJunk(name: string): boolean {
  return name
    .split('/')
    .some((part) => junkNames.has(part.toLowerCase()) || part.startsWith('._') || part.startsWith('.Trash-'));
}

/** Returns the folder, with its slash, in which a zip has all of its pack, as when the folder was zipped and not what is in it; '' where there is none. */
export function wrappingFolder(names: readonly string[]): string {
  const files = names.filter((name) => !isFolder(name) && !isJunk(name));
  const folder = /^[^/]+\//.exec(files[0] ?? '')?.[0] ?? '';
  const isWrapped =
    files.every((name) => name.startsWith(folder)) &&
    files.some((name) => name === `${folder}${manifestFile}` || name === `${folder}${descriptionFile}`);
  return isWrapped ? folder : '';
}
