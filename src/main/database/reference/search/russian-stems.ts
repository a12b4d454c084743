/*
 * Russian words as people put them into sentences: в Уфимском медицинском, из Сеченовки. Letters are folded ones, й is и.
 */

/** An adjective, or a number, in any case and gender. */
const adjective =
  /^([а-я]{2,}(?:ск|цк|н)|перв|втор|трет)ь?(?:ии|ыи|ого|его|ому|ему|ом|ем|им|ым|ои|еи|ую|юю|ая|яя|ое|ее|ие|ые|их|ых|ими|ыми)$/;
/** Of a man a school is named after: Сеченовский, and Сеченовка, as students say. */
const afterSomebody = /^([а-я]{3,}(?:ов|ев|ин|ын))(?:ск(?:ии|ого|ому|ом|им|ои|ую|ая|ое|ие|их|ими)|к(?:а|и|е|у|ои|ою))$/;

/** Returns what a folded word may begin with in the case in which names have it; none for what is no such word. */
export function russianStems(word: string): readonly string[] {
  const stem = adjective.exec(word)?.[1];
  const name = afterSomebody.exec(word)?.[1];
  return [stem, name].filter((text) => text !== undefined && text !== word) as string[];
}

/** Returns an adjective in -ский, the last of several words, in the nominative masculine; null for any other. */
export function nominativeOf(words: string): string | null {
  const stem = /^(.*[а-я]{2,}[сц]к)(?:ого|ому|ом|им|ои|ую|ая|ое|ие|их|ими)$/.exec(words)?.[1];
  return stem === undefined ? null : `${stem}ии`;
}

/** Words that say what a school is, as names end or begin with them, in any case of the singular. */
const heads: readonly (readonly [inAnyCase: RegExp, nominative: string, isFeminine: boolean])[] = [
  [/^(университет|институт|центр|факультет|мед)(?:а|у|ом|е)?$/, '$1', false],
  [/^(колледж)(?:а|у|ем|е)?$/, '$1', false],
  [/^(академи|консерватори)(?:я|и|ю|еи)$/, '$1я', true],
  [/^(школ)(?:а|ы|е|у|ои)$/, '$1а', true],
];
const declined = /^([а-я]{3,}?)(?:ого|его|ому|ему|ом|ем|ым|им|ыи|ии|ои|еи|ую|юю|ая|яя)$/;
const soft = /(?:[кгхжчшщ]|треть)$/;

function nominativeAdjective(word: string, isFeminine: boolean): string {
  const stem = declined.exec(word)?.[1];
  if (stem === undefined) return word;
  if (isFeminine) return `${stem}ая`;
  return soft.test(stem) ? `${stem.replace(/ь$/, '')}ии` : `${stem}ыи`;
}

/**
 * Returns a name in the nominative, as names have it, from its folded words in any other case: the adjectives before what the school is,
 * and that. A first adjective that is stressed at its end (Тверской) may be written so, too. None of what is no such name.
 */
export function inNominative(words: readonly string[]): readonly (readonly string[])[] {
  for (const [at, word] of words.entries()) {
    const head = heads.find(([inAnyCase]) => inAnyCase.test(word));
    if (!head) continue;
    const [inAnyCase, nominative, isFeminine] = head;
    const named = words.map((each, index) => (index < at ? nominativeAdjective(each, isFeminine) : each));
    named[at] = word.replace(inAnyCase, nominative);
    const stressed = named.with(0, (named[0] ?? '').replace(/[ыи]и$/, 'ои'));
    const all = at === 0 || isFeminine ? [named] : [named, stressed];
    return all.filter((name) => name.join(' ') !== words.join(' '));
  }
  return [];
}
