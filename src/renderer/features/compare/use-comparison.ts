import { useEffect, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { firstDepth, readComparison, type ComparisonAddress } from '../../../shared/comparison-address.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { useHome, wantedOf } from '../../host/use-home.ts';
import { comparePath, useCompareStore, type ComparisonView } from './compare-store.ts';

/** A comparison that was kept. */
type Kept = Output<'compare.sets'>['rows'][number];

/** What the address of a comparison says, and how to change it. */
export interface Comparison extends Omit<ComparisonAddress, 'currency'> {
  /** The currency all costs are shown in: that of the address, else the person's own; null leaves each as its source has it. */
  readonly currency: string | null;
  /** How it is shown, as the address says it. */
  readonly shown: ComparisonView;
  /** How many more schools the address names than can stand side by side. */
  readonly leftOut: number;
  /** Whether it is known from where the person asks. */
  readonly isKnown: boolean;
  /** What the backend is asked by. */
  readonly asked: Omit<Input<'compare.table'>, 'language' | 'mine'>;
  readonly show: (slugs: readonly string[]) => void;
  /** Opens a comparison as it was kept. */
  readonly open: (kept: Kept) => void;
  /** Changes how it is shown. `step`: as a place of its own, to which Back returns. */
  readonly set: (view: ComparisonView, step?: boolean) => void;
}

/** Reads the comparison from the address. An address without schools shows those that were chosen last, as they were shown. */
export function useComparison(): Comparison {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const home = useHome();
  const { slugs: chosen, shown, choose, view } = useCompareStore();
  const address = useMemo(() => readComparison(params), [params]);
  const fromAddress = params.size > 0;
  const { all, slugs: named, ...said } = address;
  const now: Omit<ComparisonAddress, 'slugs'> = fromAddress ? said : { ...said, ...shown };
  const slugs = named.length > 0 ? named : chosen;
  const currency = now.currency === undefined ? home.currency : now.currency;
  // Only where a currency of the person's own would stand in its place has it to be said that there is none.
  const asStated = home.currency === null ? undefined : null;
  const key = comparePath(slugs, now);
  useEffect(() => {
    const { slugs: of, ...how } = readComparison(new URLSearchParams(key.split('?')[1] ?? ''));
    choose(of);
    view(how);
  }, [key, choose, view]);
  const { depth, programmes, like } = now;
  const asked = {
    slugs: [...slugs],
    depth,
    ...(depth !== 'everything' && { programmes: [...programmes], like, wanted: wantedOf(home) }),
    ...(depth === 'decide' && {
      ...(home.country !== null && { country: home.country }),
      ...(currency !== null && { currency }),
    }),
  };

  return {
    ...now,
    shown: now,
    slugs,
    leftOut: all.length - named.length,
    isKnown: home.isKnown,
    currency,
    asked,
    show: (next) => {
      choose(next);
      void navigate(comparePath(next, now));
    },
    open: ({ slugs: kept, depth: deep = firstDepth, programmes: of = [], like: kind = {}, ...how }) => {
      choose(kept);
      void navigate(
        comparePath(kept, {
          depth: deep,
          programmes: of,
          like: kind,
          currency: how.currency ?? asStated,
          onlyDifferences: how.onlyDifferences ?? false,
        }),
      );
    },
    set: (next, step = false) => {
      // At once: a box that is ticked must not stand unticked for a moment.
      const money = 'currency' in next ? { currency: next.currency ?? asStated } : {};
      void navigate(comparePath(slugs, { ...now, ...next, ...money }), { replace: !step, flushSync: true });
    },
  };
}

/** Returns what a kept or printed comparison says of itself. */
export function keptOf({ slugs, depth, programmes, like, currency, onlyDifferences }: Comparison) {
  return {
    slugs: [...slugs],
    depth,
    ...(programmes.length > 0 && { programmes: [...programmes] }),
    ...(Object.keys(like).length > 0 && { like }),
    ...(currency !== null && { currency }),
    ...(onlyDifferences && { onlyDifferences }),
  };
}
