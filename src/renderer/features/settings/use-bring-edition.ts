import { useRef, useState } from 'react';
import type { EditionPreview } from '../../../shared/contract/editions.ts';
import { largestEdition } from '../../../shared/contract/limits.ts';
import type { CallError } from '../../../shared/result.ts';
import { ask } from '../../host/ask.ts';
import { CallFailure } from '../../host/use-call.ts';
import { FileUnreadable, sendDump } from './send-dump.ts';

/** Why an edition is not taken, as far as it is told in the reader's language. */
export const editionReasons = [
  'not-edition',
  'bent',
  'unsound',
  'too-new',
  'too-old',
  'older',
  'same',
  'bad-signature',
  'too-large',
  'unreadable',
  'gone',
] as const;
export type EditionReason = (typeof editionReasons)[number];

export interface EditionRefused {
  /** Null where only the English message says it. */
  readonly reason: EditionReason | null;
  readonly edition: string;
  readonly message: string;
}

/** How far an edition has come on its way in; `done` is the one that is shown now. */
export type BringingEdition =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly part: number }
  | { readonly at: 'looking' }
  | { readonly at: 'shown' | 'taking'; readonly preview: EditionPreview }
  | { readonly at: 'back' }
  | { readonly at: 'done'; readonly edition: string }
  | { readonly at: 'stopped' }
  | { readonly at: 'refused'; readonly why: EditionRefused };

const plainly = (reason: EditionReason): BringingEdition => ({
  at: 'refused',
  why: { reason, edition: '', message: '' },
});

function refusedBy({ code, message, details }: CallError): BringingEdition {
  if (details?.['stopped'] === true) return { at: 'stopped' };
  const said = details?.['reason'] ?? (code === 'too-large' ? 'too-large' : undefined);
  return {
    at: 'refused',
    why: {
      reason: editionReasons.find((one) => one === said) ?? null,
      edition: String(details?.['edition'] ?? ''),
      message,
    },
  };
}

/** Returns where an edition by file is, and what the person can do with it: choose it, take it, leave it, stop; or show the one before. */
export function useBringEdition() {
  const [state, setState] = useState<BringingEdition>({ at: 'nothing' });
  // Another file, or a stop, ends the sending of the one before.
  const turn = useRef(0);
  const failed = (error: unknown): void => {
    if (error instanceof FileUnreadable) setState(plainly('unreadable'));
    else if (error instanceof CallFailure) setState(refusedBy(error.error));
    else throw error;
  };
  const choose = async (file: File | undefined): Promise<void> => {
    const mine = ++turn.current;
    if (!file) return;
    if (file.size > largestEdition) return setState(plainly('too-large'));
    if (file.size === 0) return setState(plainly('not-edition'));
    setState({ at: 'sending', part: 0 });
    const stopped = () => turn.current !== mine;
    try {
      const came = (part: number) => {
        if (!stopped()) setState({ at: 'sending', part });
      };
      const transfer = await sendDump('editions', file, { came, stopped });
      if (transfer === null || stopped()) return;
      setState({ at: 'looking' });
      const preview = await ask('editions.preview', { transfer });
      if (!stopped()) setState({ at: 'shown', preview });
    } catch (error) {
      if (!stopped()) failed(error);
    }
  };
  const show = async (during: BringingEdition, asked: () => Promise<{ readonly edition: string }>): Promise<void> => {
    turn.current++;
    setState(during);
    try {
      setState({ at: 'done', edition: (await asked()).edition });
    } catch (error) {
      failed(error);
    }
  };
  const take = async (): Promise<void> => {
    if (state.at !== 'shown') return;
    const { preview } = state;
    await show({ at: 'taking', preview }, () => ask('editions.take', { id: preview.id }));
  };
  const back = (): Promise<void> => show({ at: 'back' }, () => ask('editions.back', {}));
  const stop = async (): Promise<void> => {
    if (state.at === 'sending') {
      turn.current++;
      setState({ at: 'stopped' });
    } else await ask('editions.cancel', {}).catch(failed);
  };
  const leave = (): void => {
    turn.current++;
    setState({ at: 'nothing' });
  };
  return { state, choose, take, back, stop, leave };
}
