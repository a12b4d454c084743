import type { Sources } from '../read.ts';
import type { EntityFile } from '../write/entity-file.ts';
import { directoryFileName } from './directory-file.ts';
import { directorySlug } from '../../shared/reference-format/codes.ts';
import type { DirectoryRecord } from './make-directory.ts';

type Name = EntityFile['value']['names'][number];

/** Letters, digits and signs alone, as in UVP: no name to read, but one to find it by. */
const acronym = /^[\p{Lu}\d.&-]{2,10}$/u;

/** Returns the names with what each is: the first English one official, the first of another language native, the rest known by. */
function namesOf({ names }: DirectoryRecord, source: string): Name[] {
  const seen = new Set<string>();
  return names.map(({ lang, value, own }, at) => {
    const first = !seen.has(lang);
    const kind = at > 0 && acronym.test(value) ? 'acronym' : !first ? 'alias' : lang === 'en' ? 'official' : 'native';
    if (kind !== 'acronym') seen.add(lang);
    return { value, lang, kind, ...(own ? {} : { source: [source] }) };
  });
}

type OtherNames = Sources['otherNames']['schools'];

/** What a school is called in other languages: renderings of ours, without a source. */
function otherNamesOf(others: OtherNames[string] = {}): Name[] {
  return Object.entries(others).flatMap(([lang, values]) =>
    (values ?? []).map((value): Name => ({
      value,
      lang: lang as Name['lang'],
      kind: acronym.test(value) ? 'acronym' : 'alias',
    })),
  );
}

/** Returns the records of the directory in the shape of an institution's file: names, country and site, and nothing else. */
export function directoryEntities(
  records: readonly DirectoryRecord[],
  source: string,
  otherNames: OtherNames = {},
): readonly EntityFile[] {
  return records.map((record) => ({
    file: directoryFileName,
    slug: directorySlug(record.domain),
    lineOf: () => 1,
    type: 'institution',
    members: [],
    value: {
      tier: 'directory',
      kind: record.kind,
      names: [...namesOf(record, source), ...otherNamesOf(otherNames[directorySlug(record.domain)])],
      place: { country: record.country },
      claims: [{ property: 'website', value: `https://${record.domain}/`, source: [source] }],
      events: [],
      passages: [],
      gaps: {},
      distinct_from: [],
      programmes: [],
      rankings: [],
      units: [],
    },
  }));
}
