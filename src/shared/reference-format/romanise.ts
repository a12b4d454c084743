/** Russian letters after the BGN/PCGN system, as passports and English text have them, without ʹ and ʺ. */
const bgn: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'w',
  ә: 'a',
  ғ: 'g',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
};
/** The same after the scientific system (close to ISO 9 and GOST 7.79 A), its diacritics folded away. */
const scientific: Readonly<Record<string, string>> = {
  ...bgn,
  ж: 'z',
  й: 'j',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  ю: 'ju',
  я: 'ja',
  є: 'je',
  ї: 'ji',
};

/** The Unicode block of the Cyrillic letters in use. */
const firstCyrillic = 0x400;
const lastCyrillic = 0x52f;

/** Whether a text has a Cyrillic letter. */
export function hasCyrillic(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= firstCyrillic && unit <= lastCyrillic) return true;
  }
  return false;
}

/** Spellings by letter, small or capital, the first letter of the block at 0. */
function tableOf(letters: Readonly<Record<string, string>>): readonly string[] {
  return Array.from({ length: lastCyrillic - firstCyrillic + 1 }, (_, at) => {
    const letter = String.fromCharCode(firstCyrillic + at).toLowerCase();
    return letters[letter] ?? letter;
  });
}

const bgnTable = tableOf(bgn);
const scientificTable = tableOf(scientific);

/** Latin letters are made small at the end: of a text with others that takes ten times as long. */
function spell(text: string, table: readonly string[]): string {
  let spelt = '';
  const { length } = text;
  for (let at = 0; at < length; at++) spelt += table[text.charCodeAt(at) - firstCyrillic] ?? text.charAt(at);
  return spelt.toLowerCase();
}

/**
 * Returns how a text with Cyrillic letters is written in Latin ones by the systems met most, the commonest first.
 * It takes the original, not the folded text: й and и, ё and е are spelt apart. Other spellings meet in their `soundKeys`.
 */
export function romanisations(text: string): readonly string[] {
  const first = spell(text, bgnTable);
  const second = spell(text, scientificTable);
  return first === second ? [first] : [first, second];
}
