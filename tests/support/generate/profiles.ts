import type { Random } from './random.ts';

const openings = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'pr',
  'qu',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'io'];
const endings = ['b', 'ct', 'd', 'l', 'll', 'm', 'nd', 'ng', 'nt', 'r', 'rs', 's', 'st', 'te', 'tion', 've', ''];
const common = [
  'students',
  'teaching',
  'research',
  'hospital',
  'clinical',
  'medicine',
  'surgery',
  'faculty',
  'programme',
  'degree',
  'laboratory',
  'campus',
  'library',
  'international',
  'scholarship',
  'tuition',
  'years',
  'founded',
  'school',
  'department',
  'engineering',
  'science',
  'centre',
  'national',
  'graduates',
  'doctors',
  'nursing',
  'pharmacy',
  'dentistry',
  'anatomy',
  'the',
  'of',
  'and',
  'in',
  'for',
];

/** The words of all profiles, the first the most frequent. */
function vocabulary(random: Random): readonly string[] {
  const words = new Set(common);
  while (words.size < 8000) {
    let word = '';
    for (let syllable = 1 + random.below(3); syllable > 0; syllable--)
      word += random.of(openings) + random.of(vowels) + random.of(endings);
    words.add(word);
  }
  return [...words];
}

/** Returns a writer of profiles of 150 words: most are frequent, some rare, as in prose; `names` stand among them. */
export function createProfileWriter(random: Random): (names: readonly string[]) => string {
  const words = vocabulary(random);
  return (names) => {
    const text: string[] = [];
    for (let count = 150; count > 0; count--) {
      // An exponent of the uniform gives the long tail of Zipf's law closely enough.
      const word = words[Math.floor(words.length * random.next() ** 4)] as string;
      text.push(count % 12 === 0 ? `${word}.` : word);
    }
    names.forEach((name, at) => text.splice(10 + at * 60, 0, name));
    return text.join(' ');
  };
}
