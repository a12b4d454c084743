import type { Mistake } from '../mistake.ts';
import type { Located, Path } from '../source-text.ts';

/*
 * How much a pack can say of one school. All is far beyond what anybody knows: values of one figure are compared each with each, and a
 * pack of 40 kB could keep that up for minutes.
 */

/** Values of one property on a school, or on one of its programmes. */
export const mostValues = 100;
/** Whatever is listed of a school: claims, names, units, events, rankings, members, programmes. */
export const mostListed = 2_000;
export const mostNames = 200;

interface Holder {
  readonly claims?: readonly { readonly property: string }[];
}

function tooManyValues({ claims = [] }: Holder, path: Path, file: Located<unknown>): Mistake[] {
  const counts = new Map<string, number>();
  return claims.flatMap(({ property }, at) => {
    const count = (counts.get(property) ?? 0) + 1;
    counts.set(property, count);
    if (count !== mostValues + 1) return [];
    return [
      {
        file: file.file,
        line: file.lineOf([...path, 'claims', at]),
        what: `More than ${mostValues} values of \`${property}\` stand here.`,
        remedy: 'Leave those that say something; no figure has so many.',
      },
    ];
  });
}

/** Returns the mistakes of a file that says more of one school than anybody can know; nothing of it is then compared. */
export function tooMuch(file: Located<unknown>): readonly Mistake[] {
  const value = file.value as Readonly<Record<string, unknown>> & Holder & { readonly programmes?: readonly Holder[] };
  const long = Object.entries(value).flatMap(([part, list]): Mistake[] => {
    const most = part === 'names' ? mostNames : mostListed;
    if (!Array.isArray(list) || list.length <= most) return [];
    return [
      {
        file: file.file,
        line: file.lineOf([part, most]),
        what: `\`${part}\` has ${list.length} entries; ${most} at most are read.`,
        remedy: 'Leave out what nobody needs, or make packs of several schools.',
      },
    ];
  });
  if (long.length > 0) return long;
  const holders = [
    { holder: value as Holder, path: [] as Path },
    ...(value.programmes ?? []).map((holder, at) => ({ holder, path: ['programmes', at] as Path })),
  ];
  return holders.flatMap(({ holder, path }) => tooManyValues(holder, path, file));
}
