import { asWritten } from '../../shared/domain/as-written.ts';
import { isCountryCode } from '../../shared/domain/countries.ts';
import type { Problem } from '../../shared/words/problems/problems.ts';
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

function readRecord(line: string): DirectoryRecord | { readonly wrong: Problem } {
  const [domain = '', others = '', country = '', kind = '', ...rest] = line.split('\t');
  const all = [domain, ...(others === '' ? [] : others.split(' '))];
  if (!all.every((one) => domainForm.test(one))) return { wrong: { code: 'directory.address', given: all.join(' ') } };
  if (!isCountryCode(country)) return { wrong: { code: 'directory.country', given: country } };
  if (!isDirectoryKind(kind)) return { wrong: { code: 'directory.kind', given: kind } };
  if (rest.length < 2 || rest.length % 2 !== 0) return { wrong: { code: 'directory.unpaired', given: domain } };
  const names = Array.from({ length: rest.length / 2 }, (_, at) => {
    const said = rest[2 * at] as string;
    const isOwn = said.startsWith(ownMark);
    const lang = (isOwn ? said.slice(ownMark.length) : said) as NameLanguage;
    return { lang, value: rest[2 * at + 1] as string, ...(isOwn ? { own: true as const } : {}) };
  });
  const strange = names.find((name) => !isName(name));
  if (strange) return { wrong: { code: 'directory.language', given: strange.lang } };
  const bad = names.find(({ value }) => !/^\S(.*\S)?$/u.test(value) || value.length > longestName);
  if (bad) return { wrong: { code: 'directory.name', given: asWritten(bad.value) } };
  return { domain, others: all.slice(1), country, kind, names };
}

/** Reads the text of the file. Returns what has the right form, and every mistake with its line. */
export function readDirectory(text: string): { directory: DirectoryFile; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const report = (line: number, problem: Problem) => mistakes.push({ file: directoryFileName, line, problem });
  const [first = '', ...lines] = text.split('\n');
  const source = /^source\t([a-z0-9-]+)$/.exec(first)?.[1] ?? null;
  if (source === null) report(1, { code: 'directory.noSource' });
  const records: DirectoryRecord[] = [];
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    if (line === '' && at === lines.length - 1) return;
    const record = readRecord(line);
    if ('wrong' in record) return report(at + 2, record.wrong);
    if (seen.has(record.domain)) return report(at + 2, { code: 'directory.twice', given: record.domain });
    seen.add(record.domain);
    return records.push(record);
  });
  return { directory: { source, records }, mistakes };
}
