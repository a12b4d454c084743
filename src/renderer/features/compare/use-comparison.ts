import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { useCompareStore } from './compare-store.ts';

/** What the address of a comparison says, and how to change it. */
export interface Comparison {
  readonly slugs: readonly string[];
  readonly onlyDifferences: boolean;
  /** The currency all costs are shown in; null leaves each as its source has it. */
  readonly currency: string | null;
  readonly show: (slugs: readonly string[]) => void;
  readonly set: (name: 'differences' | 'currency', value: string | null) => void;
}

/** Reads the comparison from the address. An address without schools shows those that were chosen last. */
export function useComparison(): Comparison {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const chosen = useCompareStore((state) => state.slugs);
  const choose = useCompareStore((state) => state.choose);
  const named = [...new Set(params.getAll('school').filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)))].slice(
    0,
    mostCompared,
  );
  const slugs = named.length > 0 ? named : chosen;
  const key = slugs.join(' ');
  useEffect(() => {
    choose(key === '' ? [] : key.split(' '));
  }, [key, choose]);

  const written = (next: readonly string[]) => {
    const address = new URLSearchParams(params);
    address.delete('school');
    for (const slug of next) address.append('school', slug);
    return address;
  };
  return {
    slugs,
    onlyDifferences: params.get('differences') === '1',
    currency: /^[A-Z]{3}$/.test(params.get('currency') ?? '') ? params.get('currency') : null,
    show: (next) => {
      choose(next);
      void navigate(`/compare?${written(next).toString()}`);
    },
    set: (name, value) => {
      const address = written(slugs);
      if (value === null) address.delete(name);
      else address.set(name, value);
      // At once: a box that is ticked must not stand unticked for a moment.
      setParams(address, { replace: true, flushSync: true });
    },
  };
}
