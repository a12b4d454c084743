/** A number as its sign, the digits before the point and those behind it. */
export interface Digits {
  readonly whole: number;
  readonly decimals: string;
}
