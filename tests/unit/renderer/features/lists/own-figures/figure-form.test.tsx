import { realBackend, renderPart } from '../../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureForm } from '../../../../../../src/renderer/features/lists/own-figures/figure-form.tsx';
import { useUndoStore } from '../../../../../../src/renderer/ui/undo/undo-store.ts';
import type { Language } from '../../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../../support/catalogs.ts';

const slug = 'songhua-medical-university';

function form(language: Language = 'en') {
  const backend = realBackend();
  const shown = renderPart(<FigureForm slug={slug} />, { language });
  const texts = catalogs[language].figures;
  const value = screen.getByRole('textbox', { name: texts.value });
  const unit = screen.getByRole('combobox', { name: texts.unit });
  const add = async () => {
    await shown.user.click(screen.getByRole('button', { name: texts.add }));
  };
  const kept = async () => {
    const listed = await backend.dispatch('figures.list', { slug });
    if (!listed.ok) throw new Error(listed.error.message);
    return (listed.value as { rows: { number: number | null; text: string | null; unit: string | null }[] }).rows.map(
      ({ number, text, unit: one }) => [number ?? text, one],
    );
  };
  const isKept = async (...figure: readonly unknown[]) => {
    await waitFor(async () => {
      expect(await kept()).toEqual([figure]);
    });
    expect(value).toHaveProperty('value', '');
  };
  const said = (field: HTMLElement) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  return { ...shown, value, unit, add, kept, isKept, said };
}

