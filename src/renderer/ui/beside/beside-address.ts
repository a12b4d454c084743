/** Names in the address who is read beside the open profile; without a school, that one is to be chosen. */
export const besideParam = 'beside';

/** Returns a query with the school that is read beside, as other parameters have it: who goes on in a list keeps it. */
export function withBeside(search: string, params: URLSearchParams): string {
  const beside = params.get(besideParam);
  if (beside === null) return search;
  const next = new URLSearchParams(search);
  next.set(besideParam, beside);
  return `?${next.toString()}`;
}
