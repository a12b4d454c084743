import { renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ExportMenu } from '../../../../../src/renderer/ui/export/export-menu.tsx';

function open() {
  const { user } = renderPart(
    <main tabIndex={-1}>
      <ExportMenu of={{ kind: 'plan', of: {} } as Parameters<typeof ExportMenu>[0]['of']} label="Save as" />
      <a href="#next">Next</a>
    </main>,
  );
  const button = screen.getByRole('button', { name: 'Save as' });
  const menu = screen.getByRole('group', { name: 'Save as', hidden: true });
  return { user, button, menu, isOpen: () => menu.dataset['placed'] === 'true' };
}

it('stays while the keyboard is among its forms, and closes as it goes on, so that nothing gone to lies under it', async () => {
  const { user, button, menu, isOpen } = open();
  await user.click(button);
  const forms = within(menu).getAllByRole('button');
  expect(document.activeElement).toBe(forms[0]);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(forms[1]);
  expect(isOpen()).toBe(true);
  button.focus();
  expect(isOpen(), 'its own button is no other stop').toBe(true);
  const stops = menu.querySelectorAll('button, input').length;
  for (let stop = 0; stop < stops; stop += 1) {
    await user.tab();
    expect(menu.contains(document.activeElement)).toBe(true);
    expect(isOpen()).toBe(true);
  }
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Next');
  expect(isOpen()).toBe(false);
});

it('closes as the keyboard goes on from the pane that holds it, as F6 does', async () => {
  const { user, button, isOpen } = open();
  await user.click(button);
  screen.getByRole('main').focus();
  expect(isOpen(), 'what holds it is no stop under it').toBe(true);
  screen.getByText('Next').focus();
  await waitFor(() => {
    expect(isOpen()).toBe(false);
  });
});
