import { useRef, useState } from 'react';
import type { CallError } from '../../../shared/result.ts';
import { FileUnreadable, sendFile } from '../../host/send-file.ts';
import { CallFailure } from '../../host/use-call.ts';

/** Why a file was not taken: said of the file itself before it came, or by the backend. */
export type NotTaken = 'tooLarge' | 'empty' | 'unreadable' | CallError;

/** How far a file has come, until what it would bring is shown. */
export type Incoming<Preview> =
  | { readonly at: 'nothing' | 'looking' | 'stopped' }
  | { readonly at: 'sending'; readonly part: number }
  | { readonly at: 'shown'; readonly preview: Preview }
  | { readonly at: 'refused'; readonly why: NotTaken };

function refusal(error: unknown): Incoming<never> {
  if (error instanceof FileUnreadable) return { at: 'refused', why: 'unreadable' };
  if (!(error instanceof CallFailure)) throw error;
  return error.error.details?.['stopped'] === true ? { at: 'stopped' } : { at: 'refused', why: error.error };
}

/** The calls that take a kind of file in. */
interface Taking<Preview> {
  readonly to: 'world' | 'editions';
  readonly largest: number;
  readonly look: (transfer: number) => Promise<Preview>;
  readonly cancel: () => Promise<unknown>;
}

/**
 * Returns where a file is on its way in, and what the person can do with it: choose it, go on with what is shown, leave it, stop.
 * `Later` is where going on leads.
 */
export function useIncomingFile<Preview, Later extends { readonly at: string }>({
  to,
  largest,
  look,
  cancel,
}: Taking<Preview>) {
  type State = Incoming<Preview> | Later;
  const [state, setState] = useState<State>({ at: 'nothing' });
  // Another file, or a stop, ends the sending of the one before.
  const turn = useRef(0);
  const choose = async (file: File | undefined): Promise<void> => {
    const mine = ++turn.current;
    if (!file) return;
    if (file.size > largest) return setState({ at: 'refused', why: 'tooLarge' });
    if (file.size === 0) return setState({ at: 'refused', why: 'empty' });
    setState({ at: 'sending', part: 0 });
    const stopped = () => turn.current !== mine;
    try {
      const came = (part: number) => {
        if (!stopped()) setState({ at: 'sending', part });
      };
      const transfer = await sendFile(to, file, { came, stopped });
      if (transfer === null || stopped()) return;
      setState({ at: 'looking' });
      const preview = await look(transfer);
      if (!stopped()) setState({ at: 'shown', preview });
    } catch (error) {
      if (!stopped()) setState(refusal(error));
    }
  };
  const goOn = async (during: Later, asked: () => Promise<Later>): Promise<void> => {
    turn.current++;
    setState(during);
    try {
      setState(await asked());
    } catch (error) {
      setState(refusal(error));
    }
  };
  const stop = async (): Promise<void> => {
    if (state.at === 'sending') {
      turn.current++;
      setState({ at: 'stopped' });
      return;
    }
    try {
      await cancel();
    } catch (error) {
      setState(refusal(error));
    }
  };
  const leave = (): void => {
    turn.current++;
    setState({ at: 'nothing' });
  };
  return { state, choose, goOn, stop, leave };
}
