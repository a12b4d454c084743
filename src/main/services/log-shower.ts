import type { Output } from '../../shared/contract/index.ts';

/** What a host does with its log. */
export interface LogShower {
  readonly path: string;
  /** Shows the file to the person; left out where the host cannot. */
  readonly show?: (() => void) | undefined;
}

/** Shows the log where the host can. Returns its path, null where the host keeps none, and whether it was shown. */
export function showLog(shower: LogShower | undefined): Output<'log.show'> {
  shower?.show?.();
  return { path: shower?.path ?? null, shown: shower?.show !== undefined };
}
