import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostRequest, Refusal } from '../../shared/host-request.ts';
import type { Dispatch } from '../dispatch.ts';

/** What another program, a double click or a command line hands over; nothing of it is trusted. */
export type HandedOver =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string };

/** The calls by which what a link names is looked up, by the first part of its path. */
const views = {
  institutions: 'institutions.get',
  alliances: 'alliances.get',
  organizations: 'organizations.get',
} as const;

/** What a file may be, in bytes: a little above what a pack, a list and an edition may be, which say so in their own words. */
const largest = { pack: 1_000_000, list: 300_000_000, edition: 300_000_000 } as const;
/** More than a person opens at once. */
const mostAtOnce = 10;
const scheme = /^almanac:/i;
const fileKind = /\.almanac-(pack|list|edition)$/i;

/** Returns the links and files of a command line; whatever else stands there is not ours. */
export function handedOverIn(args: readonly string[], workingFolder: string): readonly HandedOver[] {
  return args
    .flatMap((arg): HandedOver[] => {
      if (scheme.test(arg)) return [{ kind: 'link', url: arg }];
      if (arg.startsWith('-') || !fileKind.test(arg)) return [];
      const path = pathOf(arg);
      return path === null ? [] : [{ kind: 'file', path: resolve(workingFolder, path) }];
    })
    .slice(0, mostAtOnce);
}

/** Returns the path that is handed over as it is or as a `file:` address, as some launchers of Linux do; null where it is on another computer. */
function pathOf(arg: string): string | null {
  if (!/^file:/i.test(arg)) return arg;
  try {
    const url = new URL(arg);
    // The address of another computer would have Windows ask it, and tell it who asks.
    return url.host === '' ? fileURLToPath(url) : null;
  } catch {
    return null;
  }
}

/** Returns the command line up to a link: what stands after one comes from whoever wrote the link, and sets nothing. */
export function beforeLinks(args: readonly string[]): readonly string[] {
  const link = args.findIndex((arg) => scheme.test(arg));
  return link < 0 ? args : args.slice(0, link);
}

/** Returns what the window is asked for something handed over; a refusal where it is not what it should be. */
export async function requestFor(handed: HandedOver, dispatch: Dispatch): Promise<HostRequest> {
  return handed.kind === 'link' ? requestForLink(handed.url, dispatch) : requestForFile(handed.path);
}

/** `almanac://institutions/slug` alone, as it is written, and only where the reference has it. */
async function requestForLink(url: string, dispatch: Dispatch): Promise<HostRequest> {
  const [, view, slug] = /^almanac:\/\/(institutions|alliances|organizations)\/([a-z0-9-]{1,120})\/?$/i.exec(url) ?? [];
  if (view === undefined || slug === undefined) return refusal('link', url);
  const folder = view.toLowerCase() as keyof typeof views;
  const known = await dispatch(views[folder], { slug });
  return known.ok ? { ask: 'go', path: `/${folder}/${slug}` } : refusal('link', url);
}

async function requestForFile(path: string): Promise<HostRequest> {
  const kind = (fileKind.exec(path)?.[1]?.toLowerCase() ?? 'list') as keyof typeof largest;
  const name = plain(basename(path));
  try {
    // Without waiting: a named pipe would never be opened.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return refusal('file', name);
      if (stat.size > largest[kind]) return refusal('file-too-large', name);
      const bytes = new Uint8Array(stat.size);
      const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
      return { ask: 'bring', kind, name, bytes: bytes.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch {
    return refusal('file-unreadable', name);
  }
}

/** What a line of the window shows of something refused, in letters. */
const longestShown = 120;

/** Returns the request to tell the person of something that is not opened, with as much of it as a line shows. */
export function refusal(why: Refusal, what: string): HostRequest {
  const shown = plain(what);
  return {
    ask: 'say',
    refusal: why,
    what: shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown,
  };
}

/** What steers the direction of writing or the terminal could make a line say something else. */
const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
