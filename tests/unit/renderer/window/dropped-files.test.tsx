import { openWindow } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const drop = (name: string) => {
  fireEvent.drop(window, { dataTransfer: { files: [new File(['{}'], name)], types: ['Files'] } });
};

describe('a file dropped on the window', () => {
  it('goes to the page that brings it in, wherever the reader is', async () => {
    const { at } = await openWindow('/sources');
    drop('mine.almanac-list');
    await waitFor(() => {
      expect(screen.getByRole('main').textContent).toContain('mine.almanac-list');
    });
    expect(at()).toBe('/saved');
  });

  it('is refused in a sentence where it is nothing of the program', async () => {
    const { at } = await openWindow('/sources');
    drop('holiday.exe');
    expect((await screen.findByRole('alert')).textContent).toContain('holiday.exe');
    expect(at()).toBe('/sources');
  });
});
