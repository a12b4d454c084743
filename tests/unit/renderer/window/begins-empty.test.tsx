import { openWindow } from '../../../support/whole-window.tsx';
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useAsked } from '../../../../src/renderer/features/profile/use-beside.ts';
import { announce } from '../../../../src/renderer/ui/announce.tsx';
import { useThirdPane } from '../../../../src/renderer/ui/beside/third-pane.ts';

it('begins with nothing of the window before it, which files of tests share', async () => {
  await openWindow('/');
  act(() => {
    announce('said before');
    useAsked.setState({ asked: true });
    useThirdPane.setState({ stands: true });
  });
  await openWindow('/');
  expect(document.body.textContent).not.toContain('said before');
  expect([useAsked.getState().asked, useThirdPane.getState().stands]).toEqual([false, false]);
});
