import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { SheetProblem } from '../../../../shared/domain/sheet-forms.ts';
import { ask } from '../../../host/ask.ts';
import { askOfSheet, sendSheet, sheetProblemOf } from '../../../ui/sheet/sheet-problem.ts';
import { useReading } from '../../../ui/sheet/use-reading.ts';
import { useDoOnce } from '../../../ui/undo/use-do-once.ts';
import { listPath } from '../names.ts';
import { takeBack } from './take-back.ts';

export type ReadSheet = Output<'sheets.read'>;
type How = Omit<Input<'sheets.read'>, 'transfer'>;

/** How far the bringing in of a table has come. `meant` is the school of each row; null is left out. */
export type SheetStep =
  | { readonly step: 'none' }
  | { readonly step: 'failed'; readonly file: string; readonly problem: SheetProblem }
  | {
      readonly step: 'preview';
      readonly chosen: File;
      readonly file: string;
      readonly transfer: number;
      readonly read: ReadSheet;
      readonly meant: readonly (string | null)[];
    };

/** Whether a file is a table by its name; what it really is, the backend sees. */
export const isSheet = (name: string): boolean => /\.(csv|tsv|tab|txt|xlsx|xlsm|xls)$/i.test(name);

/** What is sure is taken, and so is the likeliest of what is not; what was only nearest is left out until it is chosen. */
const meantBy = (read: ReadSheet) =>
  read.rows.map(({ state, hits }) => (state === 'missing' ? null : (hits[0]?.slug ?? null)));

/** Brings a table of schools in: has it read and matched, shows how it was understood, and takes it only when told to. */
export function useSheet() {
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<SheetStep>({ step: 'none' });
  const { reading, setReading, end } = useReading();
  const running = useRef(0);
  const bringOnce = useDoOnce();
  /** Reads a table, which is sent first where it has not been. One thing at a time; what was begun before no longer shows. */
  const run = async (chosen: File, how: How, sent?: number) => {
    const own = ++running.current;
    const file = chosen.name;
    const isOwn = () => own === running.current;
    const show = (next: SheetStep) => {
      if (!isOwn()) return;
      setReading(null);
      setSheet(next);
    };
    setReading({ file, transfer: null });
    try {
      const asked = { transfer: sent ?? (await sendSheet(chosen)), chosen };
      const { transfer, answer: read } = await askOfSheet(asked, (it) => {
        if (isOwn()) setReading({ file, transfer: it });
        return ask('sheets.read', { transfer: it, ...how });
      });
      show({ step: 'preview', chosen, file, transfer, read, meant: meantBy(read) });
    } catch (error) {
      show({ step: 'failed', file, problem: sheetProblemOf(error) });
    }
  };
  /** Ends what is being read; what was read before stays. */
  const stopReading = () => {
    running.current++;
    end();
  };
  const stop = () => {
    stopReading();
    setSheet({ step: 'none' });
  };
  return {
    sheet,
    reading,
    stopReading,
    start: (file: File) => {
      setSheet({ step: 'none' });
      void run(file, {});
    },
    /** Reads the same file another way. */
    readAs: (how: How) => {
      if (sheet.step !== 'preview') return;
      void run(sheet.chosen, how, sheet.transfer);
    },
    mean: (row: number, slug: string | null) => {
      setSheet((now) => (now.step === 'preview' ? { ...now, meant: now.meant.with(row, slug) } : now));
    },
    bring: (target: { readonly into?: string; readonly name: string }) => {
      if (sheet.step !== 'preview') return;
      const { read, meant } = sheet;
      const schools = read.rows.flatMap(({ tags, note }, at) => {
        const slug = meant[at];
        return slug === null || slug === undefined ? [] : [{ slug, tags, note }];
      });
      bringOnce(async () => {
        const { taken, ...brought } = await ask('sheets.bring', { ...target, schools });
        stop();
        void navigate(listPath(brought.list));
        return {
          told: (say) =>
            say('sheets.brought', {
              list: brought.name || say('lists.title'),
              added: String(brought.added),
              merged: String(brought.merged),
              same: String(brought.same),
            }),
          undo: () => takeBack(taken),
        };
      });
    },
    stop,
  };
}
export type SheetBring = ReturnType<typeof useSheet>;
