import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCall } from '../../../../../src/renderer/host/use-call.ts';
import { RateField } from '../../../../../src/renderer/ui/rate-field/rate-field.tsx';

function Field({ isOneOfMany = false }: { isOneOfMany?: boolean }) {
  const { data } = useCall('figures.rates', {});
  return data ? <RateField currency="CNY" target="INR" rates={data.rows} isOneOfMany={isOneOfMany} /> : null;
}

describe('a rate of my own', () => {
  const open = async () => {
    const backend = realBackend();
    const { user, unmount } = renderPart(<Field />, { path: '/', language: 'en' });
    const field = await screen.findByRole('textbox');
    const kept = async () => {
      const answer = await backend.dispatch('figures.rates', {});
      return answer.ok ? (answer.value as { rows: { rate: number }[] }).rows.map(({ rate }) => rate) : null;
    };
    return { backend, user, field, kept, unmount };
  };

  it.each(['1000000', '100000', '0.00001', '0,000001'])('of %s is asked about before it is kept', async (typed) => {
    const { user, field, kept } = await open();
    await user.type(field, `${typed}{Enter}`);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Is 1 CNY really .* INR\?/);
    await user.tab();
    expect(await kept()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Yes, keep it' }));
    await waitFor(async () => expect(await kept()).toEqual([Number(typed.replace(',', '.'))]));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is kept by saying Enter once more, and asked about again where it is another', async () => {
    const { user, field, kept } = await open();
    await user.type(field, '1000000{Enter}');
    await user.type(field, '0{Enter}');
    expect(await kept()).toEqual([]);
    expect((await screen.findByRole('alert')).textContent).toContain('10,000,000');
    await user.type(field, '{Enter}');
    await waitFor(async () => expect(await kept()).toEqual([10_000_000]));
  });

  it('of 0 is asked about and never kept', async () => {
    const { user, field, kept } = await open();
    await user.type(field, '0{Enter}');
    await user.tab();
    expect(screen.getByText(/a rate of 0\?/)).toBeDefined();
    expect(await kept()).toEqual([]);
  });

  it('of every day is kept at once', async () => {
    const { user, field, kept } = await open();
    await user.type(field, '11.9{Enter}');
    await waitFor(async () => expect(await kept()).toEqual([11.9]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['११.९', 11.9],
    ['11,9', 11.9],
    ['11.9 INR', 11.9],
    ['INR 11.9', 11.9],
    ['１１．９', 11.9],
  ])('%s is read as in all languages', async (typed, rate) => {
    const { user, field, kept } = await open();
    await user.type(field, `${typed}{Enter}`);
    await waitFor(async () => expect(await kept()).toEqual([rate]));
  });

  it.each(['1.2.3', '11.9 RUB', 'twelve and more', '11,9000,1'])(
    'that is none stays in the field: %s',
    async (typed) => {
      const { user, field, kept } = await open();
      await user.type(field, `${typed}{Enter}`);
      await user.tab();
      expect((field as HTMLInputElement).value).toBe(typed);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(await kept()).toEqual([]);
    },
  );

  it('is kept when its view goes with the field still being written in, as by Back', async () => {
    const { user, field, kept, unmount } = await open();
    await user.type(field, '11.9');
    unmount();
    await waitFor(async () => expect(await kept()).toEqual([11.9]));
  });

  it('of another window is followed, and not taken away by entering the field and leaving it', async () => {
    const { backend, user, field, kept } = await open();
    await user.click(field);
    await backend.dispatch('figures.setRate', { currency: 'CNY', target: 'INR', rate: 12.5, asOf: '2026-11-28' });
    await waitFor(() => expect(field).toHaveProperty('value', '12.5'));
    await user.tab();
    expect(await kept()).toEqual([12.5]);
  });

  it('with two meanings is told before it is kept', async () => {
    const { user, field, kept } = await open();
    await user.type(field, '2,500{Enter}');
    const asked = (await screen.findByRole('alert')).textContent;
    expect(asked).toMatch(/^Is 1 CNY really .* INR\?/);
    // Whoever means thousands and whoever means decimals read the digits each in their own way.
    expect(asked).toMatch(/two point five|two thousand five hundred/);
    expect(await kept()).toEqual([]);
  });

  it('beside others tells of when it is, and needs no pointer for it', async () => {
    const backend = realBackend();
    await backend.dispatch('figures.setRate', {
      currency: 'CNY',
      target: 'INR',
      rate: 11,
      base: null,
      asOf: '2026-11-03',
    });
    renderPart(<Field isOneOfMany />, { path: '/', language: 'en' });
    const field = await screen.findByRole('textbox');
    const told = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toBe('your rate of 3 November 2026');
    expect(told?.className).not.toContain('visually-hidden');
    expect(field.title).toBe('');
  });
});
