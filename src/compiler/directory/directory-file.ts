import { isCountryCode } from '../../shared/domain/countries.ts';
import { nameLanguages, type NameLanguage } from '../format/parts.ts';
import type { Mistake } from '../mistake.ts';
import { isDirectoryKind } from './kind-of.ts';
import type { DirectoryRecord } from './make-directory.ts';

/** The directory as its file has it. */
export interface DirectoryFile {
  /** The slug of the source that names them all; null where there is no directory. */
  readonly source: string | null;
  readonly records: readonly DirectoryRecord[];
}

export const directoryFileName = 'directory.tsv';
export const noDirectory: DirectoryFile = { source: null, records: [] };

const head = 'source';
const domainForm = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const longestName = 400;
const isName = ({ lang }: { lang: string }) => (nameLanguages as readonly string[]).includes(lang);

/** Stands before the language of a name that is our own rendering. */
const ownMark = '*';

/** Returns the text of the file: the source, then a record a line: address, other addresses, country, kind, and names, each after its language. */
export function directoryText(source: string, records: readonly DirectoryRecord[]): string {
  const lines = records.map(({ domain, others, country, kind, names }) =>
    [
      domain,
      others.join(' '),
      country,
      kind,
      ...names.flatMap(({ lang, value, own }) => [own ? ownMark + lang : lang, value]),
    ].join('\t'),
  );
  return `${[`${head}\t${source}`, ...lines].join('\n')}\n`;
}

function readRecord(line: string): DirectoryRecord | string {
  const [domain = '', others = '', country = '', kind = '', ...rest] = line.split('\t');
  const all = [domain, ...(others === '' ? [] : others.split(' '))];
  if (!all.every((one) => domainForm.test(one))) return 'The address is not written as school.edu.';
  if (!isCountryCode(country)) return 'The country is not an ISO 3166-1 code in two capitals.';
  if (!isDirectoryKind(kind)) return `There is no kind \`${kind}\` in the directory.`;
  if (rest.length < 2 || rest.length % 2 !== 0) return 'A name stands without its language, or there is none.';
  const names = Array.from({ length: rest.length / 2 }, (_, at) => {
    const said = rest[2 * at] as string;
    const isOwn = said.startsWith(ownMark);
    const lang = (isOwn ? said.slice(ownMark.length) : said) as NameLanguage;
    return { lang, value: rest[2 * at + 1] as string, ...(isOwn ? { own: true as const } : {}) };
  });
  if (!names.every(isName)) return 'A language is not one of those that names have.';
  if (!names.every(({ value }) => /^\S(.*\S)?$/u.test(value) && value.length <= longestName))
    return 'A name is empty, too long, or has space at its ends.';
  return { domain, others: all.slice(1), country, kind, names };
}

/** Reads the text of the file. Returns what has the right form, and every mistake with its line. */
export function readDirectory(text: string): { directory: DirectoryFile; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const report = (line: number, what: string) =>
    mistakes.push({ file: directoryFileName, line, what, remedy: 'Run "npm run directory", which writes the file.' });
  const [first = '', ...lines] = text.split('\n');
  const source = /^source\t([a-z0-9-]+)$/.exec(first)?.[1] ?? null;
  if (source === null) report(1, 'The first line does not name the source.');
  const records: DirectoryRecord[] = [];
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    if (line === '' && at === lines.length - 1) return;
    const record = readRecord(line);
    if (typeof record === 'string') return report(at + 2, record);
    if (seen.has(record.domain)) return report(at + 2, `${record.domain} is there twice.`);
    seen.add(record.domain);
    return records.push(record);
  });
  return { directory: { source, records }, mistakes };
}
