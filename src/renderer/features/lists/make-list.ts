import { ask } from '../../host/ask.ts';
import type { Done } from '../../ui/undo/undo-store.ts';
import { folderPath, listPath } from './names.ts';

/** Makes a list, under a person where one is named, and goes to it, where the person `stays` until it is there. */
export async function makeList(
  made: { readonly name: string; readonly person?: string },
  go: (path: string) => unknown,
  stays: () => boolean,
): Promise<Done> {
  const { name, person } = made;
  const { id } = await ask('lists.create', made);
  if (stays()) go(person === undefined ? listPath(id) : folderPath(person));
  return {
    told: (say) => (person === undefined ? say('lists.listMade', { name }) : say('students.made', { name: person })),
    undo: async () => {
      await ask('lists.remove', { id });
      go('/saved');
    },
  };
}
