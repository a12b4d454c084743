import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Backend } from '../../src/main/backend.ts';
import { tell } from './whole-window.tsx';

/** The three schools of the fixture, in the order in which they are kept. */
export const songhua = { slug: 'songhua-medical-university', en: 'Songhua Medical University' } as const;
export const general = { slug: 'songhua-university', en: 'Songhua University' } as const;
export const volga = { slug: 'volga-state-medical-university', en: 'Volga State Medical University' } as const;
export const three = [songhua, general, volga] as const;

/** Keeps schools on a list. */
export async function save(backend: Backend, schools: readonly { readonly slug: string }[] = three, list = 'saved') {
  for (const { slug } of schools) await tell(backend, 'bookmarks.add', { slug, list });
}

/** Returns the schools of a list as they are kept. */
export const keptOn = async (backend: Backend, list = 'saved') =>
  (await tell(backend, 'bookmarks.list', { list })).rows;

/** Returns the slugs of a list as they are kept. */
export const slugsOn = async (backend: Backend, list = 'saved') =>
  (await keptOn(backend, list)).map(({ slug }) => slug);

const items = () => [...document.querySelectorAll<HTMLElement>('main ol[data-bookmarks] > li')];
const nameIn = (item: HTMLElement) => item.querySelector('[class*="title"] > :first-child')?.textContent;

/** Returns the names of the open list as they stand, once they are these. */
export async function expectListed(names: readonly { readonly en: string }[]): Promise<void> {
  await waitFor(() => {
    expect(items().map(nameIn)).toEqual(names.map(({ en }) => en));
  });
}

/** Returns the row of a school on the open list. */
export function listedRow({ en }: { readonly en: string }): Promise<HTMLElement> {
  return waitFor(() => {
    const found = items().find((item) => nameIn(item) === en);
    expect(found, en).toBeDefined();
    return found as HTMLElement;
  });
}

/** Waits until the page says something that is not asked for, such as what was just done. */
export async function expectTold(text: string): Promise<void> {
  await waitFor(() => {
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(text);
  });
}

/** Waits until the open list is called so. */
export async function expectTitle(text: string): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector('main h1:not(.visually-hidden)')?.textContent).toBe(text);
  });
}

/** Returns a text of the catalog with its words put in. */
export function say(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((said, [name, word]) => said.replaceAll(`{${name}}`, word), text);
}
