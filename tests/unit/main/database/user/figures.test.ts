import { describe, expect, it } from 'vitest';
import {
  addFigure,
  changeFigure,
  findFigure,
  listFigures,
  listFiguresOn,
  removeFigure,
  restoreFigure,
  type FigureContent,
} from '../../../../../src/main/database/user/figures.ts';
import { listOwnRecords } from '../../../../../src/main/database/user/own-records.ts';
import { listRates, removeRate, writeRate } from '../../../../../src/main/database/user/rates.ts';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { createList } from '../../../../../src/main/database/user/lists.ts';
import { writeNote } from '../../../../../src/main/database/user/notes.ts';
import type { OwnFigure } from '../../../../../src/shared/contract/figures.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const now = new Date('2026-11-21T10:00:00.000Z');
const later = new Date('2026-11-22T10:00:00.000Z');
const fee: FigureContent = {
  slug: 'a',
  field: 'tuition',
  label: null,
  number: 41_000.5,
  text: null,
  unit: 'CNY',
  asOf: '2026-09',
  note: 'агент «Вектор»\n哈',
};

describe('own figures', () => {
  it('are kept to the letter and in the order in which they were written', () => {
    const db = memoryUser();
    expect(addFigure(db, fee, now)).toEqual({
      ...fee,
      id: 1,
      addedAt: now.toISOString(),
      updatedAt: now.toISOString(),
    });
    addFigure(db, { ...fee, slug: 'b', field: null, label: 'Flight', number: null, text: '=1+1', unit: null }, now);
    addFigure(db, fee, now);
    expect(listFigures(db).map(({ id, slug }) => [id, slug])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'a'],
    ]);
    expect(listFiguresOn(db, 'a').map(({ id }) => id)).toEqual([1, 3]);
  });

  it('are changed under their id, with the moment of the change', () => {
    const db = memoryUser();
    addFigure(db, fee, now);
    expect(changeFigure(db, 1, { ...fee, number: 1 }, later)).toMatchObject({
      id: 1,
      number: 1,
      addedAt: now.toISOString(),
      updatedAt: later.toISOString(),
    });
    expect(changeFigure(db, 9, fee, later)).toBeUndefined();
  });

  it('come back exactly as they were, under an id that nothing took meanwhile', () => {
    const db = memoryUser();
    addFigure(db, fee, now);
    const removed = removeFigure(db, 1) as OwnFigure;
    expect(removeFigure(db, 1)).toBeNull();
    expect(addFigure(db, fee, later).id).toBe(2);
    expect(restoreFigure(db, removed)).toBe(true);
    expect(restoreFigure(db, removed)).toBe(false);
    expect(findFigure(db, 1)).toEqual(removed);
  });

  it('come back under a new id where nobody gave theirs, so that later ones stay within what a call takes', () => {
    const db = memoryUser();
    const written = addFigure(db, fee, now);
    expect(restoreFigure(db, { ...written, id: 1e12 })).toBe(true);
    expect(addFigure(db, fee, later).id).toBe(3);
    expect(findFigure(db, 1e12)).toBeUndefined();
  });

  it('have one name and one value, whoever writes them', () => {
    const db = memoryUser();
    for (const wrong of [{ label: 'x' }, { field: null }, { text: 'x' }, { number: null }])
      expect(() => addFigure(db, { ...fee, ...wrong }, now)).toThrow(/CHECK/);
  });
});

describe('rates', () => {
  it('are remembered with their day, the newest for each pair', () => {
    const db = memoryUser();
    writeRate(db, { currency: 'CNY', target: 'USD', rate: 0.14, asOf: '2026-11-20' });
    writeRate(db, { currency: 'RUB', target: 'USD', rate: 0.0125, asOf: '2026-11-20' });
    writeRate(db, { currency: 'CNY', target: 'USD', rate: 0.1405, asOf: '2026-11-21' });
    expect(listRates(db)).toEqual([
      { currency: 'CNY', target: 'USD', rate: 0.1405, asOf: '2026-11-21' },
      { currency: 'RUB', target: 'USD', rate: 0.0125, asOf: '2026-11-20' },
    ]);
    removeRate(db, 'CNY', 'USD');
    expect(listRates(db).map(({ currency }) => currency)).toEqual(['RUB']);
  });

  it('are above zero, whoever writes them', () => {
    for (const rate of [0, -1])
      expect(() => {
        writeRate(memoryUser(), { currency: 'CNY', target: 'USD', rate, asOf: '2026-11-20' });
      }).toThrow(/CHECK/);
  });
});

it('what is kept is every school with a bookmark, note or figure, each once, as the lists have them', () => {
  const db = memoryUser();
  const list = createList(db, 'a');
  addBookmark(db, 'y', 'Y', now, { list, tags: ['t'] });
  addBookmark(db, 'x', 'X', now, { tags: ['u'] });
  addBookmark(db, 'x', 'X', now, { list, tags: ['t'] });
  writeNote(db, 'z', 'note', now);
  addFigure(db, { ...fee, slug: 'y' }, now);
  expect(listOwnRecords(db)).toMatchObject([
    { slug: 'x', lists: ['saved', list], tags: ['u', 't'] },
    { slug: 'y', lists: [list], figures: [{ id: 1 }] },
    { slug: 'z', savedName: 'z', lists: [], note: 'note' },
  ]);
});