describe('a figure of the person’s own', () => {
  it('that was kept is taken back by Undo', async () => {
    const { user, value, unit, add, kept, isKept } = form();
    await user.type(value, '25000');
    await user.type(unit, 'CNY');
    await add();
    await isKept(25_000, 'CNY');
    await useUndoStore.getState().undo();
    expect(await kept()).toEqual([]);
  });

  it.each<[Language, string, number, string]>([
    ['en', '1,50,000', 150_000, '150,000 Chinese yuan (CNY): one hundred and fifty thousand'],
    ['zh', '2.5万', 25_000, '25,000 人民币（CNY）：两万五千'],
    ['ru', '25.000,50', 25_000.5, 'двадцать пять тысяч целых пять десятых'],
    ['en', "25'000", 25_000, 'twenty-five thousand'],
    ['ru', '٢٥٠٠٠', 25_000, 'двадцать пять тысяч'],
  ])('in %s: %s is echoed in words and currency before it is kept', async (language, typed, number, echo) => {
    const { user, value, unit, add, isKept, said } = form(language);
    await user.type(value, typed);
    await user.type(unit, 'CNY');
    expect(said(value)).toContain(echo);
    await add();
    await isKept(number, 'CNY');
  });

  it.each([
    ['¥25000', 25_000, 'CNY'],
    ['25000元', 25_000, 'CNY'],
    ['₹12,50,000.50', 1_250_000.5, 'INR'],
    ['25 тыс. руб.', 25_000, 'RUB'],
    ['US$ 400', 400, 'USD'],
  ])('%s keeps its currency', async (typed, number, currency) => {
    const { user, value, add, isKept } = form();
    await user.type(value, typed);
    await add();
    await isKept(number, currency);
  });

  it.each([
    ['RMB', 'CNY'],
    ['cnh', 'CNY'],
    ['RUR', 'RUB'],
  ])('in %s is kept in %s, and this is said', async (typed, code) => {
    const { user, value, unit, add, isKept, said } = form();
    await user.type(value, '25000');
    await user.type(unit, typed);
    expect(said(unit)).toBe(`${typed} is kept as ${code}, its code by ISO 4217.`);
    await add();
    await isKept(25_000, code);
  });

  it('is kept with Enter, also from the field of its currency, where arrows take a suggested one', async () => {
    const { user, value, unit, isKept } = form();
    await user.type(value, '1 200{Enter}');
    await user.type(unit, 'us');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(unit).toHaveProperty('value', 'USD');
    await user.keyboard('{Enter}');
    await isKept(1200, 'USD');
  });

  it.each<[Language, string]>([
    ['en', '25.000'],
    ['en', '1.234'],
    ['ru', '4,125'],
    ['zh', '25.000'],
  ])('in %s: %s has two meanings: nothing is kept until one is chosen', async (language, typed) => {
    const { user, value, unit, add, kept, isKept } = form(language);
    await user.type(value, typed);
    await user.type(unit, 'CNY');
    await add();
    expect(await kept()).toEqual([]);
    expect(value).toHaveProperty('value', typed);
    expect(value.getAttribute('aria-invalid')).toBe('true');
    const [thousands] = screen.getAllByRole('radio');
    if (!thousands) throw new Error('No meaning is offered.');
    expect(thousands.closest('label')?.textContent).toContain('CNY');
    await user.click(thousands);
    expect(value.getAttribute('aria-invalid')).toBe('false');
    await add();
    await isKept(Number(typed.replace(/[.,]/, '')), 'CNY');
  });

  it('takes 2,500 as thousands in English, and offers the other meaning', async () => {
    const { user, value, unit, add, isKept } = form();
    await user.type(value, '2,500');
    await user.type(unit, 'USD');
    const choices = within(screen.getByRole('group', { name: 'Which is meant?' })).getAllByRole('radio');
    expect(choices.map((one) => [one.closest('label')?.textContent, (one as HTMLInputElement).checked])).toEqual([
      ['2,500 US dollars (USD): two thousand five hundred', true],
      ['2.5 US dollars (USD): two point five', false],
      ['keep it as words, not a number', false],
    ]);
    await user.click(choices[1] as HTMLElement);
    await add();
    await isKept(2.5, 'USD');
  });

  it.each(['2,5000', '1,2,3'])('%s is refused at the field, with what was typed still in it', async (typed) => {
    const { user, value, unit, add, kept, said, isKept } = form();
    await user.type(value, typed);
    await user.type(unit, 'CNY');
    await add();
    expect(await kept()).toEqual([]);
    expect(value).toHaveProperty('value', typed);
    expect(value.getAttribute('aria-invalid')).toBe('true');
    expect(said(value)).toContain('This is no number as it stands.');
    expect(document.activeElement).toBe(value);
    // Kept as words it has no currency.
    await user.click(screen.getByRole('radio', { name: 'keep it as words, not a number' }));
    await add();
    expect(await kept()).toEqual([]);
    expect(said(unit)).toContain('empty it');
    await user.clear(unit);
    await add();
    await isKept(typed, null);
  });

  it('says all that is wrong at once, each at its field, and goes to the first', async () => {
    const { user, value, unit, add, said } = form();
    const asOf = screen.getByRole('textbox', { name: 'Date' });
    await user.type(value, '25000');
    await user.type(unit, 'ABC');
    await user.type(asOf, '2026-02-31');
    await add();
    expect(said(unit)).toContain('ISO 4217 has no currency ABC.');
    expect(said(asOf)).toContain('There is no 2026-02-31 in the calendar.');
    expect([value, unit, asOf].map((field) => field.getAttribute('aria-invalid'))).toEqual(['false', 'true', 'true']);
    expect(document.activeElement).toBe(unit);
    await user.clear(value);
    expect(said(value)).toContain('Write its value.');
  });

  it.each([
    ['Rs. 25000', '', /may be INR, PKR/],
    ['¥25000', 'USD', /The value is in ¥, the currency is USD/],
    ['25000', '', /three letters/],
    ['about 25000', 'CNY', /kept as words/],
  ])('%s beside "%s" is not kept: %s', async (typed, currency, why) => {
    const { user, value, unit, add, kept, said } = form();
    await user.type(value, typed);
    if (currency !== '') await user.type(unit, currency);
    await add();
    expect(said(unit)).toMatch(why);
    expect(await kept()).toEqual([]);
  });
});
