import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Facets } from '../../../../../src/renderer/features/browse/facets.tsx';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../support/catalogs.ts';

const page = (
  <Routes>
    <Route path="/browse" element={<Facets />} />
  </Routes>
);

async function opened(path: string, language: (typeof languages)[number] = 'en') {
  realBackend();
  const { user, router } = renderPart(page, { path, language });
  const field = await screen.findByRole('textbox', { name: catalogs[language].browse.costAtMost });
  const filter = within(field.closest('form') as HTMLElement);
  return { user, field, filter, address: () => router.state.location.search };
}

describe('the most that the whole may cost', () => {
  it.each([
    ['25000', '25000'],
    ['1,50,000', '150000'],
    ['25 000,50', '25000'],
    ['2.5万', '25000'],
    ['٢٥٠٠٠', '25000'],
    ['¥25’000', '25000'],
    ['1.2 lakh', '120000'],
  ])('is read in any notation: %s', async (typed, amount) => {
    const { user, field, address } = await opened('/browse');
    await user.type(field, `${typed}{Enter}`);
    expect(address()).toBe(`?cost=${amount}.CNY`);
    expect(field).toHaveProperty('value', amount);
  });

  it('is said in words while it is typed', async () => {
    const { user, field, filter } = await opened('/browse');
    await user.type(field, '25000');
    expect(filter.getByRole('status').textContent).toContain('twenty-five thousand');
  });

  it.each(languages)(
    'is asked about in %s where it has two meanings, and is the one that is chosen',
    async (language) => {
      const { user, field, filter, address } = await opened('/browse', language);
      await user.type(field, '25.000{Enter}');
      const [first, second] = filter.getAllByRole('radio');
      expect(first && second).toBeTruthy();
      await user.click(language === 'en' ? (second as HTMLElement) : (first as HTMLElement));
      expect(address()).toMatch(/^\?cost=25(000)?\.CNY$/);
    },
  );

  it.each(['2,5000', 'cheap', '0', '-5', '25000 USD', '5 %'])(
    'that cannot be understood stays in the field with the reason beside it, and what was set stands: %s',
    async (typed) => {
      const { user, field, filter, address } = await opened('/browse?cost=9000.CNY');
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);
      expect(field).toHaveProperty('value', typed);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(filter.getByRole('alert').textContent).not.toBe('');
      expect(address()).toBe('?cost=9000.CNY');
    },
  );

  it('is taken away by emptying the field, and written by leaving it', async () => {
    const { user, field, address } = await opened('/browse?cost=9000.CNY');
    await user.clear(field);
    await user.type(field, '8000');
    expect(address()).toBe('?cost=9000.CNY');
    await user.tab();
    expect(address()).toBe('?cost=8000.CNY');
    await user.clear(field);
    await user.tab();
    expect(address()).toBe('');
  });

  it('is in the currency that is chosen', async () => {
    const { user, field, filter, address } = await opened('/browse?cost=9000.CNY');
    await user.selectOptions(filter.getByRole('combobox'), 'USD');
    expect(address()).toBe('?cost=9000.USD');
    await user.clear(field);
    await user.type(field, '$ 7,000{Enter}');
    expect(address()).toBe('?cost=7000.USD');
  });
});
