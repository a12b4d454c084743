import { defaultList } from '../../shared/contract/keeping.ts';
import { longestDocument } from '../../shared/contract/list-document.ts';
import { today } from '../../shared/domain/day.ts';
import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { editionOf } from '../database/reference/edition.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import {
  createList,
  findList,
  listLists,
  listsHolding,
  moveList,
  removeList,
  restoreList,
} from '../database/user/lists.ts';
import type { Handlers } from '../dispatch.ts';
import { fileName } from '../services/export/file-name.ts';
import { mostLists } from '../services/limits.ts';
import { setListName } from '../services/joined-writes.ts';
import { readListDocument, writeListDocument } from '../services/lists/list-document.ts';
import { createTransfers, type Transfers } from '../services/lists/transfers.ts';
import { importList } from '../services/lists/list-merge.ts';

const noList = (id: string) => failure('not-found', 'There is no such list any more.', { list: id });
const fullOfLists = () => failure('too-large', `There are ${mostLists} lists already. Remove one first.`);

/** Returns the handlers of documents that come in and go out. */
function documentHandlers(reference: ReferenceDatabase, user: UserDatabase, transfers: Transfers) {
  const gone = () => failure('not-found', 'The file has not come over whole. Choose it again.');
  return {
    'lists.export': ({ id = defaultList, day = today() }) => {
      const document = writeListDocument(user, id, editionOf(reference), new Date());
      return document.ok
        ? ok({
            fileName: fileName(['list', document.value.list.name || defaultList], day, 'json'),
            document: document.value,
          })
        : document;
    },
    'lists.receive': ({ transfer: number, text }) => {
      const before = number === undefined ? '' : transfers.textOf(number);
      if (before === undefined) return gone();
      if (before.length + text.length > longestDocument)
        return failure(
          'too-large',
          `The file is longer than ${longestDocument} characters; no list of this program is. Nothing was changed.`,
        );
      return ok({ transfer: transfers.put(number, before + text), length: before.length + text.length });
    },
    'lists.import': ({ document, transfer: number, into, mode }) => {
      if ((document === undefined) === (number === undefined))
        return failure('invalid-input', 'Give the document or the number of its transfer, one of the two.');
      const text = document ?? transfers.textOf(number ?? 0);
      if (text === undefined) return gone();
      const read = readListDocument(text);
      if (!read.ok) return read;
      const imported = importList(reference, user, read.value, { into, mode }, new Date());
      if (imported.ok && mode === 'merge' && number !== undefined) transfers.empty(number);
      return imported;
    },
  } satisfies Partial<Handlers>;
}

/** Returns the handlers of lists. */
export function listHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers = createTransfers(),
) {
  return {
    'lists.list': ({ slug }) => {
      const holding = slug === undefined ? null : listsHolding(user, currentSlug(reference, slug));
      return ok({ rows: listLists(user).map((list) => ({ ...list, holds: holding && holding.has(list.id) })) });
    },
    'lists.create': ({ name }) =>
      listLists(user).length < mostLists ? ok({ id: createList(user, name), name }) : fullOfLists(),
    'lists.rename': ({ id, ...name }) => {
      if (!findList(user, id)) return noList(id);
      if (name.name === '' && id !== defaultList) return failure('invalid-input', 'A list needs a name.', { list: id });
      return setListName(user, id, name);
    },
    'lists.move': ({ id, index }) => {
      const moved = moveList(user, id, index);
      return moved ? ok(moved) : noList(id);
    },
    'lists.remove': ({ id }) => {
      if (id === defaultList)
        return failure('conflict', 'This list always stays. Take the schools off it instead.', { list: id });
      const list = removeList(user, id);
      return ok({ removed: list !== null, list });
    },
    'lists.restore': ({ list }) =>
      listLists(user).length < mostLists || findList(user, list.id)
        ? ok({ restored: restoreList(user, list) })
        : fullOfLists(),
    ...documentHandlers(reference, user, transfers),
  } satisfies Partial<Handlers>;
}
