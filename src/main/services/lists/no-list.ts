import { defaultList } from '../../../shared/contract/bookmarks.ts';
import { failure, type Result } from '../../../shared/result.ts';
import type { UserDatabase } from '../../database/open.ts';
import { findList } from '../../database/user/lists.ts';

/** Returns the refusal of a call on a list that is not there. */
export function listIsGone(list: string): Result<never> {
  return failure('not-found', 'There is no such list any more.', { list });
}

/** Returns the refusal of a call on a list that is not there, else null. */
export function noList(user: UserDatabase, list: string): Result<never> | null {
  return list === defaultList || findList(user, list) ? null : listIsGone(list);
}
