import { expect, it } from 'vitest';
import type { ReferenceDatabase, UserDatabase } from '../../../../src/main/database/open.ts';
import { findEntity } from '../../../../src/main/database/reference/entity.ts';
import { listLists } from '../../../../src/main/database/user/lists.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

/* That each of these lines must not compile is checked by the type check: the directive is itself a mistake where there is none. */
it('a query on the one database does not compile with the other, and fails where it is forced', () => {
  const reference: ReferenceDatabase = openFixture();
  const user: UserDatabase = memoryUser();
  // @ts-expect-error: user.db has no entities
  expect(() => findEntity(user, 'songhua-university', 'institution')).toThrow(/no such table/);
  // @ts-expect-error: reference.db has no lists
  expect(() => listLists(reference)).toThrow(/no such table/);
});
