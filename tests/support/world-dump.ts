import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './fixture-reference.ts';

interface Name {
  readonly value: string;
  readonly lang?: string | null;
  readonly types?: readonly string[];
}

/** A record of a dump in schema 2, of our own making; `id` is the middle of one of ROR's. */
export function rorRecord(
  id: string,
  names: readonly (Name | string)[],
  more: Readonly<Record<string, unknown>> & { readonly country?: string; readonly site?: string } = {},
) {
  const { country = 'RU', site, ...rest } = more;
  return {
    id: `https://ror.org/${id}`,
    status: 'active',
    types: ['education'],
    established: 1930,
    names: names.map((name, at) => ({
      lang: null,
      types: at === 0 ? ['ror_display', 'label'] : ['label'],
      ...(typeof name === 'string' ? { value: name } : name),
    })),
    links: site === undefined ? [] : [{ type: 'website', value: site }],
    domains: [],
    locations: [
      {
        geonames_id: 1,
        geonames_details: {
          name: 'Samara',
          lat: 53.2,
          lng: 50.15,
          country_code: country,
          country_name: country,
          country_subdivision_name: 'Samara Oblast',
        },
      },
    ],
    relationships: [],
    external_ids: [],
    ...rest,
  };
}

/** A record in schema 1. */
export function rorRecord1(id: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    id: `https://ror.org/${id}`,
    name,
    email_address: null,
    ip_addresses: [],
    established: 1930,
    types: ['Education'],
    relationships: [],
    addresses: [{ lat: 53.2, lng: 50.15, city: 'Samara', state: 'Samara Oblast', country_geonames_id: 1 }],
    links: [],
    aliases: [],
    acronyms: [],
    status: 'Active'.toLowerCase(),
    labels: [],
    country: { country_name: 'Russia', country_code: 'RU' },
    external_ids: {},
    ...more,
  };
}

/** Writes a dump to a file of this name in a folder that goes with the test. */
export function dumpFile(content: unknown, name = 'v1.58-2024-12-11-ror-data_schema_v2.json'): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return file;
}
