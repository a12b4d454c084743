import { editionRefusals, type EditionPreview } from '../../../shared/contract/editions.ts';
import { largestEdition } from '../../../shared/contract/limits.ts';
import { ask } from '../../host/ask.ts';
import { type NotTaken, useIncomingFile } from './use-incoming-file.ts';

/** Why an edition is not taken, as far as it is told in the reader's language. */
export const editionReasons = [...editionRefusals, 'unreadable', 'gone'] as const;
export type EditionReason = (typeof editionReasons)[number];

const ofFile = { tooLarge: 'too-large', empty: 'not-edition', unreadable: 'unreadable' } as const;

/** Returns why an edition was not taken; null where only the English message says it. */
export function editionReason(why: NotTaken): EditionReason | null {
  if (typeof why === 'string') return ofFile[why];
  const said = why.details?.['reason'] ?? why.code;
  return editionReasons.find((one) => one === said) ?? null;
}

type Showing =
  | { readonly at: 'taking'; readonly preview: EditionPreview }
  | { readonly at: 'back' }
  | { readonly at: 'done'; readonly edition: string };

/** Returns where an edition by file is, and what the person can do with it: choose it, take it, leave it, stop; or show the one before. */
export function useBringEdition() {
  const { state, goOn, ...rest } = useIncomingFile<EditionPreview, Showing>({
    to: 'editions',
    largest: largestEdition,
    look: (transfer) => ask('editions.preview', { transfer }),
    cancel: () => ask('editions.cancel', {}),
  });
  const take = async (): Promise<void> => {
    if (state.at !== 'shown') return;
    const { preview } = state;
    await goOn({ at: 'taking', preview }, async () => {
      const { edition } = await ask('editions.take', { id: preview.id });
      return { at: 'done', edition };
    });
  };
  const back = (): Promise<void> =>
    goOn({ at: 'back' }, async () => {
      const { edition } = await ask('editions.back', {});
      return { at: 'done', edition };
    });
  return { ...rest, state, take, back };
}
