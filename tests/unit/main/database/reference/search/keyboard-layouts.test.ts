import { expect, test } from 'vitest';
import { otherLayouts } from '../../../../../../src/main/database/reference/search/keyboard-layouts.ts';

test.each([
  ['рфкишт', 'harbin'],
  ['vjcrdf', 'москва'],
  ['Vtlbwbycrbq', 'медицинский'],
  ['ЬУВ', 'med'],
  ['[f,fhjdcr', 'хабаровск'],
])('the keys of %s give %s on the other keyboard', (typed, meant) => {
  expect(otherLayouts(typed)).toEqual([meant]);
});

test.each(['2026', '哈尔滨', 'harbin мед', ''])('%j was not typed on the wrong keyboard', (typed) => {
  expect(otherLayouts(typed)).toEqual([]);
});
