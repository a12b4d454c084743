import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { mostLists } from '../../../shared/contract/limits.ts';
import { joinEntries } from '../../../shared/domain/joined-texts.ts';
import { knownColumns } from '../../../shared/domain/list-columns.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import {
  assignList,
  createList,
  findList,
  listLists,
  listsHolding,
  moveList,
  removeList,
  restoreList,
  setListColumns,
} from '../../database/user/lists.ts';
import { setListName } from '../joined-writes.ts';
import { listIsGone } from './no-list.ts';

const fullOfLists = () => failure('too-large', `There are ${mostLists} lists already. Remove one first.`);

/** Returns the lists in their order, each with whether it holds the school that is named. */
export function listsFor(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug }: Input<'lists.list'>,
): Output<'lists.list'>['rows'] {
  const holding = slug === undefined ? null : listsHolding(user, currentSlug(reference, slug));
  return listLists(user).map(({ id, name, position, count, person, columns }) => ({
    id,
    name,
    position,
    count,
    person,
    columns: [...columns],
    holds: holding && holding.has(id),
  }));
}

/** Makes a list at the end; `too-large` where there are as many as there can be. */
export function makeList(user: UserDatabase, { name, person }: Input<'lists.create'>): Result<Output<'lists.create'>> {
  return listLists(user).length < mostLists ? ok({ id: createList(user, name, person ?? null), name }) : fullOfLists();
}

/**
 * Puts lists under persons, all or none. `not-found` where one is gone; `conflict` for the default list, which is the counsellor's
 * own, and where one was put elsewhere since the window read it (`details.person`).
 */
export function assignLists(user: UserDatabase, { lists }: Input<'lists.assign'>): Result<Output<'lists.assign'>> {
  const before: Output<'lists.assign'>['before'] = [];
  for (const { id, person, base } of lists) {
    const list = findList(user, id);
    if (!list) return listIsGone(id);
    if (id === defaultList && person !== null)
      return failure(
        'conflict',
        'This list is your own and stands under nobody. Copy its schools to a list of the person.',
        { list: id },
      );
    if (base !== undefined && base !== list.person && person !== list.person)
      return failure(
        'conflict',
        'The list was put under somebody else in another window. Look at it, then put it where it belongs.',
        {
          list: id,
          person: list.person,
        },
      );
    before.push({ id, person: list.person });
  }
  user
    .transaction(() => {
      for (const { id, person } of lists) assignList(user, id, person);
    })
    .immediate();
  return ok({ before });
}

/** Chooses the columns of a list; with `base`, only what was added to and taken from these is. `not-found` where there is no such list. */
export function chooseColumns(
  user: UserDatabase,
  { id, columns, base }: Input<'lists.setColumns'>,
): Result<Output<'lists.setColumns'>> {
  const list = findList(user, id);
  if (!list) return listIsGone(id);
  const before = [...list.columns];
  const wanted = knownColumns(base ? joinEntries(base, columns, before, (column) => column) : columns);
  setListColumns(user, id, wanted);
  return ok({ columns: wanted, before, ...(base && { joined: wanted.join() !== knownColumns(columns).join() }) });
}

/** Gives a list another name; `invalid-input` for an empty one, but for the default list, which the interface has a word for. */
export function nameList(user: UserDatabase, { id, ...name }: Input<'lists.rename'>): Result<Output<'lists.rename'>> {
  if (!findList(user, id)) return listIsGone(id);
  if (name.name === '' && id !== defaultList) return failure('invalid-input', 'A list needs a name.', { list: id });
  return setListName(user, id, name);
}

/** Moves a list among the others; `not-found` where it is not there. */
export function reorderList(user: UserDatabase, { id, index }: Input<'lists.move'>): Result<Output<'lists.move'>> {
  const moved = moveList(user, id, index);
  return moved ? ok(moved) : listIsGone(id);
}

/** Removes a list with its bookmarks; `list` is what brings it back. `conflict` for the default list. */
export function takeListAway(user: UserDatabase, id: string): Result<Output<'lists.remove'>> {
  if (id === defaultList)
    return failure('conflict', 'This list always stays. Take the schools off it instead.', { list: id });
  const list = removeList(user, id);
  return ok({ removed: list !== null, list });
}

/** Brings a list back as it was; `too-large` where there are as many as there can be. */
export function bringListBack(user: UserDatabase, { list }: Input<'lists.restore'>): Result<Output<'lists.restore'>> {
  return listLists(user).length < mostLists || findList(user, list.id)
    ? ok({ restored: restoreList(user, list) })
    : fullOfLists();
}
