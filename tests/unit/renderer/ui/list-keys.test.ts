import { afterEach, expect, it } from 'vitest';
import { listStep, oneStop } from '../../../../src/renderer/ui/list-keys.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

it('moves by one, by a page, and to either end, never beyond', () => {
  const to = (key: string, from: number) => listStep(press(key), from, 20, 6);
  expect([to('ArrowDown', 3), to('ArrowUp', 3), to('PageDown', 3), to('PageUp', 3)]).toEqual([4, 2, 9, 0]);
  expect([to('Home', 9), to('End', 9), to('ArrowDown', 19), to('a', 1)]).toEqual([0, 19, 19, null]);
  expect(listStep(press('ArrowUp', { altKey: true }), 3, 20, 6)).toBeNull();
});

it('makes one stop of a list, also of what comes later', async () => {
  document.body.innerHTML = '<ul><li><a href="#1">1</a></li><li><a href="#2" aria-current="page">2</a></li></ul>';
  const list = document.querySelector('ul');
  const stop = oneStop(list);
  const stops = () =>
    [...document.querySelectorAll('a')].filter((link) => link.tabIndex === 0).map((link) => link.textContent);
  expect(stops()).toEqual(['2']);
  list?.insertAdjacentHTML('beforeend', '<li><a href="#3">3</a></li>');
  await Promise.resolve();
  expect(stops()).toEqual(['2']);
  document.querySelectorAll('a')[1]?.focus();
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
  );
  expect([document.activeElement?.textContent, stops()]).toEqual(['3', ['3']]);
  stop?.();
});
