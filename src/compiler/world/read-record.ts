import type { z } from 'zod';
import { isCountryCode } from '../../shared/domain/countries.ts';
import type { NameKind } from '../../shared/domain/kinds.ts';
import { withoutFlood } from '../../shared/domain/without-turning.ts';
import { DumpFault } from './dump-fault.ts';
import { languageOfName } from './name-language.ts';
import { schema1, schema2, type Schema1, type Schema2 } from './ror-forms.ts';
import { hostOf } from './hosts.ts';
import type { WorldName, WorldPlace, WorldRecord } from './world-record.ts';

/** ROR's longest has 202 letters; the directory takes 400. */
const longestName = 400;
/** Signs that are not seen, those that turn the direction of writing among them; the two that join letters in Arabic and Indic scripts stay. */
const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
/** Those that could make a name read as another: of them the person is told. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const markup = /<\/?[a-z!?][^<>]*>?/iu;
/** Stations where nobody lives: places that no list of countries here has. */
const nobodys = new Set(['AQ', 'BV', 'GS', 'HM', 'TF', 'UM']);

/** How a record is called in what is said of it. */
const recordCalled = (number: number, id: unknown): string =>
  typeof id === 'string' ? `Record ${number} (${id.slice(0, 60).replace(/[\p{Cc}\p{Cf}]/gu, '')})` : `Record ${number}`;

/** What a dump says of a name, whatever its schema. */
interface Given {
  readonly value: string;
  readonly lang: string | null | undefined;
  readonly kind: 'label' | 'alias' | 'acronym';
}

export interface ReadRecord {
  readonly record: WorldRecord;
  /** Whether signs that turn the direction of writing were left out of a name. */
  readonly turned: boolean;
}

function parsed<Form extends z.ZodType>(form: Form, value: unknown, called: string, schema: 1 | 2): z.infer<Form> {
  const read = form.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  throw new DumpFault(
    'invalid-input',
    `${called} is not as schema ${schema} of ROR has it: ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}.`,
  );
}

/** The names as they are kept: without what is not seen, each once, each with its language. */
function namesOf(given: readonly Given[], country: string, called: string): readonly WorldName[] {
  const names: WorldName[] = [];
  const known = new Set<string>();
  const languages = new Set<string>();
  for (const { value: text, lang: said, kind: sort } of given) {
    const value = withoutFlood(text.normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '')).trim();
    if (value.length > longestName)
      throw new DumpFault(
        'invalid-input',
        `${called} has a name of ${value.length.toLocaleString('en')} characters; ${longestName} are the most.`,
      );
    if (markup.test(value)) throw new DumpFault('invalid-input', `${called} has markup in a name.`);
    if (value === '') continue;
    const lang = languageOfName(value, said, country);
    const isFirst = sort === 'label' && !languages.has(lang);
    const kind: NameKind = isFirst ? (lang === 'en' ? 'official' : 'native') : sort === 'label' ? 'alias' : sort;
    if (isFirst) languages.add(lang);
    const key = `${lang} ${value}`;
    if (!known.has(key)) names.push({ value, lang, kind });
    known.add(key);
  }
  if (names.length === 0) throw new DumpFault('invalid-input', `${called} has no name.`);
  return names;
}

interface Plain {
  readonly id: string;
  readonly status: Schema2['status'];
  readonly types: readonly string[];
  readonly established: number | null | undefined;
  readonly names: readonly Given[];
  readonly links: readonly string[];
  readonly domains: readonly string[];
  readonly place: Omit<WorldPlace, 'country'>;
  readonly country: string | null;
  readonly related: readonly { readonly type: string; readonly id: string }[];
  readonly codes: Readonly<Record<string, string | undefined>>;
}

const nowhere = { region: null, city: null, latitude: null, longitude: null };
const blank = (text: string | null | undefined) => {
  const plain = text?.replace(invisible, '').trim();
  return plain === undefined || plain === '' ? null : plain.slice(0, longestName);
};

function plain2({
  names,
  locations,
  links,
  domains = [],
  relationships,
  external_ids: external,
  established,
  ...rest
}: Schema2): Plain {
  const place = locations[0]?.geonames_details;
  const sorted = names.toSorted(
    (a, b) => Number(b.types.includes('ror_display')) - Number(a.types.includes('ror_display')),
  );
  return {
    ...rest,
    established,
    names: sorted.map(({ value, lang, types }) => ({
      value,
      lang,
      kind:
        types.includes('label') || types.includes('ror_display')
          ? 'label'
          : types.includes('acronym')
            ? 'acronym'
            : 'alias',
    })),
    links: links.flatMap(({ type, value }) => (type === 'website' ? [value] : [])),
    domains,
    country: place?.country_code ?? null,
    place: place
      ? {
          region: blank(place.country_subdivision_name),
          city: blank(place.name),
          latitude: place.lat ?? null,
          longitude: place.lng ?? null,
        }
      : nowhere,
    related: relationships,
    codes: Object.fromEntries(external.map(({ type, all, preferred }) => [type.toLowerCase(), preferred ?? all[0]])),
  };
}

