import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter, NavigationType, UNSAFE_LocationContext, useLocation } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { useArrivalFocus } from '../../../../src/renderer/ui/use-arrival-focus.ts';

afterEach(cleanup);

function View() {
  const view = useArrivalFocus<HTMLElement>();
  return <article ref={view} tabIndex={-1} />;
}

function Arrived({ way, isThere }: { readonly way: NavigationType; readonly isThere: boolean }) {
  const location = useLocation();
  return (
    <UNSAFE_LocationContext.Provider value={{ location, navigationType: way }}>
      <h1 tabIndex={-1}>List</h1>
      <input />
      {isThere && <View />}
    </UNSAFE_LocationContext.Provider>
  );
}

/** Opens the view while what `had` finds has the keyboard. */
function arrive(had: 'heading' | 'textbox' | null, way = NavigationType.Push): void {
  const draw = (isThere: boolean) => (
    <MemoryRouter>
      <Arrived way={way} isThere={isThere} />
    </MemoryRouter>
  );
  const { rerender } = render(draw(false));
  if (had) screen.getByRole(had).focus();
  rerender(draw(true));
}

const atTag = () => document.activeElement?.tagName;

describe('a view that was gone to', () => {
  it('has the keyboard where nothing has it', () => {
    arrive(null);
    expect(atTag()).toBe('ARTICLE');
  });

  it('has it where the heading of the list has it, which was there before', () => {
    arrive('heading');
    expect(atTag()).toBe('ARTICLE');
  });

  it('leaves it in a field', () => {
    arrive('textbox');
    expect(atTag()).toBe('INPUT');
  });

  it('leaves it on the way back', () => {
    arrive('heading', NavigationType.Pop);
    expect(atTag()).toBe('H1');
  });
});
