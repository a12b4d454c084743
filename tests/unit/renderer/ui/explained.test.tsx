import { renderPart } from '../../../support/render.tsx';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Explained } from '../../../../src/renderer/ui/explained.tsx';

const rectangle = (left: number, top: number, width: number, height: number) => () =>
  new DOMRect(left, top, width, height);

describe('the explanation of a term', () => {
  it('opens at the sign that was pressed, and not at the middle of the window', async () => {
    const { user } = renderPart(
      <>
        <Explained label="Founded" meaning="The year in which teaching began." term="founded" />
        <Explained label="Campus" meaning="All grounds together." term="founded" />
      </>,
    );
    for (const element of [document.documentElement]) {
      Object.defineProperty(element, 'clientWidth', { value: 1280, configurable: true });
      Object.defineProperty(element, 'clientHeight', { value: 800, configurable: true });
    }
    const [, sign] = screen.getAllByRole('button');
    const note = screen.getByText(/All grounds/).closest('[popover]') as HTMLElement;
    if (!sign) throw new Error('The second term has no sign.');
    sign.getBoundingClientRect = rectangle(420, 300, 18, 18);
    note.getBoundingClientRect = rectangle(0, 0, 360, 90);
    expect(note.dataset['placed']).toBe('false');
    await user.click(sign);
    expect(note.dataset['placed']).toBe('true');
    expect([note.style.left, note.style.top]).toEqual(['420px', '324px']);
    // It goes where its term goes.
    sign.getBoundingClientRect = rectangle(420, 100, 18, 18);
    document.dispatchEvent(new Event('scroll'));
    expect(note.style.top).toBe('124px');
    await user.click(sign);
    expect(note.dataset['placed']).toBe('false');
  });

  it('stays while the keyboard is in it, and closes as it goes on, so that nothing gone to lies under it', async () => {
    const { user } = renderPart(
      <main tabIndex={-1}>
        <Explained label="Founded" meaning="The year in which teaching began." term="founded" />
        <a href="#next">Next</a>
      </main>,
    );
    const note = screen.getByText(/The year/).closest('[popover]') as HTMLElement;
    await user.click(screen.getByRole('button'));
    await user.click(screen.getByText(/The year/));
    expect(note.dataset['placed'], 'its text can be pressed and chosen').toBe('true');
    screen.getByRole('button').focus();
    await user.tab();
    expect(note.contains(document.activeElement)).toBe(true);
    expect(note.dataset['placed']).toBe('true');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Next');
    expect(note.dataset['placed']).toBe('false');
  });
});
