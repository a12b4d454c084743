import { useEffect, useState, type ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';
import { CallFailure } from '../host/use-call.ts';
import { FailedPage } from '../ui/failed-page.tsx';

type Views<Name extends string> = Readonly<Record<Name, ComponentType>>;

/** Returns a view whose script could not be read, since the program is gone or busy: it says so, tries again, and then is that view. */
function unread(read: () => Promise<ComponentType>, message: string): ComponentType {
  let found: ComponentType | null = null;
  return function Unread() {
    const [View, setView] = useState<ComponentType | null>(() => found);
    const retry = (asked: boolean) =>
      read().then(
        (view) => {
          found = view;
          setView(() => view);
        },
        // A browser may keep a script that did not come for lost; once the program is there again, the window is read again.
        () =>
          fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' }).then(
            ({ ok }) => ok && asked && window.location.reload(),
            () => undefined,
          ),
      );
    useEffect(() => {
      if (!found) void retry(false);
      // Whoever comes back to it has it tried again unasked.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
    }, []);
    return View ? (
      <View />
    ) : (
      <FailedPage
        call={{ error: new CallFailure({ code: 'unavailable', message }), refetch: () => void retry(true) }}
      />
    );
  };
}

/**
 * Returns how a route reads its view when its address is first gone to, as a script of its own. Until that is there, the
 * view before it stays, so that nothing flashes empty. `view(() => import('../features/x/x-page.tsx'), 'XPage')`
 */
export function view<Name extends string>(
  read: () => Promise<Views<NoInfer<Name>>>,
  name: Name,
): LazyRouteFunction<RouteObject> {
  const one = async () => (await read())[name];
  return async () => {
    try {
      return { Component: await one() };
    } catch (error) {
      return { Component: unread(one, String(error)) };
    }
  };
}
