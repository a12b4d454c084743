import { expect, it } from 'vitest';
import type { ReferenceDatabase } from '../../../../../../src/main/database/open.ts';
import { keptAtHand, withMoreAtHand } from '../../../../../../src/main/database/reference/search/kept-at-hand.ts';

const reference = () => ({}) as ReferenceDatabase;
const kept = keptAtHand((times) => ({ times }));

it('keeps more while many names are asked for, and lets all of it go afterwards', async () => {
  const [db, other] = [reference(), reference()];
  const usual = kept(db);
  expect(usual).toEqual({ times: 1 });
  expect(kept(db)).toBe(usual);
  await withMoreAtHand(db, async () => {
    const more = kept(db);
    expect(more.times).toBeGreaterThan(1);
    expect(kept(other)).toEqual({ times: 1 });
    // One work that ends takes nothing from another.
    await withMoreAtHand(db, () => Promise.resolve(expect(kept(db)).toBe(more)));
    expect(kept(db)).toBe(more);
  });
  expect(kept(db)).toEqual({ times: 1 });
});

it('lets it go when the work fails', async () => {
  const db = reference();
  const failing = withMoreAtHand(db, () => {
    expect(kept(db).times).toBeGreaterThan(1);
    return Promise.reject(new Error('no table'));
  });
  await expect(failing).rejects.toThrow('no table');
  expect(kept(db)).toEqual({ times: 1 });
});
