import { editionFileOf } from '../../src/compiler/editions/write-edition.ts';
import { referenceSchemaVersion } from '../../src/shared/reference-format/schema-version.ts';
import { whenFileEnds } from './ends.ts';
import { compileFixture, editedSources, look, type Edit } from './fixture-reference.ts';
import type { TestBackend } from './packs.ts';

const songhua = 'institutions/songhua-medical-university.yaml';

/** What the next edition says otherwise: its number, and how many students one school has. */
export const nextEdits: readonly Edit[] = [
  { file: 'edition.yaml', find: '2026.11', put: '2027.4' },
  { file: songhua, find: 'value: 12000', put: 'value: 12750' },
];

async function makeEdition(
  edits: readonly Edit[],
  { key = null, schema = referenceSchemaVersion }: { readonly key?: string | null; readonly schema?: string },
) {
  const reference = compileFixture(edits);
  const sources = editedSources(edits);
  const [edition, sourcesHash] = look(reference, (db) =>
    ['edition', 'sources_hash'].map((name) =>
      String(db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(name)),
    ),
  ) as [string, string];
  const file = await editionFileOf({
    reference,
    meta: { edition, schema, sourcesHash },
    sources,
    key,
    made: '2027-04-30',
  });
  if (!file.ok) throw new Error(file.error.message);
  return { ...file.value, reference, sources };
}

const made = new Map<string, ReturnType<typeof makeEdition>>();
whenFileEnds(() => {
  made.clear();
});

/** Returns an edition by file of the fixture with the edits made, and what it was made of; the same is made once for the tests of a file. */
export function editionOf(
  edits: readonly Edit[] = nextEdits,
  options: Parameters<typeof makeEdition>[1] = {},
): ReturnType<typeof makeEdition> {
  const key = JSON.stringify([edits, options]);
  const there = made.get(key) ?? makeEdition(edits, options);
  made.set(key, there);
  return there;
}

/** Sends an edition in pieces. Returns the number of its transfer. */
export async function sendEdition({ ask }: Pick<TestBackend, 'ask'>, bytes: Buffer): Promise<number> {
  const { transfer, piece } = await ask('editions.begin', { name: 'next.almanac-edition', size: bytes.length });
  for (let at = 0; at < bytes.length; at += piece)
    await ask('editions.piece', { transfer, at, bytes: bytes.subarray(at, at + piece).toString('base64') });
  return transfer;
}

/** Sends an edition, looks at it and takes it. Returns its number. */
export async function takeEdition(test: Pick<TestBackend, 'ask'>, bytes: Buffer): Promise<string> {
  const { id } = await test.ask('editions.preview', { transfer: await sendEdition(test, bytes) });
  return (await test.ask('editions.take', { id })).edition;
}
