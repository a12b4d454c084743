import { afterEach, describe, expect, it } from 'vitest';
import { neighbourOf, whereItStands } from '../../../../../src/renderer/app/focus/lost-focus.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const page = (html: string): void => {
  document.body.innerHTML = `<main><h1>Title</h1>${html}</main>`;
};
const get = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const stood = (id: string) => whereItStands(get(id), document.body);

describe('what has the keyboard when an element is gone', () => {
  it('is the same thing in the next entry, in the one before at the end, then what stands around', () => {
    page(
      '<button id="tool"></button><ul><li><a id="a1" href="#"></a><button id="b1"></button></li><li><a href="#"></a><button id="b2"></button></li></ul>',
    );
    const first = stood('b1');
    get('b1').closest('li')?.remove();
    expect(neighbourOf(first)?.id).toBe('b2');
    const last = stood('b2');
    get('b2').closest('li')?.remove();
    expect(neighbourOf(last)?.id).toBe('tool');
  });

  it('is what stands outside where the whole list goes', () => {
    page('<header><select id="sort"></select><ul><li><button id="chip"></button></li></ul></header>');
    const chip = stood('chip');
    document.querySelector('ul')?.remove();
    expect(neighbourOf(chip)?.id).toBe('sort');
  });

  it('is itself where it was only moved', () => {
    page('<div id="left"><button id="one"></button></div><div id="right"></div>');
    const one = stood('one');
    get('right').append(get('one'));
    expect(neighbourOf(one)?.id).toBe('one');
  });

  it('is the button before one that is used up: the next might remove', () => {
    page('<p><button id="back"></button><button id="on"></button><button id="remove"></button></p>');
    const on = stood('on');
    (get('on') as HTMLButtonElement).disabled = true;
    expect(neighbourOf(on)?.id).toBe('back');
  });

  it('is nothing that is hidden or used up itself', () => {
    page('<button id="a"></button><button disabled></button><p hidden><button></button></p><button id="d"></button>');
    const a = stood('a');
    get('a').remove();
    expect(neighbourOf(a)?.id).toBe('d');
  });
});
