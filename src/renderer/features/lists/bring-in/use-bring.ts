import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../../shared/contract/index.ts';
import { ask } from '../../../host/ask.ts';
import { folderPath, listPath, useListName } from '../names.ts';
import { bringProblem, sendListFile, type BringProblem, type ListSource } from './read-list-file.ts';
import { takeBack } from './take-back.ts';
import { useUndoStore } from '../../../ui/undo/undo-store.ts';
import { useOnce } from '../../../ui/use-once.ts';

export type Brought = Output<'lists.import'>;

/** How far the bringing in of a list file has come. */
export type Bringing =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly file: string; readonly percent: number }
  | { readonly step: 'failed'; readonly file: string; readonly problem: BringProblem; readonly detail: string }
  | {
      readonly step: 'preview';
      readonly file: string;
      readonly source: ListSource;
      readonly into: string | undefined;
      readonly brought: Brought;
    };

/** Brings a list file in: reads it, shows what it would change, and merges it only when told to. */
export function useBring() {
  const navigate = useNavigate();
  const nameOf = useListName();
  const [bringing, setBringing] = useState<Bringing>({ step: 'none' });
  const running = useRef<AbortController | null>(null);
  const mergeOnce = useOnce();

  /** One thing at a time; what was begun before no longer shows. */
  const run = async (file: string, steps: (signal: AbortSignal) => Promise<Bringing>) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    try {
      const next = await steps(own.signal);
      if (!own.signal.aborted) setBringing(next);
    } catch (error) {
      if (!own.signal.aborted)
        setBringing({
          step: 'failed',
          file,
          problem: bringProblem(error),
          detail: error instanceof Error ? error.message : '',
        });
    }
  };
  const look = async (file: string, source: ListSource, into: string | undefined): Promise<Bringing> => {
    const brought = await ask('lists.import', { ...source, ...(into === undefined ? {} : { into }), mode: 'preview' });
    return { step: 'preview', file, source, into, brought };
  };
  return {
    bringing,
    start: (file: File) => {
      setBringing({ step: 'reading', file: file.name, percent: 0 });
      void run(file.name, async (signal) =>
        look(
          file.name,
          await sendListFile(
            file,
            (percent) => {
              if (!signal.aborted) setBringing({ step: 'reading', file: file.name, percent });
            },
            signal,
          ),
          undefined,
        ),
      );
    },
    choose: (into: string | undefined) => {
      if (bringing.step === 'preview') void run(bringing.file, () => look(bringing.file, bringing.source, into));
    },
    merge: () => {
      if (bringing.step !== 'preview') return;
      const { file, source, into } = bringing;
      mergeOnce(() =>
        run(file, async () => {
          const { target, folder, taken } = await ask('lists.import', {
            ...source,
            ...(into === undefined ? {} : { into }),
            mode: 'merge',
          });
          const { did } = useUndoStore.getState();
          const undo = () => takeBack(taken);
          if (folder) {
            did({ told: (say) => say('students.took', { file, name: folder.person }), undo });
            await navigate(folderPath(folder.person));
          } else {
            did({ told: (say) => say('lists.merged', { file, list: nameOf(target) }), undo });
            if (target.id !== null) await navigate(listPath(target.id));
          }
          return { step: 'none' };
        }),
      );
    },
    stop: () => {
      running.current?.abort();
      setBringing({ step: 'none' });
    },
  };
}
export type Bring = ReturnType<typeof useBring>;
