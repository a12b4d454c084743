import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import type { FirstViews } from '../services/first-view/first-views.ts';

/** Returns the handler of what a window shows first. */
export function windowHandlers(first: Pick<FirstViews, 'viewFor'>) {
  return {
    'window.first': ({ language }) => ok(first.viewFor(language)),
  } satisfies Partial<Handlers>;
}
