import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { comparePath, useCompareStore, type ComparisonView } from './compare-store.ts';

/** What the address of a comparison says, and how to change it. */
export interface Comparison extends ComparisonView {
  readonly slugs: readonly string[];
  /** How many more schools the address names than can stand side by side. */
  readonly leftOut: number;
  readonly show: (slugs: readonly string[]) => void;
  /** Opens a comparison as it was kept. */
  readonly open: (kept: {
    readonly slugs: readonly string[];
    readonly currency?: string | undefined;
    readonly onlyDifferences?: boolean | undefined;
  }) => void;
  readonly set: (name: 'differences' | 'currency', value: string | null) => void;
}

/** Reads the comparison from the address. An address without schools shows those that were chosen last, as they were shown. */
export function useComparison(): Comparison {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const chosen = useCompareStore();
  const { choose, view } = chosen;
  const all = [...new Set(params.getAll('school').filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)))];
  const named = all.slice(0, mostCompared);
  const fromAddress = named.length > 0 || params.size > 0;
  const slugs = named.length > 0 ? named : chosen.slugs;
  const inAddress = /^[A-Z]{3}$/.test(params.get('currency') ?? '') ? params.get('currency') : null;
  const currency = fromAddress ? inAddress : chosen.currency;
  const onlyDifferences = fromAddress ? params.get('differences') === '1' : chosen.onlyDifferences;
  const key = slugs.join(' ');
  useEffect(() => {
    choose(key === '' ? [] : key.split(' '));
    view({ currency, onlyDifferences });
  }, [key, choose, view, currency, onlyDifferences]);

  return {
    slugs,
    leftOut: all.length - named.length,
    onlyDifferences,
    currency,
    show: (next) => {
      choose(next);
      void navigate(comparePath(next, { currency, onlyDifferences }));
    },
    open: ({ slugs: next, currency: money = null, onlyDifferences: differences = false }) => {
      choose(next);
      void navigate(comparePath(next, { currency: money, onlyDifferences: differences }));
    },
    set: (name, value) => {
      const address = new URLSearchParams(params);
      address.delete('school');
      for (const slug of slugs) address.append('school', slug);
      if (currency !== null) address.set('currency', currency);
      if (onlyDifferences) address.set('differences', '1');
      if (value === null) address.delete(name);
      else address.set(name, value);
      // At once: a box that is ticked must not stand unticked for a moment.
      setParams(address, { replace: true, flushSync: true });
    },
  };
}
