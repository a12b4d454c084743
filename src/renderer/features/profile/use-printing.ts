import { useNavigate, useSearchParams } from 'react-router';
import type { Entity } from '../../../shared/contract/values.ts';
import { printAddress } from '../../../shared/print-job.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** What is printed of a profile, and how to go to its pages. It answers for the programme that is answered for here. */
export function usePrinting({ slug, programmes }: Pick<Entity, 'slug' | 'programmes'>) {
  const language = useLanguage();
  const navigate = useNavigate();
  const asked = useSearchParams()[0].get('programme');
  const programme = programmes.find((one) => one.slug === asked)?.slug;
  const job = {
    document: { kind: 'profile' as const, slug, ...(programme !== undefined && { programme }) },
    language,
    paper: 'A4' as const,
  };
  return {
    job,
    print: () => {
      void navigate(printAddress(job));
    },
  };
}
