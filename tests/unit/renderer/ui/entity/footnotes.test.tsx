import { renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mine } from '../../../../../src/shared/domain/mine.ts';
import type { Source } from '../../../../../src/shared/contract/values.ts';
import { FootnoteScope, NumberedFootnotes } from '../../../../../src/renderer/ui/entity/footnotes.tsx';

const source: Source = {
  id: 'prospectus',
  kind: 'official',
  title: 'Prospectus',
  publisher: 'The school',
  url: 'https://school.example/',
  published: '2026',
  accessed: '2027-01-05',
  language: 'en',
  pack: null,
};

function open() {
  return renderPart(
    <main tabIndex={-1}>
      <FootnoteScope sources={[source]}>
        <NumberedFootnotes numbers={[1]} />
      </FootnoteScope>
      <a href="#next">Next</a>
    </main>,
  );
}
const dialog = () => screen.queryByRole('dialog');
const isGone = () =>
  waitFor(() => {
    expect(dialog()).toBeNull();
  });

describe('a footnote opened at its number', () => {
  it('stays while the keyboard is in it, and closes as it goes on, so that nothing gone to lies under it', async () => {
    const { user } = open();
    await user.click(screen.getByRole('link', { name: /1/ }));
    expect(dialog()?.contains(document.activeElement)).toBe(true);
    await user.click(screen.getByText('Prospectus'));
    expect(dialog(), 'its text can be pressed and chosen').not.toBeNull();
    dialog()?.focus();
    for (const stop of [/school\.example/, /All facts/]) {
      await user.tab();
      expect(document.activeElement?.textContent).toMatch(stop);
      expect(dialog()).not.toBeNull();
    }
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Next');
    await isGone();
  });

  it('closes as the keyboard goes elsewhere from its number, and not as it goes to the number', async () => {
    const { user } = open();
    const number = screen.getByRole('link', { name: /1/ });
    await user.click(number);
    number.focus();
    expect(dialog()).not.toBeNull();
    screen.getByText('Next').focus();
    await isGone();
    // The same number opens again.
    await user.click(number);
    expect(dialog()).not.toBeNull();
  });
});

it.each([
  [mine, /^Source 1 mine, added by me$/],
  ['river-figures', /^Source 1 pack, from the pack river-figures$/],
])('is called by what is seen of it: the number and the mark of %s', (pack, name) => {
  renderPart(
    <FootnoteScope sources={[{ ...source, pack }]}>
      <NumberedFootnotes numbers={[1]} />
    </FootnoteScope>,
  );
  const link = screen.getByRole('link', { name });
  expect(link.getAttribute('aria-label')).toContain(link.textContent);
});
