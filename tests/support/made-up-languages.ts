import type { Page } from 'playwright-core';
import type { Catalog } from '../../src/shared/words/catalog.ts';
import { languageTable } from '../../src/shared/words/languages.ts';

/** Languages that nobody speaks, made of English: what the next real one may need, a window has to give already. */
export const madeUpLanguages = ['longer', 'rightToLeft', 'longerFromTheRight'] as const;
export type MadeUpLanguage = (typeof madeUpLanguages)[number];

const accented: Readonly<Record<string, string>> = {
  a: 'ä',
  e: 'é',
  i: 'î',
  o: 'ø',
  u: 'ů',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ů',
};

/** Returns a word that is forty per cent longer, each letter shown as another. */
function stretched(word: string, show: (letter: string) => string, filling: string): string {
  const extra = Math.ceil(word.length * 0.4);
  return [...word]
    .map((letter, at) => {
      // Spread over the word, as long words of real languages are long throughout.
      const more = Math.floor(((at + 1) * extra) / word.length) - Math.floor((at * extra) / word.length);
      return show(letter) + filling.repeat(more);
    })
    .join('');
}

const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';

/** Returns a word of the same length in letters that run from right to left. */
function rightToLeft(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => hebrew[letter.toLowerCase().charCodeAt(0) - 97] as string);
}

const speak: Readonly<Record<MadeUpLanguage, (word: string) => string>> = {
  // With accents above and below the line.
  longer: (word) => stretched(word, (letter) => accented[letter] ?? letter, 'ğ'),
  rightToLeft,
  longerFromTheRight: (word) => stretched(word, rightToLeft, 'ש'),
};

/** Returns an ICU message with its words changed; arguments and the cases of plurals stay. */
export function inOtherWords(message: string, change: (word: string) => string): string {
  let out = '';
  let words = '';
  const flush = () => {
    out += words.replace(/\p{L}+/gu, change);
    words = '';
  };
  for (let at = 0; at < message.length; at++) {
    if (message[at] !== '{') {
      words += message[at];
      continue;
    }
    flush();
    const end = closing(message, at);
    const argument = message.slice(at + 1, end);
    const cases = /^\s*\w+\s*,\s*\w+\s*,/.exec(argument)?.[0];
    out += cases === undefined ? `{${argument}}` : `{${cases}${casesOf(argument.slice(cases.length), change)}}`;
    at = end;
  }
  flush();
  return out;
}

/** The cases of a plural: each its name, then a message in braces. */
function casesOf(text: string, change: (word: string) => string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '{') {
      out += text[at];
      continue;
    }
    const end = closing(text, at);
    out += `{${inOtherWords(text.slice(at + 1, end), change)}}`;
    at = end;
  }
  return out;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A brace is not closed in: ${text}`);
}

type Branch = { readonly [key: string]: string | Branch };

function everyText(branch: Branch, change: (message: string) => string): Branch {
  return Object.fromEntries(
    Object.entries(branch).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : everyText(value, change),
    ]),
  );
}

/** Returns all the words of a made-up language. */
export async function madeUpCatalog(language: MadeUpLanguage): Promise<Catalog> {
  const { catalog } = await languageTable.en.load();
  return {
    direction: language === 'longer' ? 'ltr' : 'rtl',
    texts: everyText(catalog.texts, (message) => inOtherWords(message, speak[language])) as typeof catalog.texts,
  };
}

/** Has a window read a made-up language where they would read English. */
export async function speakMadeUp(page: Page, catalog: Catalog): Promise<void> {
  await page.route(/\/assets\/en-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export const catalog = ${JSON.stringify(catalog)};` }),
  );
}
