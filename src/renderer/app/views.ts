import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';

/**
 * Returns how a route reads its view when its address is first gone to, as a script of its own. Until that is there, the
 * view before it stays, so that nothing flashes empty. `view(() => import('../features/x/x-page.tsx'), 'XPage')`
 */
export function view<Name extends string>(
  read: () => Promise<Readonly<Record<NoInfer<Name>, ComponentType>>>,
  name: Name,
): LazyRouteFunction<RouteObject> {
  return async () => ({ Component: (await read())[name] });
}
