import { beforeEach, describe, expect, it } from 'vitest';
import { figureHandlers } from '../../../../src/main/handlers/figures.ts';
import type { UserDatabase } from '../../../../src/main/database/open.ts';
import { addBookmark } from '../../../../src/main/database/user/bookmarks.ts';
import { addFigure } from '../../../../src/main/database/user/figures.ts';
import type { Output } from '../../../../src/shared/contract/index.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture();
let calls: ReturnType<typeof callsOn>;
let user: UserDatabase;
beforeEach(() => {
  user = memoryUser();
  calls = callsOn(figureHandlers(reference, user));
});
const ask = async <Answer>(name: string, input: object): Promise<Answer> => (await calls.value(name, input)) as Answer;
const code = async (name: string, input: object) => {
  const result = await calls.dispatch(name, input);
  return result.ok ? null : result.error.code;
};
const slug = 'songhua-medical-university';
const rows = async (input = {}) => (await ask<Output<'figures.list'>>('figures.list', input)).rows;

describe('an own figure', () => {
  it.each([
    ['a price below zero', { field: 'tuition', number: -5000, unit: 'CNY' }, /-5000 is below zero/],
    ['a count below zero', { field: 'students-total', number: -1 }, /-1 is below zero/],
    ['a currency that is none', { field: 'tuition', number: 5000, unit: 'QQQ' }, /QQQ is no currency of ISO 4217/],
    ['a currency in small letters', { field: 'living-cost', number: 5000, unit: 'cny' }, /currency/],
  ])('is refused with %s, in a sentence', async (_, parts, said) => {
    const result = await calls.dispatch('figures.set', { slug, ...parts });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input', message: expect.stringMatching(said) } });
    expect(await rows()).toEqual([]);
  });

  it('may be below zero in own words, and keeps what an earlier program let in while another part of it changes', async () => {
    await ask('figures.set', { slug, label: 'Discount', number: -5000, unit: 'CNY' });
    const old = { slug, field: 'tuition', label: null, number: -5, text: null, unit: 'QQQ', asOf: null, note: null };
    const { id } = addFigure(user, old, new Date());
    expect(await code('figures.set', { ...old, id, note: 'as told' })).toBeNull();
    expect(await code('figures.set', { ...old, id, number: -6 })).toBe('invalid-input');
  });

  it('is written, changed, removed and brought back, under one id', async () => {
    const { figure } = await ask<Output<'figures.set'>>('figures.set', {
      slug: 'saratov-medical-institute',
      field: 'tuition',
      number: 415_000,
      unit: 'RUB',
      asOf: '2026-09',
      note: 'agent',
    });
    expect(figure).toMatchObject({
      id: 1,
      slug: 'volga-state-medical-university',
      field: 'tuition',
      label: null,
      number: 415_000,
      text: null,
    });
    const changed = await ask<Output<'figures.set'>>('figures.set', {
      id: 1,
      slug: 'volga-state-medical-university',
      label: 'Fee',
      text: 'to be asked',
    });
    expect(changed.figure).toMatchObject({
      id: 1,
      field: null,
      label: 'Fee',
      number: null,
      unit: null,
      note: null,
      addedAt: figure.addedAt,
    });
    const removed = await ask<Output<'figures.remove'>>('figures.remove', { id: 1 });
    expect(removed).toEqual({ removed: true, figure: changed.figure });
    expect(await ask('figures.remove', { id: 1 })).toEqual({ removed: false, figure: null });
    expect(await ask('figures.restore', { figure: removed.figure as object })).toEqual({ restored: true });
    expect(await rows()).toEqual([changed.figure]);
    expect(await rows({ slug })).toEqual([]);
  });

  it('takes the unit its field has only one of', async () => {
    expect(
      (await ask<Output<'figures.set'>>('figures.set', { slug, field: 'hospital-beds', number: 900 })).figure.unit,
    ).toBe('beds');
    expect(
      (await ask<Output<'figures.set'>>('figures.set', { slug, field: 'founded', number: 1926 })).figure.unit,
    ).toBeNull();
    expect(
      (await ask<Output<'figures.set'>>('figures.set', { slug, field: 'living-cost', number: 900, unit: 'INR' })).figure
        .unit,
    ).toBe('INR');
  });

  it.each([
    ['no name', { number: 1 }],
    ['two names', { field: 'tuition', label: 'x', number: 1, unit: 'CNY' }],
    ['no value', { label: 'x' }],
    ['two values', { label: 'x', number: 1, text: 'y' }],
    ['an unknown field', { field: 'member-count', text: 'x' }],
    ['a price without currency', { field: 'tuition', number: 1 }],
    ['a currency in words', { field: 'tuition', number: 1, unit: 'yuan' }],
    ['a unit of another field', { field: 'campus-area', number: 1, unit: 'people' }],
    ['a year with a unit', { field: 'founded', number: 1926, unit: 'CNY' }],
    ['a text with a unit', { label: 'x', text: 'y', unit: 'CNY' }],
    ['no number', { label: 'x', number: Number.NaN }],
    ['no end of a number', { label: 'x', number: 1e300 }],
    ['a date in words', { label: 'x', number: 1, asOf: 'May' }],
    ['a day that does not exist', { label: 'x', number: 1, asOf: '2026-02-31' }],
    ['a leap day of no leap year', { label: 'x', number: 1, asOf: '2026-02-29' }],
    ['a blank label', { label: '  ', number: 1 }],
  ])('is refused with %s', async (_, content) => {
    expect(await code('figures.set', { slug, ...content })).toBe('invalid-input');
    expect(await rows()).toEqual([]);
  });

  it('with a day that an older program let pass is shown, removed and brought back as it was', async () => {
    const user = memoryUser();
    const other = callsOn(figureHandlers(reference, user));
    const kept = addFigure(
      user,
      { slug, field: null, label: 'Fee', number: 1, text: null, unit: null, asOf: '2026-02-31', note: null },
      new Date(),
    );
    expect(await other.value('figures.list', { slug })).toEqual({ rows: [kept] });
    expect(await other.value('figures.remove', { id: kept.id })).toEqual({ removed: true, figure: kept });
    expect(await other.value('figures.restore', { figure: kept })).toEqual({ restored: true });
  });

  it('on a school that is nowhere is refused, and on one of an earlier edition that is kept is not', async () => {
    const figure = { slug: 'atlantis-medical-university', label: 'x', number: 1 };
    expect(await code('figures.set', figure)).toBe('not-found');
    addBookmark(user, figure.slug, 'Atlantis', new Date(), {});
    expect(await code('figures.set', figure)).toBeNull();
  });

  it('that is gone cannot be changed, and a school holds 200', async () => {
    expect(await code('figures.set', { id: 7, slug, label: 'x', number: 1 })).toBe('not-found');
    for (let at = 0; at < 200; at++) await ask('figures.set', { slug, label: 'x', number: at });
    expect(await code('figures.set', { slug, label: 'x', number: 1 })).toBe('too-large');
    expect(await code('figures.set', { id: 5, slug, label: 'y', number: 1 })).toBeNull();
  });
});

