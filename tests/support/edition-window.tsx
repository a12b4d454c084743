import { openWindow } from './whole-window.tsx';
import './popovers.ts';
import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { whenTestEnds } from './ends.ts';

/*
 * The whole window in a document over the edition as it is shipped, for what the fixture is too small for. Of a list that draws what is
 * in view there are rows where a test gives them room (`giveRoom`). A test file imports this one first.
 */

const edition = 'resources/reference.db';

/** Waits until a view stands there, with nothing still being read. */
export async function stands(): Promise<void> {
  await waitFor(() => {
    const main = document.querySelector('main');
    expect(main?.querySelector('h1, [role="alert"]')?.textContent.trim()).toBeTruthy();
    expect(main?.matches('[aria-busy="true"]')).toBe(false);
    expect(main?.querySelector('[aria-busy="true"], [class*="pending"]')).toBeNull();
  });
}

/** Opens the window at an address of the fixture, and waits until the view stands. Returns who sits before it, who can go back and forward as well. */
export async function openStanding(path: string, options: Parameters<typeof openWindow>[1] = {}) {
  const opened = await openWindow(path, options);
  await stands();
  const go = async (by: number) => {
    await opened.router.navigate(by);
  };
  return { ...opened, back: () => go(-1), forward: () => go(1) };
}

/** Opens the window at an address of the shipped edition, as `openStanding` does. */
export const openEdition = (path: string, options: Parameters<typeof openWindow>[1] = {}) =>
  openStanding(path, { reference: edition, ...options });

/** Gives what scrolls and each row of it a height, in pixels, which this document has none of, until the test ends. */
export function giveRoom(height = 800, row = 76): void {
  const heights = (['clientHeight', 'offsetHeight'] as const).map((name) => ({
    name,
    before: Object.getOwnPropertyDescriptor(HTMLElement.prototype, name) ?? {},
  }));
  for (const { name } of heights)
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.dataset['index'] === undefined ? height : row;
      },
    });
  takeRoom = () => {
    for (const { name, before } of heights) Object.defineProperty(HTMLElement.prototype, name, before);
  };
}
let takeRoom = (): void => undefined;
whenTestEnds(() => {
  takeRoom();
  takeRoom = () => undefined;
});

/** Returns the first element that the selector finds; throws where there is none. */
export function one<Found extends Element = HTMLElement>(selector: string, inside: ParentNode = document): Found {
  const found = inside.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Returns the texts of all that the selector finds, in the order of the page. */
export const textsOf = (selector: string, inside: ParentNode = document): readonly string[] =>
  [...inside.querySelectorAll(selector)].map(({ textContent }) => textContent);
