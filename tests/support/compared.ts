import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { CompareTable } from '../../src/shared/contract/compare-values.ts';
import type { Backend } from '../../src/main/backend.ts';
import type { Input } from '../../src/shared/contract/index.ts';
import { inLanguage, type Language } from '../../src/shared/domain/language.ts';
import { one, textsOf } from './edition-window.tsx';
import { tell } from './whole-window.tsx';

/** Schools of the edition, of which the first have most to say. */
export const [harbin, kuban, dalian, kazan] = [
  'harbin-medical-university',
  'kuban-state-medical-university',
  'dalian-medical-university',
  'kazan-state-medical-university',
] as const;
/** The schools of the fixture, of which the first has a profile. */
export const [songhua, volga, parent] = [
  'songhua-medical-university',
  'volga-state-medical-university',
  'songhua-university',
] as const;

/** The address of a comparison; without a depth it is of what decides. */
export const compared = (slugs: readonly string[], more = '') =>
  `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}${more}`;
export const everything = (slugs: readonly string[], more = '') => compared(slugs, `&depth=everything${more}`);
export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));

export const tableOf = (
  backend: Backend,
  slugs: readonly string[],
  language: Language = 'en',
  how: Partial<Input<'compare.table'>> = {},
): Promise<CompareTable> => tell(backend, 'compare.table', { slugs: [...slugs], language, ...how });
export const namesOf = async (backend: Backend, slugs: readonly string[], language: Language = 'en') =>
  (await tableOf(backend, slugs, language, { depth: 'decide' })).schools.map(({ name }) => inLanguage(name, language));
/** The rows that stand open: those that somebody answers. */
export const answered = ({ rows }: CompareTable) =>
  rows.filter(({ cells }) => cells.some(({ state, figures }) => state !== 'missing' || figures.length > 0));

/** Returns the schools that an address names. */
export const schoolsIn = (address: string) => new URL(address, 'http://x').searchParams.getAll('school');
/** Returns what a parameter of an address says. */
export const said = (address: string, name: string) => new URL(address, 'http://x').searchParams.getAll(name);
export const row = (id: string) => one(`main tr[data-row="${id}"]`);
export const shownRows = () =>
  [...document.querySelectorAll<HTMLElement>('main tr[data-row]')].map(({ dataset }) => dataset['row']);
/** Waits until these columns stand side by side. */
export const stand = (names: readonly string[]) =>
  waitFor(() => {
    expect(textsOf('main thead th[scope="col"] > a')).toEqual(names);
  });
