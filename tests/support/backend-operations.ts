import { readFileSync } from 'node:fs';
import { createBackend } from '../../src/main/backend.ts';
import { doPackJob } from '../../src/main/services/packs/do-job.ts';
import type { ListDocument } from '../../src/shared/contract/list-document.ts';

/*
 * Run as a program: opens the backend on a user folder and does one thing over dispatch: installs a pack (the zip as
 * base64), removes one, imports a list, brings in the schools of the world (the file of ROR as base64) and takes them
 * away, or takes an edition (the path of its file) and goes back. Ends with 1 where the backend refuses.
 */
const [what = '', reference = '', userData = '', sources = '', input = ''] = process.argv.slice(2);
const backend = createBackend({
  paths: { reference, userData, sources },
  log: { info: () => undefined, error: () => undefined },
  runPackJob: (job) => ({ result: doPackJob(job, () => undefined) as never, stop: () => undefined }),
});
if (!backend.ok) throw new Error(backend.error.message);

async function ask(name: string, value: unknown): Promise<unknown> {
  const result = await (backend.ok ? backend.value.dispatch(name, value) : undefined);
  if (!result?.ok) throw new Error(`${name}: ${result?.error.message}`);
  return result.value;
}

/** A list of so many schools, each with a note, as another computer wrote it. */
function listOf(count: number): ListDocument {
  const at = '2026-11-01T00:00:00.000Z';
  const schools = Array.from({ length: count }, (_, index) => ({
    slug: `school-${index}`,
    savedName: `School ${index}`,
    addedAt: at,
    tags: ['brought'],
    note: { body: `note ${index}`, updatedAt: at },
    figures: [],
  }));
  return {
    format: 'university-almanac-list',
    version: 1,
    edition: '2026.11',
    writtenAt: at,
    list: { name: 'Brought', isDefault: false },
    schools,
  };
}

if (what === 'install') await ask('packs.install', { zip: input });
if (what === 'remove') await ask('packs.remove', { id: input });
if (what === 'import') {
  const { transfer } = (await ask('lists.receive', { text: JSON.stringify(listOf(40)) })) as { transfer: number };
  await ask('lists.import', { transfer, mode: 'merge' });
}
if (what === 'world') {
  const bytes = Buffer.from(input, 'base64');
  const { transfer } = (await ask('world.begin', { name: 'ror.json', size: bytes.length })) as { transfer: number };
  await ask('world.piece', { transfer, at: 0, bytes: input });
  await ask('world.preview', { transfer });
  await ask('world.import', { everything: false });
}
if (what === 'edition') {
  const bytes = readFileSync(input);
  const { transfer, piece } = (await ask('editions.begin', { name: 'next', size: bytes.length })) as {
    transfer: number;
    piece: number;
  };
  for (let at = 0; at < bytes.length; at += piece)
    await ask('editions.piece', { transfer, at, bytes: bytes.subarray(at, at + piece).toString('base64') });
  const { id } = (await ask('editions.preview', { transfer })) as { id: string };
  await ask('editions.take', { id });
}
if (what === 'edition-back') await ask('editions.back', {});
if (what === 'world-away') await ask('world.remove', {});
backend.value.close();
