import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { readerOf } from '../../shared/words/reader.ts';
import { columnCells } from '../services/lists/column-cells.ts';
import { bringListIn, exportList, receivePiece } from '../services/lists/list-files.ts';
import {
  assignLists,
  bringListBack,
  chooseColumns,
  listsFor,
  makeList,
  nameList,
  reorderList,
  takeListAway,
} from '../services/lists/lists.ts';
import { createTransfers, type Transfers } from '../services/lists/transfers.ts';

/** Loaded with the first list that is handed to somebody, and not at the start. */
const handing = () => import('../services/lists/hand-over.ts');
/** What is brought in is taken back by what merged it: loaded with the first file, and not at the start. */
const takingBack = () => import('../services/lists/take-back.ts');

/** Returns the handlers of lists, and of lists that come and go as files. */
export function listHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers = createTransfers(),
) {
  return {
    'lists.list': (input) => ok({ rows: listsFor(reference, user, input) }),
    'lists.create': (input) => makeList(user, input),
    'lists.rename': (input) => nameList(user, input),
    'lists.assign': (input) => assignLists(user, input),
    'lists.setColumns': (input) => chooseColumns(user, input),
    'lists.cells': async ({ language, ...of }) =>
      ok({ rows: [...(await columnCells(reference, user, of, await readerOf(language)))] }),
    'lists.move': (input) => reorderList(user, input),
    'lists.remove': ({ id }) => takeListAway(user, id),
    'lists.restore': (input) => bringListBack(user, input),
    'lists.export': (input) => exportList(reference, user, input, new Date()),
    'lists.handOver': async (input) => (await handing()).handOver(reference, user, input, new Date()),
    'lists.receive': (input) => receivePiece(transfers, input),
    'lists.import': (input) => bringListIn(reference, user, transfers, input, new Date()),
    'lists.takeBack': async ({ taken }) => (await takingBack()).takeBack(user, taken, new Date()),
  } satisfies Partial<Handlers>;
}
