import type { DirectoryWords } from './forms.ts';
import { nameWords, wordsOfName } from './name-words.ts';

export interface Asked {
  readonly names: readonly string[];
  readonly country: string | null;
  /** Whether the address is one that universities and colleges alone are given. */
  readonly higher: boolean;
  /** Whether the address is one of education, of whichever stage. */
  readonly academic: boolean;
}

export interface Verdicts {
  /** Whether who has these names is a university or a college of higher education. */
  readonly isHigher: (asked: Asked) => boolean;
  /** Whether a name is that of a part: a faculty does not speak for its university. */
  /** Whether a line is no name, but says something of the address. */
  readonly isJunk: (name: string) => boolean;
  readonly isPart: (name: string) => boolean;
}

const all = (words: Readonly<Record<string, readonly string[]>>) => nameWords(Object.values(words).flat());

/** Returns what tells higher education from schools by the words of words.yaml. */
export function verdictsBy(known: DirectoryWords): Verdicts {
  const [never, higher, lower, part] = [all(known.never), all(known.higher), all(known.lower), all(known.part)];
  const doubtful = known.doubtful.map(({ words, ...where }) => ({ ...where, words: nameWords(words) }));
  const junk = nameWords(known.junk);
  return {
    isJunk: (name) => junk.found(wordsOfName(name)),
    isPart: (name) => part.found(wordsOfName(name)),
    isHigher: ({ names, country, higher: address, academic }) => {
      const texts = names.map(wordsOfName);
      if (texts.some((text) => never.found(text))) return false;
      const rests = texts.map((text) => higher.without(text));
      const told = texts.some((text, at) => rests[at] !== text);
      if (!told && !address && rests.some((rest) => lower.found(rest))) return false;
      return (
        told ||
        address ||
        doubtful.some(
          ({ words, academic: where, anywhere }) =>
            texts.some((text) => words.found(text)) &&
            ((academic && (where === true || (country !== null && where.includes(country)))) ||
              (country !== null && anywhere.includes(country))),
        )
      );
    },
  };
}
