import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { figureRowsOnPage } from '../../../../shared/contract/limits.ts';
import { today } from '../../../../shared/domain/day.ts';
import type { FigureRole } from '../../../../shared/domain/figure-sheet.ts';
import type { SheetProblem } from '../../../../shared/domain/sheet-forms.ts';
import { ask } from '../../../host/ask.ts';
import { useFailedWrites } from '../../../host/failed-writes.ts';
import type { FileRead } from '../../../ui/sheet/file-choices.tsx';
import { askOfSheet, sendSheet, sheetProblemIn, sheetProblemOf } from '../../../ui/sheet/sheet-problem.ts';
import { useReading } from '../../../ui/sheet/use-reading.ts';
import { fail, useUndoStore, type Told } from '../../../ui/undo/undo-store.ts';
import { useDoOnce } from '../../../ui/undo/use-do-once.ts';
import { useLanguage } from '../../../ui/use-language.ts';

export type ReadFigures = Output<'tables.read'>;
export type FigureRow = ReadFigures['rows'][number];
type How = Omit<Input<'tables.take'>, 'transfer' | 'language'>;
export type Otherwise = NonNullable<How['otherwise']>;

interface Shown {
  readonly step: 'shown';
  readonly file: string;
  /** The file as it was chosen, so that it can be sent once more. */
  readonly chosen: File;
  readonly transfer: number;
  readonly how: How & { readonly otherwise: Otherwise };
  readonly from: number;
  readonly open: boolean;
  readonly read: ReadFigures;
}

/** How far the bringing in of a table of figures has come. */
export type TableStep =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'failed'; readonly file: string; readonly problem: SheetProblem }
  | Shown;

const blank = (): Otherwise => ({ unit: '', title: '', publisher: '', url: '', kind: 'official', accessed: today() });

/** What is told where something was changed since it was taken, and so stays. */
const backTold = (kept: number): Told | null =>
  kept === 0 ? null : (tell) => tell('figureSheet.takenBack', { count: kept });

/** Returns the list with what is said of one of its entries, in the place of what was. */
function withEntry<Entry>(list: readonly Entry[] | undefined, is: (entry: Entry) => boolean, entry: Entry): Entry[] {
  return [...(list ?? []).filter((one) => !is(one)), entry];
}

/** The table of each window, so that who looks at a school in the middle of it finds it as it was left. */
const left = new WeakMap<QueryClient, Shown>();

/** What is told as failed where a table cannot be read again. */
const readingOf = 'tables.read';

