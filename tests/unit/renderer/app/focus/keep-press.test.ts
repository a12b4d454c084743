import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPress } from '../../../../../src/renderer/app/focus/keep-press.ts';

let stop: () => void;
let heard: string[];
let gone: string[];
/** What lies under the hand; this document is not laid out. */
let under: Element | null;

const get = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const send = (target: Element, type: string, { x = 100, button = 0, ctrlKey = true } = {}) =>
  target.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      cancelable: true,
      clientX: x,
      clientY: 20,
      button,
      ctrlKey,
      detail: 1,
    }),
  );
/** Lets go, whereupon the browser clicks on this; null where it does not. */
async function release(
  over: Element,
  clicked: Element | null,
  how: { x?: number; button?: number; ctrlKey?: boolean } = {},
) {
  send(over, 'mouseup', how);
  if (clicked) send(clicked, 'click', how);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

beforeEach(() => {
  stop = keepPress((path) => gone.push(path));
  heard = [];
  gone = [];
  document.body.innerHTML = `<div id="around"><input id="rate"><button id="print"><i id="icon"></i></button>
    <button id="export"></button><a id="school" href="/institutions/one?country=CN"></a></div>`;
  under = get('export');
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => under);
  get('around').addEventListener('click', ({ target, ctrlKey }) => {
    heard.push(`${(target as Element).id}${ctrlKey ? ' with Ctrl' : ''}`);
  });
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a press on what moves away under the hand', () => {
  it('counts for what was pressed, with the keys that were held, and for nothing around it', async () => {
    send(get('icon'), 'mousedown');
    await release(get('export'), get('around'));
    expect(heard).toEqual(['print with Ctrl']);
  });

  it('counts where what is drawn in it was drawn again', async () => {
    send(get('icon'), 'mousedown');
    get('print').innerHTML = '<i id="other"></i>';
    under = get('other');
    await release(get('other'), null);
    expect(heard).toEqual(['print with Ctrl']);
  });

  it('leads where a link led that is gone', async () => {
    send(get('school'), 'mousedown');
    get('school').remove();
    await release(get('export'), null, { ctrlKey: false });
    expect(gone).toEqual(['/institutions/one?country=CN']);
  });

  it.each([
    ['is no link', 'print', false],
    ['was to open elsewhere', 'school', true],
  ])('counts for nothing where what is gone %s', async (_why, id, ctrlKey) => {
    send(get(id), 'mousedown');
    get(id).remove();
    await release(get('export'), null, { ctrlKey });
    expect([...heard, ...gone]).toEqual([]);
  });

  it('is over with it', async () => {
    send(get('print'), 'mousedown');
    await release(get('export'), get('around'));
    heard = [];
    await release(get('export'), get('around'));
    expect(heard).toEqual(['around with Ctrl']);
  });
});

describe('a press is left to the browser', () => {
  it('where nothing has moved', async () => {
    send(get('icon'), 'mousedown');
    under = get('icon');
    await release(get('icon'), get('icon'));
    expect(heard).toEqual(['icon with Ctrl']);
  });

  it('where another took the pointer from what still lies under it', async () => {
    send(get('print'), 'mousedown');
    under = get('print');
    await release(get('around'), get('around'));
    expect(heard).toEqual(['around with Ctrl']);
  });

  it('where the hand went away on purpose', async () => {
    send(get('print'), 'mousedown');
    await release(get('export'), get('around'), { x: 140 });
    expect(heard).toEqual(['around with Ctrl']);
  });

  it('where nothing lies under the hand', async () => {
    send(get('print'), 'mousedown');
    under = null;
    await release(document.documentElement, get('around'));
    expect(heard).toEqual(['around with Ctrl']);
  });

  it('where it is not of the main button', async () => {
    send(get('print'), 'mousedown', { button: 1 });
    await release(get('export'), null, { button: 1 });
    expect(heard).toEqual([]);
  });
});
