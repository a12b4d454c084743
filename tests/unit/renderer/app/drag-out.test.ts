import { answerWith, asked } from '../../../support/fake-bridge.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { dragOut } from '../../../../src/renderer/app/drag-out.ts';
import { ok } from '../../../../src/shared/result.ts';

beforeEach(() => {
  answerWith(() => Promise.resolve(ok({ dragged: true })));
});

/** Drags what is in a link, or the link itself, and returns what is under the hand. */
function drag(href: string, name = 'A & B <School>') {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  const inside = link.appendChild(document.createElement('span'));
  inside.textContent = name;
  const carried = new Map([['text/uri-list', 'app://almanac/as-the-browser-would']]);
  let prevented = false;
  const event = {
    target: inside,
    preventDefault: () => (prevented = true),
    dataTransfer: {
      clearData: () => carried.clear(),
      setData: (type: string, text: string) => carried.set(type, text),
    },
  };
  dragOut(event as unknown as DragEvent);
  return { carried, prevented };
}

describe('what is dragged out of the window', () => {
  it.each([
    ['/institutions/songhua-university?field=law', 'almanac://institutions/songhua-university'],
    ['/institutions/songhua-university/costs', 'almanac://institutions/songhua-university'],
    ['/alliances/amur-league', 'almanac://alliances/amur-league'],
    ['/organizations/star-index#x', 'almanac://organizations/star-index'],
  ])('%s goes as %s, with its name', (href, address) => {
    const { carried, prevented } = drag(href);
    expect(prevented).toBe(false);
    expect(carried.get('text/uri-list')).toBe(address);
    expect(carried.get('text/plain')).toBe(address);
    expect(carried.get('text/html')).toBe(`<a href="${address}">A &amp; B &lt;School&gt;</a>`);
  });

  it.each([
    ['/saved', 'saved'],
    ['/saved/for-medicine', 'for-medicine'],
  ])('%s goes as a file that the host puts under the hand', (href, list) => {
    const { prevented } = drag(href);
    expect(prevented).toBe(true);
    expect(asked).toEqual([{ name: 'documents.drag', input: { list, day: expect.any(String) as string } }]);
  });

  it.each(['https://example.org/institutions/x', '/plan', '/institutions/', 'almanac://institutions/x', '/saved/a/b'])(
    '%s goes as it is',
    (href) => {
      const { carried, prevented } = drag(href);
      expect(prevented).toBe(false);
      expect([...carried.values()]).toEqual(['app://almanac/as-the-browser-would']);
      expect(asked).toEqual([]);
    },
  );
});
