import type { List } from '../../../../shared/contract/lists.ts';
import { ask } from '../../../host/ask.ts';
import type { Done } from '../../../ui/undo/undo-store.ts';

const back = (before: readonly { readonly id: string; readonly person: string | null }[], now: string | null) => () =>
  ask('lists.assign', { lists: before.map(({ id, person }) => ({ id, person, base: now })) });

/** Puts lists under a person, or under nobody; `lists` says under whom each stood as the person saw it. */
export async function assignTo(
  lists: readonly Pick<List, 'id' | 'person'>[],
  person: string | null,
  name: string,
): Promise<Done> {
  const { before } = await ask('lists.assign', {
    lists: lists.map((list) => ({ id: list.id, person, base: list.person })),
  });
  return {
    told: (say) =>
      person === null ? say('students.wasFreed', { list: name }) : say('students.wasPut', { list: name, name: person }),
    undo: back(before, person),
  };
}

/** Gives a person another name, by putting all of their lists under it. `go` is told whose folder stands there then. */
export async function renamePerson(
  lists: readonly List[],
  before: string,
  name: string,
  go: (person: string) => unknown,
): Promise<Done> {
  const { before: were } = await ask('lists.assign', {
    lists: lists.map(({ id }) => ({ id, person: name, base: before })),
  });
  go(name);
  return {
    told: (say) => say('students.renamed', { before, name }),
    undo: async () => {
      await back(were, name)();
      go(before);
    },
  };
}