describe('rates', () => {
  it('are remembered with today, or the day given, and forgotten by null', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: 0.14 })).toEqual({
      rows: [{ currency: 'CNY', target: 'USD', rate: 0.14, asOf: today }],
    });
    await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: 0.15, asOf: '2026-11-01' });
    expect(await ask('figures.rates', {})).toEqual({
      rows: [{ currency: 'CNY', target: 'USD', rate: 0.15, asOf: '2026-11-01' }],
    });
    expect(await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: null })).toEqual({ rows: [] });
  });

  it.each([
    ['zero', { rate: 0 }],
    ['below zero', { rate: -1 }],
    ['infinite', { rate: Infinity }],
    ['no number', { rate: Number.NaN }],
    ['a text', { rate: '0.14' }],
    ['beyond reason', { rate: 1.1e7, sure: true }],
    ['next to nothing', { rate: 1e-9, sure: true }],
    ['strange, and nobody is sure', { rate: 1_000_000 }],
    ['strange the other way', { rate: 0.000_001 }],
    ['of no currency there is', { currency: 'QQQ', rate: 1 }],
    ['against itself', { target: 'CNY', rate: 1 }],
    ['of small letters', { currency: 'cny', rate: 1 }],
    ['on no day', { rate: 1, asOf: '2026-02-30' }],
  ])('are refused: %s', async (_, wrong) => {
    expect(await code('figures.setRate', { currency: 'CNY', target: 'USD', ...wrong })).toBe('invalid-input');
    expect(await ask('figures.rates', {})).toEqual({ rows: [] });
  });

  it('that are strange are kept where the person is sure', async () => {
    const iranian = { currency: 'KWD', target: 'IRR', rate: 3_300_000 };
    expect(await ask('figures.setRate', { ...iranian, sure: true })).toMatchObject({ rows: [iranian] });
  });
});
