/*
 * What Russian calls a school after its town: Казанский from Казань. Which of the ways a name takes (Самара makes самарский,
 * Астана астанинский) only custom says, so all are written: one too many does no harm, nobody types it. Names that change within
 * (Уфимский, Нижегородский) stand in place-names.yaml.
 */

/** How a name ends, and what may stand in the ending's place. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:[иы]й|ая)$/, []],
  [/([сц]к)$/, ['$1ий']],
  [/ь$/, ['ский', 'ьский']],
  [/ла$/, ['льский', 'линский']],
  [/[ая]$/, ['ский', 'инский']],
  [/о$/, ['оский', 'ойский', 'йский', 'ский']],
  [/[еэ]$/, ['$&ский', '$&йский', '$&нский', 'инский']],
  [/и$/, ['иский', 'ийский', 'инский', 'ский']],
  [/[уюы]$/, ['$&ский', '$&йский', 'инский', 'ский']],
  [/$/, ['ский']],
];

const russian = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*$/;
const shortestName = 3;

/** Returns the adjectives made of the name of a town, in the nominative masculine; none of what is no Russian name of one word. */
export function russianAdjectives(name: string): readonly string[] {
  if (name.length < shortestName || !russian.test(name)) return [];
  // Of Ростов-на-Дону the first part takes the ending, of Санкт-Петербург the last.
  const stem = name.replace(/-на-.+$/, '');
  const [ending, forms] = endings.find(([each]) => each.test(stem)) ?? [/$/, []];
  return forms.map((form) => stem.replace(ending, form));
}
