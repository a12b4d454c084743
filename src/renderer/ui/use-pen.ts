import { penOf, type Pen } from '../../shared/domain/writing/pen.ts';
import { useLanguage } from './use-language.ts';

/** What writes values in the reader's language. */
export function usePen(): Pen {
  return penOf(useLanguage());
}
