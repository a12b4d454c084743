import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of the built window. */
export interface StaticFile {
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** The files of the built window by their address. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * Returns every regular file below the folder, by address (`/assets/x.js`), read once at the start. What is not in
 * this list cannot be asked for: an address is only ever looked up, never turned into a path, so that no trick of
 * dots, slashes, encodings or links reaches another file. Throws when the folder or its index.html is missing.
 */
export function listStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  const visit = (below: string, address: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) visit(path, `${address}${entry.name}/`);
      else if (entry.isFile())
        files.set(`${address}${entry.name}`, {
          path,
          contentType: contentTypes[extname(entry.name)] ?? 'application/octet-stream',
          cacheControl: cacheFor(address),
        });
    }
  };
  visit(folder, '/');
  if (!files.has('/index.html'))
    throw new Error(`There is no index.html in ${folder}; build the program with "npm run build".`);
  return files;
}

/** Built assets carry a hash in their name and never change under it. */
function cacheFor(address: string): string {
  return address.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Returns the file for the path of an address (still percent-encoded, without the query): itself, or index.html for
 * a path whose last part has no extension, which is a view of the window. Null when there is none, or the path is not a plain one.
 */
export function findStaticFile(files: StaticFiles, encodedPath: string): StaticFile | null {
  const path = decodePath(encodedPath);
  if (path === null) return null;
  const exact = files.get(path);
  if (exact) return exact;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.includes('.') ? null : (files.get('/index.html') ?? null);
}

/** A view's address is made of plain parts; anything that a careless reader would resolve to elsewhere is refused. */
function decodePath(encoded: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || path.length > 2_000) return null;
  // Control characters, backslashes, a second round of encoding, drive letters and streams.
  if (/[\u0000-\u001F\u007F\\%:]/.test(path)) return null;
  const parts = path.slice(1).split('/');
  const plain = parts.every(
    (part, index) => part !== '.' && part !== '..' && (part !== '' || index === parts.length - 1),
  );
  return plain ? path : null;
}
