import { useSearchParams } from 'react-router';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { papers, type Paper } from './paper.ts';

export interface PrintAddress {
  readonly language: Language;
  readonly paper: Paper;
  /** Whether the person's own notes, tags and figures are in it: only when asked for, since paper leaves the house. */
  readonly mine: boolean;
  /** Whether only what decides is in it, a page or two for each school. */
  readonly short: boolean;
  readonly set: (name: 'language' | 'paper' | 'mine' | 'short', value: string | null) => void;
}

/** How a document is to be printed, as its address says, and how to change that. */
export function usePrintAddress(): PrintAddress {
  const [params, setParams] = useSearchParams();
  const own = useLanguage();
  return {
    language: languages.find((one) => one === params.get('language')) ?? own,
    paper: papers.find((one) => one === params.get('paper')) ?? 'A4',
    mine: params.get('mine') === '1',
    short: params.get('short') === '1',
    set: (name, value) => {
      const next = new URLSearchParams(params);
      if (value === null) next.delete(name);
      else next.set(name, value);
      setParams(next, { replace: true, flushSync: true });
    },
  };
}