function plain1(record: Schema1): Plain {
  const { id, status, types, established, name, aliases = [], acronyms = [], labels = [], links = [] } = record;
  const address = record.addresses?.[0];
  return {
    id,
    status,
    types,
    established,
    names: [
      { value: name, lang: null, kind: 'label' },
      ...labels.map(({ label, iso639 }): Given => ({
        value: label,
        lang: /^[a-z]{2,3}$/i.test(iso639 ?? '') ? iso639 : null,
        kind: 'label',
      })),
      ...aliases.map((value): Given => ({ value, lang: null, kind: 'alias' })),
      ...acronyms.map((value): Given => ({ value, lang: null, kind: 'acronym' })),
    ],
    links,
    domains: [],
    country: record.country?.country_code ?? null,
    place: address
      ? {
          region: blank(address.state),
          city: blank(address.city),
          latitude: address.lat ?? null,
          longitude: address.lng ?? null,
        }
      : nowhere,
    related: record.relationships ?? [],
    codes: Object.fromEntries(
      Object.entries(record.external_ids ?? {}).map(([type, { preferred, all }]) => [
        type.toLowerCase(),
        preferred ?? (typeof all === 'string' ? all : all?.[0]),
      ]),
    ),
  };
}

const bareId = (id: string) => id.slice(id.lastIndexOf('/') + 1);
const mostRelated = 2_000;

function worldRecord(plain: Plain, called: string): WorldRecord {
  const { country, place, related, codes } = plain;
  if (country !== null && !isCountryCode(country) && !nobodys.has(country))
    throw new DumpFault(
      'invalid-input',
      `${called} lies in a country that is none of ISO 3166-1: ${JSON.stringify(country.slice(0, 20))}.`,
    );
  const ids = (wanted: string) =>
    [...new Set(related.filter(({ type }) => type.toLowerCase() === wanted).map(({ id }) => bareId(id)))].slice(
      0,
      mostRelated,
    );
  const types = plain.types.map((type) => type.toLowerCase());
  const website = plain.links.find((link) => hostOf(link) !== null && link.length <= longestName) ?? null;
  const hosts = [website, ...plain.domains].map((one) => (one === null ? null : hostOf(one)));
  const { wikidata, grid } = codes;
  return {
    id: bareId(plain.id),
    isActive: plain.status === 'active',
    isEducation: types.includes('education'),
    types,
    established: plain.established ?? null,
    names: namesOf(plain.names, country ?? '', called),
    website,
    domains: [...new Set(hosts.filter((host) => host !== null))],
    place: country === null || nobodys.has(country) ? null : { country, ...place },
    wikidata: wikidata !== undefined && /^Q\d{1,12}$/.test(wikidata) ? wikidata : null,
    grid: grid !== undefined && /^grid\.\d{1,8}\.[\da-f]{1,2}$/.test(grid) ? grid : null,
    parents: ids('parent'),
    parts: ids('child'),
    successors: ids('successor'),
  };
}

/** Returns the schema that a record says or shows to be of. Throws `DumpFault` for one that is of neither. */
function schemaOf(value: object, called: string): 1 | 2 {
  const said = (value as { admin?: { last_modified?: { schema_version?: unknown } } }).admin?.last_modified
    ?.schema_version;
  if (typeof said === 'string' && !/^[12](?:\.|$)/.test(said))
    throw new DumpFault(
      'invalid-input',
      `${called} is of schema ${JSON.stringify(said.slice(0, 20))}; this program reads 1 and 2.`,
    );
  if (Array.isArray((value as { names?: unknown }).names)) return 2;
  if (typeof (value as { name?: unknown }).name === 'string') return 1;
  throw new DumpFault(
    'invalid-input',
    `${called} has no names as ROR's records do: this is no dump of ROR in schema 1 or 2.`,
  );
}

/** Returns a record of a dump from its text. Throws `DumpFault` with its number where it is not as it must be. */
export function readRecord(text: string, number: number): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DumpFault('invalid-input', `Record ${number} is no JSON.`);
  }
  const called = recordCalled(number, (value as { id?: unknown } | null)?.id);
  const schema = schemaOf(value as object, called);
  const plain =
    schema === 2 ? plain2(parsed(schema2, value, called, schema)) : plain1(parsed(schema1, value, called, schema));
  return {
    record: worldRecord(plain, called),
    turned: plain.names.some(({ value: name }) => turning.test(name)),
  };
}