/** Brings a table of figures in: has it read, shows how each row was understood, and takes it only when told to. */
export function useFigureTable() {
  const language = useLanguage();
  const client = useQueryClient();
  const [table, setShown] = useState<TableStep>(() => left.get(client) ?? { step: 'none' });
  /** Two things may be said before the window is drawn again. */
  const latest = useRef<TableStep>(table);
  const setTable = (next: TableStep) => {
    latest.current = next;
    if (next.step === 'shown') left.set(client, next);
    else left.delete(client);
    setShown(next);
  };
  const [busy, setBusy] = useState(false);
  const { reading: sheetReading, setReading, end } = useReading();
  const running = useRef(0);
  const reading = useRef<Promise<void>>(Promise.resolve());
  const takeOnce = useDoOnce();
  const read = async (file: string, steps: () => Promise<TableStep>) => {
    const own = ++running.current;
    setBusy(true);
    let next: TableStep;
    try {
      next = await steps();
      useFailedWrites.getState().done(readingOf);
    } catch (error) {
      const now = latest.current;
      if (now.step === 'shown' && own === running.current) tellUnread(error, file);
      next = now.step === 'shown' ? now : { step: 'failed', file, problem: sheetProblemOf(error) };
    }
    // What was begun before no longer shows.
    if (own !== running.current) return;
    setTable(next);
    setBusy(false);
    setReading(null);
  };
  /** What was mended in a table stays where it cannot be read again. */
  const tellUnread = (error: unknown, file: string) => {
    const problem = sheetProblemIn(error);
    if (problem !== undefined) useUndoStore.getState().say((tell) => tell(`sheets.problem.${problem}`, { file }));
    else
      fail(readingOf, error, () => {
        again(() => ({}));
      });
  };
  const run = (file: string, steps: () => Promise<TableStep>) => {
    reading.current = read(file, steps);
  };
  /** Returns the table once nothing of it is being read again; null where it is no longer shown. */
  const onceRead = async (): Promise<Shown | null> => {
    let last: Promise<void>;
    do {
      last = reading.current;
      await last;
    } while (last !== reading.current);
    return latest.current.step === 'shown' ? latest.current : null;
  };
  const look = async (asked: Omit<Shown, 'step' | 'read'>): Promise<TableStep> => {
    const { how, from, open } = asked;
    const { transfer, answer: read } = await askOfSheet(asked, (it) => {
      setReading({ file: asked.file, transfer: it });
      return ask('tables.read', { transfer: it, language, ...how, from, open });
    });
    return { ...asked, transfer, step: 'shown', from: read.from, read };
  };
  /** Reads the same table with something said otherwise. */
  const again = (change: (shown: Shown) => Partial<Pick<Shown, 'how' | 'from' | 'open'>>) => {
    const now = latest.current;
    if (now.step !== 'shown') return;
    const next = { ...now, ...change(now) };
    // What is chosen is seen at once, and what comes of it once it is read.
    setTable(next);
    run(now.file, () => look(next));
  };
  // What was added or removed since it was left is told of its rows.
  const arrived = useRef(again);
  useEffect(() => {
    arrived.current(() => ({}));
  }, []);
  const say = (how: Partial<Shown['how']>) => {
    again((shown) => ({ how: { ...shown.how, ...how } }));
  };
  const stop = () => {
    running.current++;
    end();
    setBusy(false);
    setTable({ step: 'none' });
  };
  const mend = (
    id: string,
    change: { readonly cells?: Partial<Record<FigureRole, string>>; readonly take?: boolean },
  ) => {
    again((shown) => {
      const before = shown.how.mended?.find((one) => one.id === id);
      const cells = change.cells === undefined ? before?.cells : { ...before?.cells, ...change.cells };
      const mended = { ...before, ...change, id, ...(cells && { cells }) };
      return { how: { ...shown.how, mended: withEntry(shown.how.mended, (one) => one.id === id, mended) } };
    });
  };
  return {
    table,
    busy,
    reading: sheetReading,
    stop,
    start: (file: File) => {
      setTable({ step: 'reading', file: file.name });
      run(file.name, async () =>
        look({
          file: file.name,
          chosen: file,
          transfer: await sendSheet(file),
          how: { otherwise: blank() },
          from: 0,
          open: false,
        }),
      );
    },
    /** What was found out of the table as it was read before is found out again. */
    readAs: (how: FileRead) => {
      again((shown) => ({ how: { ...how, otherwise: shown.how.otherwise }, from: 0 }));
    },
    say,
    mean: (name: string, slug: string | null) => {
      again((shown) => ({
        how: { ...shown.how, meant: withEntry(shown.how.meant, (one) => one.name === name, { name, slug }) },
      }));
    },
    mend,
    /** Goes so many pages on, or back: two quick presses are two pages. */
    page: (by: number) => {
      again(({ from }) => ({ from: Math.max(0, from + by * figureRowsOnPage) }));
    },
    showOpen: (open: boolean) => {
      again(() => ({ open, from: 0 }));
    },
    /** Takes what is to be taken once the last change is read; where that leaves more rows out than were seen to be, nothing yet. */
    take: () => {
      const pressed = latest.current;
      if (pressed.step !== 'shown') return;
      takeOnce(async () => {
        const shown = await onceRead();
        if (shown === null || shown.read.takes === 0) return null;
        if (shown.read.counts.refused > pressed.read.counts.refused) {
          useUndoStore.getState().say((tell) => tell('figureSheet.notYet'));
          return null;
        }
        const { how } = shown;
        const { answer } = await askOfSheet(shown, (it) => ask('tables.take', { transfer: it, language, ...how }));
        const { taken, added, there, schools } = answer;
        stop();
        const told = { added: String(added), there: String(there), schools: String(schools) };
        if (taken === null) {
          useUndoStore.getState().say((tell) => tell('figureSheet.taken', told));
          return null;
        }
        return {
          told: (tell) => tell('figureSheet.taken', told),
          undo: async () => {
            const { kept } = await ask('tables.takeBack', { taken });
            return backTold(kept);
          },
        };
      });
    },
  };
}

export type FigureTable = ReturnType<typeof useFigureTable>;
export type ShownTable = Shown;
