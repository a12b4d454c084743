import { expect, it } from 'vitest';
import { pageCount } from '../../../../../src/renderer/features/print/page-count.ts';

const page = { width: 660, height: 1300 };

it('begins each stretch on a page of its own, and counts a narrow window by the area of its lines', () => {
  expect(pageCount([{ width: 0, height: 0 }], 'A4', false)).toBe(1);
  expect(pageCount([page, page, { width: 660, height: 100 }], 'A4', false)).toBe(3);
  expect(pageCount([{ width: 330, height: 2600 }], 'A4', false)).toBe(pageCount([page], 'A4', false));
  expect(pageCount([{ width: 660, height: 13_000 }], 'A4', false)).toBe(10);
  expect(pageCount([{ width: 1030, height: 13_000 }], 'A4', true)).toBeGreaterThan(10);
});
