import { useRef, useState } from 'react';
import { largestDump } from '../../../shared/contract/limits.ts';
import type { WorldPreview } from '../../../shared/contract/world.ts';
import type { CallError } from '../../../shared/result.ts';
import { ask } from '../../host/ask.ts';
import { CallFailure } from '../../host/use-call.ts';
import { FileUnreadable, sendDump } from './send-dump.ts';

/** How far a file of ROR has come on its way in. */
export type Bringing =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly part: number }
  | { readonly at: 'looking' }
  | { readonly at: 'shown'; readonly preview: WorldPreview }
  | { readonly at: 'importing'; readonly preview: WorldPreview }
  | { readonly at: 'in'; readonly added: number }
  | { readonly at: 'stopped' }
  | { readonly at: 'refused'; readonly why: 'tooLarge' | 'empty' | 'unreadable' | CallError };

const wasStopped = ({ details }: CallError) => details?.['stopped'] === true;

/** Returns where the file is, and what the person can do with it: choose it, bring it in, leave it, stop. */
export function useBringWorld() {
  const [state, setState] = useState<Bringing>({ at: 'nothing' });
  // Another file, or a stop, ends the sending of the one before.
  const turn = useRef(0);
  const failed = (error: unknown): void => {
    if (error instanceof FileUnreadable) setState({ at: 'refused', why: 'unreadable' });
    else if (error instanceof CallFailure)
      setState(wasStopped(error.error) ? { at: 'stopped' } : { at: 'refused', why: error.error });
    else throw error;
  };
  const choose = async (file: File | undefined): Promise<void> => {
    const mine = ++turn.current;
    if (!file) return;
    if (file.size > largestDump) return setState({ at: 'refused', why: 'tooLarge' });
    if (file.size === 0) return setState({ at: 'refused', why: 'empty' });
    setState({ at: 'sending', part: 0 });
    const stopped = () => turn.current !== mine;
    try {
      const came = (part: number) => {
        if (!stopped()) setState({ at: 'sending', part });
      };
      const transfer = await sendDump('world', file, { came, stopped });
      if (stopped()) return;
      if (transfer === null) return setState({ at: 'refused', why: 'unreadable' });
      setState({ at: 'looking' });
      const preview = await ask('world.preview', { transfer });
      if (!stopped()) setState({ at: 'shown', preview });
    } catch (error) {
      if (!stopped()) failed(error);
    }
  };
  const bringIn = async (everything: boolean): Promise<void> => {
    if (state.at !== 'shown') return;
    setState({ at: 'importing', preview: state.preview });
    try {
      const { added } = await ask('world.import', { everything });
      setState({ at: 'in', added });
    } catch (error) {
      failed(error);
    }
  };
  const stop = async (): Promise<void> => {
    if (state.at === 'sending') {
      turn.current++;
      setState({ at: 'stopped' });
    } else await ask('world.cancel', {}).catch(failed);
  };
  const leave = (): void => {
    setState({ at: 'nothing' });
  };
  return { state, choose, bringIn, stop, leave };
}
