import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSources, type Sources } from '../../src/compiler/read.ts';
import { writeReference } from '../../src/compiler/write/write.ts';
import { isPropertyId, properties } from '../../src/shared/domain/properties/dictionary.ts';
import { fixtureSources, temporaryFolder } from './fixture-reference.ts';
import { payloads } from './payloads.ts';

/** A text of the reference that was made hostile: where it stands, as institutions.songhua-university.names.value, and what it says now. */
export interface HostileField {
  readonly field: string;
  readonly text: string;
}

/** What is no text: slugs, codes, dates, kinds. The addresses of sources are made hostile in their own way. */
const structural = new Set([
  // A programme's degree is shown by its claims, which are bent.
  'slug',
  'degree',
  'field',
  'lang',
  'kind',
  'from',
  'to',
  'source',
  'sources',
  'tier',
  'country',
  'property',
  'unit',
  'qualifier',
  'as_of',
  'level',
  'language',
  'currency',
  'per',
  'rank',
  'list',
  'member',
  'role',
  'since',
  'until',
  'occasion',
  'url',
  'accessed',
  'published',
  'parent',
  'distinct_from',
  'date',
  'gaps',
]);
/** Properties whose values are read, not only shown: the compiler takes no other text for them. */
const isRead = (property: unknown) =>
  typeof property === 'string' &&
  isPropertyId(property) &&
  ['url', 'choice', 'year', 'date'].includes(properties[property].type.name);

/** Returns the fixture with a payload in every field that holds a text, written without the compiler's checks, and all 200 payloads as units of one school. */
export function compileHostile(): { readonly reference: string; readonly fields: readonly HostileField[] } {
  const fields: HostileField[] = [];
  const hostile = (field: string): string => {
    const text = `${payloads[fields.length % payloads.length]} f${fields.length}e`;
    fields.push({ field, text });
    return text;
  };
  const bend = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return hostile(field);
    if (Array.isArray(value)) return value.map((one) => bend(one, field));
    if (typeof value !== 'object' || value === null) return value;
    const read = isRead((value as { property?: unknown }).property);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        structural.has(key) ||
        (read && key === 'value') ||
        key === 'region' ||
        key === 'city' ||
        (key === 'publisher' && field.startsWith('rankings.'))
          ? inner
          : bend(inner, `${field}.${key}`),
      ]),
    );
  };
  const { sources } = readSources(fixtureSources);
  const places = new Map(
    Object.values(sources.places)
      .flatMap(({ regions, cities }) => [...Object.keys(regions), ...Object.keys(cities)])
      .map((name) => [name, hostile(`places.${name}`)]),
  );
  const renamed = (name: string | undefined) => (name === undefined ? undefined : places.get(name));
  const folder = <Name extends 'institutions' | 'alliances' | 'organizations' | 'rankings' | 'sources'>(name: Name) =>
    sources[name].map((file) => {
      const value = bend(file.value, `${name}.${file.slug}`) as {
        place?: { region?: string; city?: string };
        units?: unknown[];
        url?: string;
      };
      const { place } = file.value as { place?: { region?: string; city?: string } };
      if (value.place && place)
        Object.assign(value.place, {
          ...(place.region ? { region: renamed(place.region) } : {}),
          ...(place.city ? { city: renamed(place.city) } : {}),
        });
      if (file.slug === 'songhua-medical-university')
        value.units?.push(
          ...payloads.map((payload) => ({ kind: 'department', name: { en: payload }, source: ['songhua-site'] })),
        );
      if (name === 'sources') value.url = 'javascript:window.ran=1';
      return { ...file, value };
    }) as unknown as Sources[Name];
  const named = (names: Readonly<Record<string, { zh: string; ru: string }>>) =>
    Object.fromEntries(
      Object.entries(names).map(([name, others]) => [
        places.get(name) as string,
        bend(others, `places.${name}`) as { zh: string; ru: string },
      ]),
    );
  const target = join(temporaryFolder(), 'reference.db');
  writeReference(
    {
      ...sources,
      institutions: folder('institutions'),
      alliances: folder('alliances'),
      organizations: folder('organizations'),
      rankings: folder('rankings'),
      sources: folder('sources'),
      places: Object.fromEntries(
        Object.entries(sources.places).map(([country, { regions, cities }]) => [
          country,
          { regions: named(regions), cities: named(cities) },
        ]),
      ),
      // The hash stays, so that packs can be laid over the sources beside it.
      edition: { ...sources.edition, edition: '2027.01' },
    },
    target,
  );
  cpSync(fixtureSources, join(dirname(target), 'sources'), { recursive: true });
  return { reference: target, fields: [...fields, ...payloads.map((text) => ({ field: 'units', text }))] };
}
