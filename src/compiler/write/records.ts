import type Database from 'better-sqlite3';
import type { Sources } from '../read.ts';
import { textColumns, type Insert } from './insert.ts';

type Body = Sources['registers'][number]['value']['body'];

/** Returns the columns of who keeps, decides or examines: the names of the organization, or those the file gives. */
function bodyColumns(
  body: Body,
  sources: Sources,
  idOf: (slug: string) => number,
): Record<string, string | number | null> {
  if (typeof body !== 'string') return { ...textColumns('body', body), body_id: null };
  const names = sources.organizations.find(({ slug }) => slug === body)?.value.names ?? [];
  const official = names.find((name) => name.lang === 'en' && name.kind === 'official')?.value ?? body;
  const named = (lang: string) => names.find((name) => name.lang === lang)?.value;
  return { ...textColumns('body', { en: official, zh: named('zh-Hans'), ru: named('ru') }), body_id: idOf(body) };
}

const citedColumns = (source: readonly string[]) => ({ source_id: source[0], source_ids: JSON.stringify(source) });

function writeRegisters(db: Database.Database, insert: Insert, sources: Sources, idOf: (slug: string) => number): void {
  const programmeId = db.prepare('SELECT id FROM programme WHERE entity_id = ? AND slug = ?').pluck();
  for (const { slug, value } of sources.registers) {
    const id = insert('register', {
      slug,
      country: value.country,
      ...bodyColumns(value.body, sources, idOf),
      ...textColumns('title', value.title),
      purpose: value.purpose,
      valid_from: value.valid_from,
      valid_to: value.valid_to,
      complete: value.complete,
      ...textColumns('note', value.note),
      source_ids: JSON.stringify(value.source),
    });
    for (const listing of value.listings)
      insert('listing', {
        register_id: id,
        entity_id: idOf(listing.school),
        programme_id:
          listing.programme === undefined
            ? null
            : (programmeId.get(idOf(listing.school), listing.programme) as number | undefined),
        status: listing.status,
        as_listed: listing.as_listed,
        line: listing.line,
        since: listing.since,
        until: listing.until,
        ...citedColumns(listing.source),
      });
  }
}

function writeRules(db: Database.Database, insert: Insert, sources: Sources, idOf: (slug: string) => number): void {
  const looked = db.prepare('INSERT OR REPLACE INTO rule_country (country, looked) VALUES (?, ?)');
  for (const { value } of sources.rules) {
    looked.run(value.country, value.rules.length > 0 ? null : (value.looked ?? null));
    for (const rule of value.rules)
      insert('rule', {
        country: value.country,
        slug: rule.slug,
        ...bodyColumns(rule.body, sources, idOf),
        topic: rule.topic,
        about: rule.about,
        ...textColumns('text', rule.text),
        applies_from: rule.applies_from,
        applies_until: rule.applies_until,
        ...textColumns('who', rule.who),
        schools_in: rule.schools_in?.join(' '),
        field: rule.field,
        condition: rule.condition,
        ...textColumns('untested', rule.untested),
        ...textColumns('ask', rule.ask),
        ...citedColumns(rule.source),
      });
  }
}

function writeResults(insert: Insert, sources: Sources, idOf: (slug: string) => number): void {
  const countryOf = new Map(sources.institutions.map(({ slug, value }) => [slug, value.place.country]));
  for (const { value } of sources.results) {
    const { body_id: _, ...body } = bodyColumns(value.body, sources, idOf);
    for (const result of value.results)
      insert('exam_result', {
        entity_id: result.school === undefined ? null : idOf(result.school),
        country_of_study: result.study_country ?? (result.school === undefined ? null : countryOf.get(result.school)),
        exam: value.exam,
        ...textColumns('title', value.title),
        country: value.country,
        ...body,
        from_year: value.from_year,
        to_year: value.to_year,
        candidates: result.candidates,
        passed: result.passed,
        as_listed: result.as_listed,
        ...citedColumns(result.source ?? value.source),
      });
  }
}

/** Writes registers with their listings, the rules of countries, and the results of exams; entities and programmes must be there. */
export function writeRecords(
  db: Database.Database,
  insert: Insert,
  sources: Sources,
  idOf: (slug: string) => number,
): void {
  writeRegisters(db, insert, sources, idOf);
  writeRules(db, insert, sources, idOf);
  writeResults(insert, sources, idOf);
}
