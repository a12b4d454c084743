import { additionHandlers } from '../../src/main/handlers/additions.ts';
import { figureSheetHandlers } from '../../src/main/handlers/figure-sheets.ts';
import { listHandlers } from '../../src/main/handlers/lists.ts';
import { noteHandlers } from '../../src/main/handlers/notes.ts';
import { createTransfers } from '../../src/main/services/lists/transfers.ts';
import { createMatchings } from '../../src/main/services/sheets/matchings.ts';
import { xlsxBytes } from '../../src/main/services/export/xlsx.ts';
import type { Cell } from '../../src/main/services/export/outgoing.ts';
import type { Input, Output } from '../../src/shared/contract/index.ts';
import { callsOn } from './compare-fixture.ts';
import { openFixture } from './fixture-reference.ts';
import { memoryUser } from './memory-user.ts';

export const songhua = 'songhua-medical-university';
export const volga = 'volga-state-medical-university';
type Read = Output<'tables.read'>;
export type How = Omit<Input<'tables.take'>, 'transfer' | 'language'>;
export const otherwise = {
  unit: 'CNY',
  title: 'Fees of 2026',
  publisher: 'An agency',
  url: '',
  kind: 'agency',
  accessed: '2026-11-20',
} as const;

/** Returns the calls that bring a table of figures in, on the fixture and an empty folder of the person's own. */
export function program() {
  const [reference, user, transfers] = [openFixture(), memoryUser(), createTransfers()];
  const calls = callsOn({
    ...listHandlers(reference, user, transfers),
    ...figureSheetHandlers(reference, user, transfers, createMatchings()),
    ...noteHandlers(reference, user),
    ...additionHandlers(reference, user, '/nowhere', transfers),
  });
  const send = async (bytes: Buffer | string): Promise<number> => {
    const text = Buffer.from(bytes).toString('base64');
    return ((await calls.value('lists.receive', { text })) as Output<'lists.receive'>).transfer;
  };
  const asked = (transfer: number, how: Partial<How> = {}) => ({
    transfer,
    language: 'en' as const,
    otherwise,
    ...how,
  });
  const readAgain = async (transfer: number, how: Partial<How> = {}): Promise<Read> =>
    calls.value('tables.read', { ...asked(transfer, how), from: 0, open: false });
  const read = async (bytes: Buffer | string, how: Partial<How> = {}) => readAgain(await send(bytes), how);
  const take = async (transfer: number, how: Partial<How> = {}): Promise<Output<'tables.take'>> =>
    calls.value('tables.take', asked(transfer, how));
  const additions = async () =>
    ((await calls.value('additions.list', {})) as Output<'additions.list'>).rows.map(({ addition }) => addition);
  const note = async (slug: string) => ((await calls.value('notes.get', { slug })) as Output<'notes.get'>).body;
  return { ...calls, send, read, readAgain, take, additions, note };
}

/** Returns a workbook of these rows, the first of which are its heads. */
export const workbook = (rows: readonly (readonly Cell[])[]) =>
  xlsxBytes([{ name: 'One', table: { head: (rows[0] ?? []).map(String), rows: rows.slice(1) } }]);
