import { spacedChinese } from '../chinese-spacing.ts';
import type { Path } from '../form.ts';
import type { Check } from './rule.ts';

/** What is written to the letter as a source, a register or the bearer has it. */
const toTheLetter: ReadonlySet<PropertyKey> = new Set(['names', 'units', 'as_listed']);

/** Yields every Chinese text of our own in a file, with the path to it. */
export function* chineseTexts(
  value: unknown,
  path: Path = [],
): Generator<{ readonly path: Path; readonly text: string }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (path.length === 0 && toTheLetter.has(key)) continue;
    if (key === 'zh' && typeof part === 'string') yield { path: here, text: part };
    else yield* chineseTexts(part, here);
  }
}

/** Chinese of our own in which Latin letters or figures touch the characters beside them. */
export const checkSpacing: Check = (sources, report) => {
  // A pack that a person has taken in already is not refused for it, and what it adds stands among the rest.
  if (sources.packOf) return;
  const { institutions, alliances, organizations, rankings, registers, rules, results } = sources;
  for (const file of [institutions, alliances, organizations, rankings, registers, rules, results].flat()) {
    for (const { path, text } of chineseTexts(file.value)) {
      const spaced = spacedChinese(text);
      if (spaced === text) continue;
      const at = [...spaced].findIndex((character, index) => character !== [...text][index]);
      const around = [...text].slice(Math.max(0, at - 4), at + 6).join('');
      report(file, path, { code: 'text.spacing', text: around });
    }
  }
};
