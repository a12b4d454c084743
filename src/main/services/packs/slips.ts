import type { PackSlip } from '../../../compiler/packs/manifest.ts';
import type { Attachment } from '../../../shared/contract/additions.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { listPacks, readPackZip } from '../../database/user/packs.ts';

/*
 * The files beside the figures of a pack stay in its zip, which user.db holds: so they come and go with the pack, and with Undo. Nothing
 * here looks into them.
 */

type Slips = Readonly<Record<string, PackSlip>>;

/** What reads zips, with the words for all that can be wrong: loaded with the first that is asked for. */
const reading = () => import('../../../compiler/packs/read-pack.ts');

/** What the packs that are installed say of their files, by the SHA-256 of the zip: read once. */
const known = new WeakMap<UserDatabase, Map<string, Slips>>();

async function slipsIn(user: UserDatabase, id: string, sha256: string): Promise<Slips> {
  const told = known.get(user) ?? new Map<string, Slips>();
  known.set(user, told);
  const before = told.get(sha256);
  if (before) return before;
  const zip = readPackZip(user, id);
  const read = zip && (await (await reading()).readSlips(asBuffer(zip)));
  const slips = read?.ok ? read.value.attachments : {};
  told.set(sha256, slips);
  return slips;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The installed pack that brought a source. */
function packOfSource(reference: ReferenceDatabase, user: UserDatabase, source: string) {
  const [found] = sourcesById(reference, [source]);
  return found && listPacks(user).find(({ id }) => id === found.pack);
}

/** Returns the files that an installed pack has beside the figures of one of its sources, by their names. */
export async function slipsOf(reference: ReferenceDatabase, user: UserDatabase, source: string): Promise<Attachment[]> {
  const pack = packOfSource(reference, user, source);
  if (!pack) return [];
  return Object.entries(await slipsIn(user, pack.id, pack.sha256))
    .filter(([, { sources }]) => sources.includes(source))
    .map(([key, { name, size }]) => ({ key, name, bytes: size }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Returns one of these files as it came; `not-found` where its pack is gone, or has none like it. */
export async function slipOf(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { source, key }: Input<'packs.slip'>,
): Promise<Result<Output<'packs.slip'>>> {
  const gone = failure('not-found', 'This file is not here any more: its pack was removed or replaced.', { source });
  const slip = (await slipsOf(reference, user, source)).find((one) => one.key === key);
  const pack = packOfSource(reference, user, source);
  const zip = slip && pack && readPackZip(user, pack.id);
  const read = zip && (await (await reading()).readSlips(asBuffer(zip), key));
  if (!slip || !read) return gone;
  if (!read.ok) return read;
  return read.value.bytes ? ok({ fileName: slip.name, base64: read.value.bytes.toString('base64') }) : gone;
}
