import { ok, type Result } from '../../shared/result.ts';
import { withFolderAwaited } from '../database/faults.ts';
import type { Handlers } from '../dispatch.ts';
import type { Editions } from '../services/editions/editions.ts';

const inFolder = <Value>(work: () => Promise<Result<Value>>) =>
  withFolderAwaited('The edition was left as it was, since a file could not be written', work);

/** Returns the handlers of editions by file. */
export function editionHandlers(editions: Editions) {
  return {
    'editions.get': () => ok(editions.get()),
    'editions.begin': ({ name, size }) => inFolder(async () => editions.begin(name, size)),
    'editions.piece': ({ transfer, at, bytes }) =>
      inFolder(() => editions.receive(transfer, at, Buffer.from(bytes, 'base64'))),
    'editions.preview': ({ transfer }) => inFolder(() => editions.preview(transfer)),
    'editions.take': ({ id }) => inFolder(() => editions.take(id)),
    'editions.back': () => inFolder(() => editions.back()),
    'editions.progress': () => ok(editions.progress()),
    'editions.cancel': () => ok(editions.cancel()),
  } satisfies Partial<Handlers>;
}
