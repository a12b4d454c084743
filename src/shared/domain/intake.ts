interface Told {
  readonly property: string;
  readonly text: { readonly en: string };
  readonly scope: object | null;
  readonly asOf: string | null;
  readonly rank: string;
}

/**
 * Returns whether a programme takes no more students, by the newest that is said of it: what is closed for some people only is not closed.
 * Unlike values without dates the compiler refuses, so kinds of sources decide nothing here.
 */
export function isClosed(claims: readonly Told[]): boolean {
  const [newest] = claims
    .filter(({ property, scope, rank }) => property === 'intake' && scope === null && rank !== 'deprecated')
    .toSorted((a, b) => Number((a.asOf ?? '') < (b.asOf ?? '')) - Number((a.asOf ?? '') > (b.asOf ?? '')));
  return newest?.text.en === 'closed';
}
