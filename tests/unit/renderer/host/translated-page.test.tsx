import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from '@testing-library/user-event';
import { outliveTranslation } from '../../../../src/renderer/host/translated-page.ts';

const { removeChild, insertBefore } = Node.prototype;
beforeAll(() => {
  outliveTranslation(document);
});
afterAll(() => {
  Object.assign(Node.prototype, { removeChild, insertBefore });
  Reflect.deleteProperty(Text.prototype, 'nodeValue');
});
afterEach(cleanup);

function texts(): readonly Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** What translators of browsers do with a text. */
const translators = {
  'puts an element around the text': (text: Text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  },
  'puts an element in its place': (text: Text) => {
    const font = document.createElement('font');
    font.append(`<${text.data}>`);
    text.replaceWith(font);
  },
  'puts two elements before it and takes it out': (text: Text) => {
    const font = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(`<${text.data}>`);
    font.append(inner);
    text.parentNode?.insertBefore(font, text);
    text.remove();
  },
} as const;

function View() {
  const [schools, setSchools] = useState(['Harbin', 'Kuban', 'Dalian']);
  const [saved, setSaved] = useState(false);
  return (
    <main>
      <button
        type="button"
        onClick={() => {
          setSaved(!saved);
        }}
      >
        <i /> {saved ? 'Saved' : 'Save'}
      </button>
      <p>
        {schools.length > 2 && 'Three of them. '}
        {schools.length} in all
      </p>
      {schools.map((school) => (
        <span key={school}>
          {school} <i />
        </span>
      ))}
      <button
        type="button"
        onClick={() => {
          setSchools(schools.slice(0, -1));
        }}
      >
        Take out
      </button>
    </main>
  );
}

describe.each(Object.entries(translators))('a translator that %s', (_does, translate) => {
  it('leaves the view working, with what changes shown', async () => {
    const user = userEvent.setup();
    render(<View />);
    const [save, takeOut] = screen.getAllByRole('button');
    for (const text of texts()) translate(text);
    await user.click(save as HTMLElement);
    expect(save?.textContent).toContain('Saved');
    await user.click(takeOut as HTMLElement);
    expect(document.body.textContent).toContain('2');
    expect(document.body.textContent).not.toContain('Three of them');
    expect(document.body.textContent).not.toContain('Dalian');
    for (const text of texts()) if (text.parentNode?.nodeName !== 'FONT') translate(text);
    await user.click(save as HTMLElement);
    expect(save?.textContent).toMatch(/Save(?!d)/);
  });
});

it('still throws where a mistake of ours takes out what is not there', () => {
  expect(() => document.body.removeChild(document.createElement('p'))).toThrow();
});
