import '../../../support/fake-bridge.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from '../../../../src/renderer/app/take-over.ts';

const view =
  '<header><input value=""></header><main><ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul></main>';
let root: HTMLElement;
const find = <E extends HTMLElement>(what: string) => root.querySelector(what) as E;
beforeEach(() => {
  document.body.innerHTML = `<div id="root"><div data-first>${view}</div></div>`;
  root = document.getElementById('root') as HTMLElement;
  window.almanacClicked = [];
});

/** Draws the window's own, and notes what happens to it. */
function draw() {
  const happened: string[] = [];
  takeOver(root, () => {
    root.innerHTML = view;
    root.addEventListener('click', ({ target }) => happened.push(`click ${(target as Element).textContent}`));
    root.addEventListener('input', ({ target }) => happened.push(`input ${(target as HTMLInputElement).value}`));
  });
  return happened;
}

describe('the window in the place of its first view', () => {
  it('has what was typed there, and the keyboard where it was', () => {
    const field = find<HTMLInputElement>('input');
    field.focus();
    field.value = 'songhua';
    field.setSelectionRange(2, 4);
    const happened = draw();
    const taken = find<HTMLInputElement>('input');
    expect(taken).not.toBe(field);
    expect(taken.value).toBe('songhua');
    expect(happened).toEqual(['input songhua']);
    expect(document.activeElement).toBe(taken);
    expect([taken.selectionStart, taken.selectionEnd]).toEqual([2, 4]);
  });

  it('has the keyboard on the row that had it', () => {
    find('li + li a').focus();
    expect(draw()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('B');
  });

  it('does what was clicked there, in its order', () => {
    window.almanacClicked = [find('li + li a'), find('li a')];
    expect(draw()).toEqual(['click B', 'click A']);
    expect(window.almanacClicked).toBeUndefined();
  });

  it('does what keys ask for, and has the letters behind the one that leads to a field in it', () => {
    window.almanacKeys = [
      { key: '/', code: 'Slash' },
      { key: 'h', code: 'KeyH' },
      { key: 'a', code: 'KeyA' },
      { key: 'Enter', code: 'Enter' },
    ];
    const pressed: string[] = [];
    const listen = (event: KeyboardEvent) => {
      pressed.push(event.key);
      if (event.key !== '/') return;
      event.preventDefault();
      find('input').focus();
    };
    window.addEventListener('keydown', listen);
    expect(draw()).toEqual(['input h', 'input ha']);
    window.removeEventListener('keydown', listen);
    expect(find<HTMLInputElement>('input').value).toBe('ha');
    expect(pressed).toEqual(['/', 'h', 'a', 'Enter']);
    expect(window.almanacKeys).toBeUndefined();
  });

  it('leaves alone what is not there any more', () => {
    window.almanacClicked = [find('li + li a')];
    takeOver(root, () => {
      root.innerHTML = '<main></main>';
    });
    expect(root.innerHTML).toBe('<main></main>');
  });

  it('is simply drawn where there was none', () => {
    root.innerHTML = '';
    const drawn = vi.fn();
    takeOver(root, drawn);
    expect(drawn).toHaveBeenCalledOnce();
  });
});
