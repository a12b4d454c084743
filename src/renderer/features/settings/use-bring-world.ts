import { largestDump } from '../../../shared/contract/limits.ts';
import type { WorldPreview } from '../../../shared/contract/world.ts';
import { ask } from '../../host/ask.ts';
import { useIncomingFile } from './use-incoming-file.ts';

type Importing =
  | { readonly at: 'importing'; readonly preview: WorldPreview }
  | { readonly at: 'in'; readonly added: number };

/** Returns where a file of ROR is, and what the person can do with it: choose it, bring it in, leave it, stop. */
export function useBringWorld() {
  const { state, goOn, ...rest } = useIncomingFile<WorldPreview, Importing>({
    to: 'world',
    largest: largestDump,
    look: (transfer) => ask('world.preview', { transfer }),
    cancel: () => ask('world.cancel', {}),
  });
  const bringIn = async (everything: boolean): Promise<void> => {
    if (state.at !== 'shown') return;
    await goOn({ at: 'importing', preview: state.preview }, async () => {
      const { added } = await ask('world.import', { everything });
      return { at: 'in', added };
    });
  };
  return { ...rest, state, bringIn };
}

export type Bringing = ReturnType<typeof useBringWorld>['state'];
