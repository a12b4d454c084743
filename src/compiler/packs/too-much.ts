import type { Mistake } from '../mistake.ts';
import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';

/*
 * How much a pack can say of one school. All is far beyond what anybody knows: values of one figure are compared each with each, and a
 * pack of 40 kB could keep that up for minutes.
 */

/** Values of one property on a school, or on one of its programmes. */
export const mostValues = 100;
/** Whatever is listed of a school: claims, names, units, events, rankings, members, programmes. */
export const mostListed = 2_000;
export const mostNames = 200;
/** Characters of one file: of the edition's none is half as long, and each thousand takes some milliseconds to read. */
export const longestText = 256 * 1024;

/** As it was read, of any form. */
interface Holder {
  readonly claims?: unknown;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

function tooManyValues(holder: Holder | null, path: Path, file: Located<unknown>): Mistake[] {
  const counts = new Map<string, number>();
  return listIn(holder?.claims).flatMap((claim, at) => {
    const property = String((claim as { readonly property?: unknown } | null)?.property);
    const count = (counts.get(property) ?? 0) + 1;
    counts.set(property, count);
    if (count !== mostValues + 1) return [];
    return [
      {
        file: file.file,
        line: file.lineOf([...path, 'claims', at]),
        problem: { code: 'pack.tooManyValues' as const, most: mostValues, property },
      },
    ];
  });
}

/** Returns the mistakes of a file that says more of one school than anybody can know, whatever its form; nothing of it is then looked at. */
export function tooMuch(file: Located<unknown>): readonly Mistake[] {
  if (typeof file.value !== 'object' || file.value === null) return [];
  const value = file.value as Readonly<Record<string, unknown>>;
  const long = Object.entries(value).flatMap(([part, list]): Mistake[] => {
    const most = part === 'names' ? mostNames : mostListed;
    if (!Array.isArray(list) || list.length <= most) return [];
    return [
      {
        file: file.file,
        line: file.lineOf([part, most]),
        problem: { code: 'pack.tooManyEntries', part, count: list.length, most },
      },
    ];
  });
  if (long.length > 0) return long;
  const holders = [
    { holder: value as Holder, path: [] as Path },
    ...listIn(value['programmes']).map((holder, at) => ({
      holder: holder as Holder | null,
      path: ['programmes', at] as Path,
    })),
  ];
  return holders.flatMap(({ holder, path }) => tooManyValues(holder, path, file));
}

/** Returns what to say of a file that is too long to be read at all; null where it is not. */
export function tooLong(file: string, text: string): Mistake | null {
  return text.length <= longestText
    ? null
    : {
        file,
        line: 1,
        problem: { code: 'pack.tooLong', count: text.length, most: longestText },
      };
}
