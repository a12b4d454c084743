/** The normal quantile of a 95 % interval. */
const quantile = 1.959964;

/** Below so many candidates a share says next to nothing. */
export const fewCandidates = 30;

/** Returns the ends of Wilson's 95 % interval for a share, each from 0 to 1 (Wilson 1927); null where nobody sat. */
export function wilson(passed: number, candidates: number): { readonly low: number; readonly high: number } | null {
  if (candidates <= 0) return null;
  const share = passed / candidates;
  const square = quantile ** 2;
  const spread = quantile * Math.sqrt((share * (1 - share)) / candidates + square / (4 * candidates ** 2));
  const middle = share + square / (2 * candidates);
  const scale = 1 + square / candidates;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** A line of a result as the examining body prints it. */
export interface ResultLine {
  readonly candidates: number;
  readonly passed: number;
  readonly asListed: string | null;
}

/** What the lines of one school come to; several where the body spells it several ways. */
export interface ResultSum {
  readonly candidates: number;
  readonly passed: number;
  readonly asListed: readonly string[];
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Too few candidates for the share to mean much. */
  readonly few: boolean;
}

/** Returns what lines come to, with every spelling named. */
export function addUp(lines: readonly ResultLine[]): ResultSum {
  const candidates = lines.reduce((sum, line) => sum + line.candidates, 0);
  const passed = lines.reduce((sum, line) => sum + line.passed, 0);
  return {
    candidates,
    passed,
    asListed: [...new Set(lines.map(({ asListed }) => asListed).filter((name) => name !== null))],
    interval: wilson(passed, candidates),
    few: candidates < fewCandidates,
  };
}
