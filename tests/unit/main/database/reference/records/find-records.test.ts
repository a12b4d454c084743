import { describe, expect, it } from 'vitest';
import { findRecords } from '../../../../../../src/main/database/reference/records/find-records.ts';
import { openFixture } from '../../../../../support/fixture-reference.ts';

const db = openFixture();
const found = (text: string) =>
  findRecords(db, text).map((record) => (record.type === 'register' ? record.slug : `rules of ${record.country}`));

describe('registers and rules that were typed for', () => {
  it.each([
    ['schools allowed', ['star-register']],
    ['SCHOOLS  Allowed to teach', ['star-register']],
    ['获准英语', ['star-register']],
    ['Вузы с правом', ['star-register']],
    // By who keeps it, by its country, by what it is called.
    ['ministry of stars', ['star-register']],
    ['china register', ['star-register']],
    ['名单 中国', ['star-register']],
    ['india', ['rules of IN']],
    ['Индия правила', ['rules of IN']],
    ['印度规定', ['rules of IN']],
    ['rules India', ['rules of IN']],
    ['star', ['rules of IN', 'star-register']],
  ])('%s finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it.each(['', ' ', 'i', '★', 'india allowed', 'ndia', 'kenya', '%', "' OR 1=1 --"])('%j finds none', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});
