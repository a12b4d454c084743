import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AddPage } from '../../../../../src/renderer/features/additions/add-page.tsx';
import { words } from '../../../../../src/shared/words/words.ts';
import { Route, Routes } from 'react-router';
import type { Language } from '../../../../../src/shared/domain/language.ts';

const slug = 'songhua-medical-university';
const page = (
  <Routes>
    <Route path="/institutions/:slug/add" element={<AddPage />} />
  </Routes>
);
const open = (asked: string, language: Language = 'en') =>
  renderPart(page, { language, path: `/institutions/${slug}/add?${asked}` });

describe('adding a figure in the window', () => {
  it('says at the field what the compiler says, as one types, keeps what is sound and takes it away with Undo', async () => {
    const backend = realBackend();
    const { user } = open('property=hospital-beds');
    const value = await screen.findByRole('textbox', { name: words.additions.value.en });
    await user.type(value, '12.5');
    expect(await screen.findByText(/counts whole things/)).toBeTruthy();
    expect(value.getAttribute('aria-invalid')).toBe('true');
    await user.clear(value);
    await user.type(value, '4 321');
    await user.click(screen.getByRole('button', { name: words.additions.keep.en }));
    // Without a source nothing is kept.
    expect(await screen.findAllByText(words.additions.needed.en)).toHaveLength(2);
    await user.type(screen.getByRole('textbox', { name: words.additions.sourceTitle.en }), 'Fee slip');
    await user.type(screen.getByRole('textbox', { name: words.additions.publisher.en }), 'The office');
    expect(await screen.findByText(/It will read: 4,321/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.additions.keep.en }));
    const section = await screen.findByRole('region', { name: words.additions.title.en });
    expect(await within(section).findByText(/4,321/)).toBeTruthy();
    const profile = (await backend.dispatch('institutions.get', { slug })) as {
      value: { claims: { number: number | null }[] };
    };
    expect(profile.value.claims.some(({ number }) => number === 4321)).toBe(true);
    // The source stays for the next figure of the same slip.
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.additions.sourceTitle.en }).value).toBe(
      'Fee slip',
    );
    await user.click(within(section).getByRole('button', { name: /^Remove / }));
    expect(await within(section).findByText(words.additions.none.en)).toBeTruthy();
  });

  it.each([
    ['property=tuition', 'tuition', 'medicine-english'],
    ['property=tuition&programme=nowhere', 'tuition', 'medicine-english'],
    ['property=hospital-beds&programme=medicine-english', 'hospital-beds', ''],
    ['property=nothing&programme=nowhere', 'accommodation-fee', ''],
  ])('says %s of whom it can be said of', async (asked, property, programme) => {
    realBackend();
    open(asked);
    const choice = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
    expect((await choice(words.additions.property.en)).value).toBe(property);
    expect((await choice(words.additions.on.en)).value).toBe(programme);
  });

  it.each(['zh', 'ru'] as const)('is asked for in %s', async (language) => {
    realBackend();
    const { user } = open('property=tuition&programme=medicine-english', language);
    await user.type(await screen.findByRole('textbox', { name: words.additions.value[language] }), '30000');
    await user.type(screen.getByRole('combobox', { name: words.additions.unit[language] }), 'CNY');
    await user.type(screen.getByRole('textbox', { name: words.additions.sourceTitle[language] }), 'A');
    await user.type(screen.getByRole('textbox', { name: words.additions.publisher[language] }), 'B');
    await user.click(screen.getByRole('button', { name: words.additions.keep[language] }));
    await waitFor(() => {
      expect(screen.queryByText(words.additions.none[language])).toBeNull();
    });
  });
});
