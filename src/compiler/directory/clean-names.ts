const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function withoutEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

/** An address of a site, of mail, or of a street that stands in the name. */
const webAddress =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:edu|ac|com|org|net|gov)(?:\.[a-z]{2})?\b\/?\S*/giu;
/** What stands after a comma is a street or a post code where it has a number of so many digits. */
const street = /,(?=[^,]*\d)[^,]*(?:,.*)?$/u;
/** Letters that a wrong reading of UTF-8 leaves: Ã©, Ð, â€™, and the mark of what could not be read. */
const broken = /\ufffd|Ã[\u0080-\u00bf©¨¼¶¤±³¡]|â€|Ð[\u0080-\u00bf°±²³´µ]|\?\?/u;
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const emptyBrackets = /\(\s*[-–,;:/]*\s*\)|\[\s*\]/gu;
const edges = /^[\s"“”„«»'*•.,;:|/\\–—-]+|[\s"“„*•,;:|/\\–—-]+$/gu;

const longestName = 160;

/** Returns a name as it can be shown; null where it is broken, an address alone, or no name. */
export function cleanName(given: string): string | null {
  const text = withoutEntities(given.normalize('NFC'))
    .replace(/[\t\u00a0]/gu, ' ')
    .replace(invisible, '');
  if (broken.test(text)) return null;
  let name = text
    .replace(webAddress, ' ')
    .replace(street, '')
    .replace(/^(?:\+?en|institute name|name|school|university)\s*:\s*/iu, '')
    .replace(/\s+>.*$/u, '')
    .replace(/^The (?=\p{Lu})/u, '')
    .replace(emptyBrackets, ' ')
    .replace(/\s+/gu, ' ')
    .replace(edges, '')
    .trim();
  // Of quotes and brackets that lost their partner nothing is left.
  if (((name.match(/"/g)?.length ?? 0) & 1) === 1) name = name.replaceAll('"', '');
  if ((name.match(/\(/g)?.length ?? 0) !== (name.match(/\)/g)?.length ?? 0))
    name = name.replace(/\s*\([^)]*$/u, '').replace(/[()]/g, '');
  name = name.trim();
  return (name.match(/\p{L}/gu)?.length ?? 0) < 2 || name.length > longestName ? null : name;
}

/** Returns the names in a file of the package, each once. A line may give a name twice, after a slash or a semicolon it may be a translation. */
export function namesIn(text: string): readonly string[] {
  const names = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '.group' && !line.startsWith('#'))
    .map(cleanName);
  return [...new Set(names.filter((name) => name !== null))];
}
