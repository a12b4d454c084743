/** A currency by its ISO 4217 code. */
export const currencyPattern = /^[A-Z]{3}$/;

/** One of `currency` is worth `rate` of `target`, as the person typed it in. */
export interface Rate {
  readonly currency: string;
  readonly target: string;
  readonly rate: number;
  /** The day of the rate, ISO 8601. */
  readonly asOf: string;
}

/** An amount in another currency, and the rate that took it there; null where it was in that currency from the start. */
export interface Converted {
  readonly amount: number;
  readonly rate: Rate | null;
}

/** Returns an amount in the target currency by the rate typed in for it or for the way back; null where there is neither. */
export function convert(amount: number, currency: string, target: string, rates: readonly Rate[]): Converted | null {
  if (currency === target) return { amount, rate: null };
  const there = rates.find((rate) => rate.currency === currency && rate.target === target);
  if (there) return { amount: amount * there.rate, rate: there };
  const back = rates.find((rate) => rate.currency === target && rate.target === currency);
  return back ? { amount: amount / back.rate, rate: back } : null;
}

/** Hardly any two currencies are further apart than this, either way. */
const furthestApart = 100_000;

/** Whether a rate is rather a slip of the finger than one there is; some are that far apart, so it is asked about and never refused. */
export function isStrangeRate(rate: number): boolean {
  return rate >= furthestApart || rate <= 1 / furthestApart;
}
