import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/compiler/mistake.ts';
import { readCondition } from '../../../../../src/shared/domain/rules/condition.ts';

describe('the condition of a rule', () => {
  it.each([
    ['duration >= 54 months', { kind: 'bound', property: 'duration', bound: '>=', number: 54 }],
    ['study-length >= 54 months', { kind: 'bound', property: 'study-length', bound: '>=', number: 54 }],
    ['internship >= 12', { kind: 'bound', property: 'internship', bound: '>=', number: 12 }],
    ['places <= 100 people', { kind: 'bound', property: 'places', bound: '<=', number: 100 }],
    ['language = en', { kind: 'language', language: 'en' }],
    ['register has a-list', { kind: 'register', has: true, registers: ['a-list'] }],
    ['register lacks a or b', { kind: 'register', has: false, registers: ['a', 'b'] }],
  ])('%s', (text, condition) => {
    expect(readCondition(text)).toEqual(condition);
  });

  it.each([
    ['', /cannot be read/],
    ['length >= 54 months', /names no property that counts: `length`/],
    ['scholarship >= 1', /names no property that counts: `scholarship`/],
    ['tuition >= 1', /names no property that counts: `tuition`/],
    ['toString >= 1', /cannot be read|names no property/],
    ['duration >= 5 years', /`duration` is not in years/],
    ['duration => 54 months', /cannot be read/],
    ['duration >= fifty months', /cannot be read/],
    ['language = english', /No programme is taught in `english`/],
    ['register includes a', /cannot be read/],
  ])('%s is told to be wrong', (text, what) => {
    const read = readCondition(text);
    expect('wrong' in read && inEnglish(read.wrong)).toMatchObject({
      what: expect.stringMatching(what) as string,
      remedy: expect.stringMatching(/\.$/) as string,
    });
  });
});
