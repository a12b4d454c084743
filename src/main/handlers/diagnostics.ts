import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { showLog, type LogShower } from '../services/log-shower.ts';

/** Returns the handler that shows the log. */
export function diagnosticHandlers(shower: LogShower | undefined) {
  return { 'log.show': () => ok(showLog(shower)) } satisfies Partial<Handlers>;
}
