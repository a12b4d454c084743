import { expect } from 'vitest';
import { bookmarkHandlers } from '../../src/main/handlers/bookmarks.ts';
import { figureHandlers } from '../../src/main/handlers/figures.ts';
import { listHandlers } from '../../src/main/handlers/lists.ts';
import { noteHandlers } from '../../src/main/handlers/notes.ts';
import { planHandlers } from '../../src/main/handlers/plan.ts';
import type { ReferenceDatabase } from '../../src/main/database/open.ts';
import type { FolderDocument } from '../../src/shared/contract/folder-document.ts';
import type { CallName, Input, Output } from '../../src/shared/contract/index.ts';
import { callsOn } from './compare-fixture.ts';
import { memoryUser } from './memory-user.ts';

/** Returns the program on one computer, over a reference that the test has opened, with what it asks and does to its lists. */
export function computer(reference: ReferenceDatabase) {
  const user = memoryUser();
  const calls = callsOn({
    ...bookmarkHandlers(reference, user),
    ...noteHandlers(reference, user),
    ...listHandlers(reference, user),
    ...planHandlers(reference, user),
    ...figureHandlers(reference, user),
  });
  const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> =>
    (await calls.value(name, input as object)) as Output<Name>;
  const all = () =>
    JSON.stringify(
      ['list', 'bookmark', 'note', 'figure', 'plan_stage', 'plan_entry'].map((table) =>
        user.prepare(`SELECT * FROM ${table}`).all(),
      ),
    );
  return {
    ask,
    all,
    user,
    row: async (list: string, slug: string) =>
      (await ask('bookmarks.list', { list })).rows.find((row) => row.slug === slug),
    refused: async (name: CallName, input: object) => {
      const before = all();
      const result = await calls.dispatch(name, input);
      expect(all()).toBe(before);
      return result.ok ? null : result.error;
    },
    handOver: async (person = 'Meera', mine = true) => (await ask('lists.handOver', { person, mine })).document,
    take: (document: FolderDocument, mode: 'preview' | 'merge' = 'merge') =>
      ask('lists.import', { document: JSON.stringify(document), mode }),
    folder: async () => {
      const { rows } = await ask('lists.list', {});
      const own = rows.filter(({ person }) => person !== null);
      return Promise.all(
        own.map(async ({ id, name, person }) => ({
          person,
          name,
          schools: (await ask('bookmarks.list', { list: id })).rows.map(({ slug, tags, note }) => ({
            slug,
            tags,
            note,
          })),
        })),
      );
    },
    listOf: async (name: string) => (await ask('lists.list', {})).rows.find((list) => list.name === name)?.id as string,
  };
}
