import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';

/** What a host does with its log. */
export interface LogShower {
  readonly path: string;
  /** Shows the file to the person; left out where the host cannot. */
  readonly show?: (() => void) | undefined;
}

/** Returns the handler that shows the log. */
export function diagnosticHandlers(shower: LogShower | undefined) {
  return {
    'log.show': () => {
      shower?.show?.();
      return ok({ path: shower?.path ?? null, shown: shower?.show !== undefined });
    },
  } satisfies Partial<Handlers>;
}
