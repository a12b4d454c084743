/*
 * How Turkic languages and Ukrainian say where: Алматыдағы, Buxoroda, у Харбіні. Russian cases of towns stand in the index. Letters are folded
 * ones: ғ is г, і is и.
 */

/** In, of and to a town, joined to its name. */
const turkic = /^(.{2,}?)(?:[дт][аео](?:г[иыу]|н)?|[гк][аео]|[dt][ae](?:g[i]|k[i]|n)?|[gk]a)$/;

/** The locative and the instrumental, and how the nominative may end instead. */
const ukrainian: readonly (readonly [ending: RegExp, nominatives: readonly string[]])[] = [
  [/^([а-я]{3,})и$/, ['', 'ь', 'а', 'я', 'е']],
  [/^([а-я]{3,})у$/, ['', 'а']],
  [/^([а-я]{3,})(?:ом|ем)$/, ['', 'ь']],
  [/^([а-я]{3,})ою$/, ['а']],
];

/** Returns what a town may be called, folded, of which a word says that something is there; none of what is no such word. */
export function townsOfCase(word: string): readonly string[] {
  const stem = turkic.exec(word)?.[1];
  return [
    ...(stem === undefined ? [] : [stem]),
    ...ukrainian.flatMap(([ending, nominatives]) => {
      const before = ending.exec(word)?.[1];
      return before === undefined ? [] : nominatives.map((nominative) => before + nominative);
    }),
  ];
}
