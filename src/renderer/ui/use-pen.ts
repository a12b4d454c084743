import { penOf, type Pen } from '../../shared/domain/writing/pen.ts';
import { useReader } from './use-reader.ts';

/** What writes values in the reader's language. */
export function usePen(): Pen {
  return penOf(useReader());
}
