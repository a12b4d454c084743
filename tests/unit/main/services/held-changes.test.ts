import { expect, it } from 'vitest';
import { createHeldChanges } from '../../../../src/main/services/held-changes.ts';
import { memoryUser } from '../../../support/memory-user.ts';

it('holds the last changes of a user.db, and knows nothing of another one', () => {
  const held = createHeldChanges<string>(2);
  const [user, other] = [memoryUser(), memoryUser()];
  const numbers = ['a', 'b', 'c'].map((change) => held.hold(user, change));
  expect(numbers.map((number) => held.find(user, number))).toEqual([undefined, 'b', 'c']);
  const beside = held.hold(other, 'd');
  expect(numbers, 'no number comes twice').not.toContain(beside);
  expect([held.find(user, beside), held.find(other, beside)]).toEqual([undefined, 'd']);
  held.forget(user, numbers[2] ?? 0);
  expect(numbers.map((number) => held.find(user, number))).toEqual([undefined, 'b', undefined]);
});
