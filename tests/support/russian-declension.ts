/*
 * The names of schools in the six cases of Russian, by school grammar: the adjectives before the word that says what it is, and
 * that word; what follows it (имени И. П. Павлова, Караганды) stays.
 */

const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
type Case = (typeof cases)[number];

type Forms = Readonly<Record<Case, string>>;
const forms = (...[nominative, genitive, dative, accusative, instrumental, prepositional]: readonly string[]): Forms =>
  ({ nominative, genitive, dative, accusative, instrumental, prepositional }) as Forms;

const masculine = forms('', 'а', 'у', '', 'ом', 'е');
const feminine = forms('а', 'ы', 'е', 'у', 'ой', 'е');
const heads: Readonly<Record<string, Forms>> = {
  университет: masculine,
  институт: masculine,
  центр: masculine,
  факультет: masculine,
  колледж: forms('', 'а', 'у', '', 'ем', 'е'),
  школа: feminine,
  академия: forms('я', 'и', 'и', 'ю', 'ей', 'и'),
};

const adjectives: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[жчшщ])ий$/, forms('ий', 'его', 'ему', 'ий', 'им', 'ем')],
  [/(?<=[жчшщ])ая$/, forms('ая', 'ей', 'ей', 'ую', 'ей', 'ей')],
  [/(?<=[кгх])ий$/, forms('ий', 'ого', 'ому', 'ий', 'им', 'ом')],
  [/[иы]й$/, forms('ый', 'ого', 'ому', 'ый', 'ым', 'ом')],
  [/ой$/, forms('ой', 'ого', 'ому', 'ой', 'ым', 'ом')],
  [/ая$/, forms('ая', 'ой', 'ой', 'ую', 'ой', 'ой')],
];

function ofAdjective(word: string, wanted: Case): string {
  if (wanted === 'nominative') return word;
  const [ending, declined] = adjectives.find(([each]) => each.test(word)) ?? [/$/, forms('', '', '', '', '', '')];
  return word.replace(ending, declined[wanted]);
}

/** Returns a school's name in every case; null where what it is comes with no adjective in front, or is no word known here. */
export function declinedName(name: string): Readonly<Record<Case, string>> | null {
  const words = name.split(' ');
  const at = words.findIndex((word) => word.toLowerCase() in heads);
  const head = words[at];
  if (head === undefined) return null;
  const { nominative, ...others } = heads[head.toLowerCase()] as Forms;
  const stem = nominative === '' ? head : head.slice(0, -nominative.length);
  const inCase = (wanted: Case) =>
    words
      .map((word, index) => {
        if (index < at) return ofAdjective(word, wanted);
        return index === at && wanted !== 'nominative' ? stem + others[wanted] : word;
      })
      .join(' ');
  return forms(...cases.map(inCase));
}
