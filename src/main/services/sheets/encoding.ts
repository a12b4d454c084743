import { analyse } from 'chardet';
import { encodings, type Encoding } from '../../../shared/domain/sheet-forms.ts';

/** So many bytes tell in which encoding a text is. */
const looked = 200_000;

/** What chardet calls an encoding, by what TextDecoder calls the one that holds it. */
const called: Readonly<Record<string, Encoding>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'windows-1251': 'windows-1251',
  'ISO-8859-5': 'windows-1251',
  'KOI8-R': 'koi8-r',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-KR': 'euc-kr',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
};

/** Texts in two bytes a letter, without a mark, have zeros in one of the two alone. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  const [even, odd] = [0, 1].map((from) => {
    let zeros = 0;
    for (let at = from; at < Math.min(bytes.length, looked); at += 2) zeros += Number(bytes[at] === 0);
    return zeros / Math.max(1, Math.min(bytes.length, looked) / 2);
  }) as [number, number];
  // Blanks, separators and ends of lines have a zero in one of their two bytes, whatever the script.
  const mark = 0.02;
  return odd > mark && even < odd / 4 ? 'utf-16le' : even > mark && odd < even / 4 ? 'utf-16be' : null;
}

/** Of characters that are none, in a text that is a text. */
export const mostUnreadable = 0.02;

/** Returns how many characters of a text are none. */
export function unreadableIn(text: string): number {
  return text.match(/[\ufffd\0-\x08\x0e-\x1f]/g)?.length ?? 0;
}

const decode = (bytes: Uint8Array, encoding: Encoding, fatal: boolean) => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** Letters that schools are written in, against signs that a wrong encoding makes of them. */
function likely(text: string): number {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/[a-zа-яё\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]/gi);
  // What stands in names of schools, and everywhere: a wrong encoding makes rare characters of common ones.
  const common = count(
    /[学學大医醫科院校国國立中北京上海东東南西师師范範工业業理民族政法外语語技术術药藥臺台湾灣的是在有与與及和费費生名部専门門]|[ぁ-ん]|[еаоинт]/g,
  );
  // Halfwidth kana, private use, boxes and small letters before capitals are what mistakes look like.
  const odd =
    count(/[\ufffd\ue000-\uf8ff\uff61-\uff9f\u2500-\u25ff\u0080-\u009f\u3400-\u4dbf]/g) * 4 +
    count(/[а-яё][А-ЯЁ]/g) * 2 +
    count(/[\u00a1-\u00bf\u00c0-\u00ff]{3,}/g) * 4;
  return letters + common - odd;
}

/** Returns the encoding of a text: by its mark, else UTF-8 where it can be that, else the likeliest by what it says. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = utf16Of(bytes);
  const plain = decode(bytes, 'utf-8', true);
  // Two bytes a letter are read as UTF-8, too, but as hardly any letters; one zero among many is a slip of who wrote the file.
  if (wide && (plain === null || unreadableIn(plain) > plain.length * mostUnreadable)) return wide;
  if (plain !== null) return 'utf-8';
  const sample = bytes.subarray(0, looked);
  const guesses = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = called[name];
    return encoding === undefined ? [] : [{ encoding, confidence }];
  });
  const weighed = encodings
    .filter((encoding) => !encoding.startsWith('utf'))
    .flatMap((encoding) => {
      const text = decode(sample, encoding, false);
      if (text === null) return [];
      const confidence = guesses.find((guess) => guess.encoding === encoding)?.confidence ?? 0;
      return [{ encoding, weight: (likely(text) / Math.max(1, text.length)) * 100 + confidence }];
    })
    .sort((x, y) => y.weight - x.weight);
  return weighed[0]?.encoding ?? 'windows-1252';
}
