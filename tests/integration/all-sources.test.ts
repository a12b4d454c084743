import { afterAll, describe, expect, it } from 'vitest';
import { findCompared } from '../../src/main/database/reference/compare/compared.ts';
import { findEntity } from '../../src/main/database/reference/entity.ts';
import { listFactGroups } from '../../src/main/database/reference/fact-values.ts';
import { listSources } from '../../src/main/database/reference/sources.ts';
import { openReference } from '../../src/main/database/open.ts';
import { reference } from '../bench/paths.ts';
import { realSources } from '../unit/resources/real-sources.ts';

const sources = realSources();
const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});
const entities = [
  ...sources.institutions.map((one) => ({ ...one, type: 'institution' as const })),
  ...sources.alliances.map((one) => ({ ...one, type: 'alliance' as const })),
  ...sources.organizations.map((one) => ({ ...one, type: 'organization' as const })),
];

describe('whatever the reference is made of', () => {
  it('keeps every source of every name, from the file to the call', () => {
    let several = 0;
    for (const { slug, type, value } of entities) {
      const entity = findEntity(db, slug, type);
      expect(
        entity?.names.map((name) => name.sources),
        slug,
      ).toEqual(value.names.map((name) => name.source ?? []));
      several += value.names.filter((name) => (name.source?.length ?? 0) > 1).length;
      const cited = new Set(entity?.sources.map(({ id }) => id));
      const missing = value.names.flatMap((name) => name.source ?? []).filter((id) => !cited.has(id));
      expect(missing, `${slug}: each has a footnote to lead to`).toEqual([]);
    }
    expect(several, 'so that the check could fail').toBeGreaterThan(200);
  });

  it('keeps every source of every place, for the profile and for a comparison', () => {
    let several = 0;
    for (const { slug, type, value } of entities) {
      const place = 'place' in value ? (value.place?.source ?? []) : [];
      expect(findEntity(db, slug, type)?.placeSources, slug).toEqual(place);
      if (type === 'institution') expect(findCompared(db, slug)?.placeSources, slug).toEqual(place);
      several += Number(place.length > 1);
    }
    expect(several, 'so that the check could fail').toBeGreaterThan(5);
  });

  it('counts them all, and tells of each when one is added', () => {
    const citations = new Map(listSources(db).map(({ id, citations: count }) => [id, count]));
    const names = db.prepare('SELECT source_id, count(*) AS times FROM name_source GROUP BY source_id').all() as {
      source_id: string;
      times: number;
    }[];
    for (const { source_id: id, times } of names) expect(citations.get(id), id).toBeGreaterThanOrEqual(times);
    const harbin = db.prepare("SELECT id FROM entity WHERE slug = 'harbin-medical-university'").get() as { id: number };
    const told = listFactGroups(db, harbin.id).filter(({ field }) => field.startsWith('name'));
    const given = entities
      .find(({ slug }) => slug === 'harbin-medical-university')
      ?.value.names.flatMap((name) => name.source ?? ['']);
    expect(told.flatMap(({ values }) => values)).toHaveLength(given?.length ?? 0);
  });
});
