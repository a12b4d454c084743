import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sectionKeys } from '../ui/key-list.tsx';
import { altDigit, isTyping } from '../ui/keys.ts';
import { arrive } from './focus/keep-focus.ts';
import { goToPane } from './focus/panes.ts';
import { helpPath } from './help-path.ts';

/** Has the keys that lead on work in every view, and before every page that is to be printed: F6, F1, Alt and a digit. */
export function useWayKeys(): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const goToSection = (path: string) => {
      if (pathname === path) {
        arrive();
        return;
      }
      // The keyboard goes along: the view that comes takes it where nothing has it.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      void navigate(path);
    };
    const onKey = (event: KeyboardEvent) => {
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      const digit = isTyping(event) ? null : altDigit(event);
      const section = sectionKeys.find(([key]) => key === digit);
      // Out of a field, too: that is what it is for.
      if (event.key === 'F6' && !event.ctrlKey && !event.metaKey && !event.altKey && !isInDialog)
        goToPane(event.shiftKey ? -1 : 1);
      else if (event.key === 'F1') void navigate(helpPath(pathname));
      else if (section) goToSection(section[2]);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [navigate, pathname]);
}
