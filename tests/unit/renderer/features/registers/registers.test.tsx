import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { dot } from '../../../../../src/shared/domain/formatting.ts';
import { RegisterPage } from '../../../../../src/renderer/features/registers/register-page.tsx';
import { RegistersPage } from '../../../../../src/renderer/features/registers/registers-page.tsx';
import { compileFixture, type Edit } from '../../../../support/fixture-reference.ts';

const pages = (
  <Routes>
    <Route path="/registers" element={<RegistersPage />} />
    <Route path="/registers/:slug" element={<RegisterPage />} />
  </Routes>
);
const file = 'registers/star-register.yaml';
const open = (path: string, edits: readonly Edit[] = [], language: 'en' | 'zh' | 'ru' = 'en') => {
  const backend = realBackend(edits.length > 0 ? compileFixture(edits) : undefined);
  return { backend, ...renderPart(pages, { path, language }) };
};

describe('the registers', () => {
  it('stand by country, each with who keeps it, what for, and how many schools are on it', async () => {
    const { user } = open('/registers');
    expect((await screen.findByRole('heading', { name: 'China' })).tagName).toBe('H2');
    const link = screen.getByRole('link', { name: 'Schools allowed to teach in English' });
    expect(link.closest('li')?.textContent).toContain(
      ['Ministry of Stars', 'who may teach', 'as of January 2019', '1 school'].join(dot),
    );
    await user.click(link);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Schools allowed to teach in English');
  });

  it('say so where the edition has none', async () => {
    open('/registers/nowhere');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('a register', () => {
  const path = '/registers/star-register';

  it('has all its schools, each with its line, as it is printed there, its status and its sources', async () => {
    open(path);
    const row = (await screen.findByRole('rowheader')).closest('tr') as HTMLElement;
    expect(within(row).getByRole('link', { name: 'Songhua Medical University' }).getAttribute('href')).toBe(
      '/institutions/songhua-medical-university',
    );
    expect(row.textContent).toMatch(/^5Songhua/);
    expect(row.textContent).toContain('listed as “Songhua Medical Univ.”');
    expect(row.textContent).toContain('listedfor Clinical medicine in English');
    expect(row.textContent).toContain('Harbin, Heilongjiang, China');
    const notes = [...row.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '');
    expect(notes).toHaveLength(2);
    expect(notes.every((href) => document.querySelector(href) !== null)).toBe(true);
  });

  it.each([
    ['by-union', /who is not here is not listed/],
    ['partly', /of who is not here nothing is known/],
  ])('says what may be told of who is not on it: %s', async (complete, words) => {
    open(path, [{ file, find: 'complete: by-union', put: `complete: ${complete}` }]);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('tells of a school that was struck off', async () => {
    open(path, [{ file, find: 'line: 5,', put: 'line: 5, status: removed, until: 2021,' }]);
    const row = (await screen.findByRole('rowheader')).closest('tr') as HTMLElement;
    expect(row.textContent).toContain(`struck offfor Clinical medicine in English${dot}until 2021`);
  });

  it('says of who is on a list of the refused that it is not accepted, and of whom a list does not concern that', async () => {
    const refusal = { file, find: 'purpose: teaching', put: 'purpose: refusal' };
    const first = open(path, [refusal]);
    expect((await screen.findByRole('rowheader')).closest('tr')?.textContent).toContain('not accepted');
    first.unmount();
    open(path, [{ file, find: 'line: 5,', put: 'line: 5, status: exempt,' }]);
    expect((await screen.findByRole('rowheader')).closest('tr')?.textContent).toContain('not subject to it');
  });

  it('stands on the map, and the way back is where the way there was', async () => {
    const { user, router } = open(path);
    await user.click(await screen.findByRole('link', { name: 'On the map' }));
    expect(await screen.findByRole('application', { name: /Map of the schools/ })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Without the map' }));
    expect(router.state.location.search).toBe('');
  });

  it('leads on to the list of Browse that has its schools alone', async () => {
    open(path);
    expect((await screen.findByRole('link', { name: 'Filter in Browse' })).getAttribute('href')).toBe(
      '/browse?register=star-register',
    );
  });
});
