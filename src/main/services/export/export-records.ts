import type { Input, Output } from '../../../shared/contract/index.ts';
import { addUp } from '../../../shared/domain/exam-results.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { failure, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { placesOf } from '../../database/reference/located.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { resultsOf } from '../../database/reference/records/results.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { statement } from '../../database/statements.ts';
import { registerCalled, rulesOfCountry } from '../records.ts';
import { registerTable, resultsTable, rulesTable } from './records.ts';
import { writeOut } from './write-out.ts';

type File = Promise<Result<Output<'exports.register'>>>;

/** Returns a register with its schools as a file; `not-found` where this edition has none of that slug. */
export async function exportRegister(reference: ReferenceDatabase, { slug, ...how }: Input<'exports.register'>): File {
  const found = registerCalled(reference, slug);
  if (!found.ok) return found;
  const { register, listings, sources } = found.value;
  return writeOut(
    reference,
    {
      form: 'register',
      names: [slug],
      title: ({ language }) => inLanguage(register.title, language),
      table: (reader) => registerTable(found.value, reader),
      sources,
      places: () => placesOf(reference, new Set(listings.map(({ school }) => school.slug))),
      content: () => found.value,
    },
    how,
  );
}

/** Returns the rules of a country as a file; one without rules where none were found. */
export async function exportRules(reference: ReferenceDatabase, { country, ...how }: Input<'exports.rules'>): File {
  const found = rulesOfCountry(reference, country);
  return writeOut(
    reference,
    {
      form: 'rules',
      names: [country],
      title: ({ language }) => countryName(country, language),
      table: (reader) => rulesTable(found, reader),
      sources: found.sources,
      content: () => found,
    },
    how,
  );
}

/** Returns the results of a school in exams as a file; `not-found` where this edition has no such school. */
export async function exportResults(reference: ReferenceDatabase, { slug, ...how }: Input<'exports.results'>): File {
  const current = currentSlug(reference, slug);
  const row = statement<{ id: number }>(reference, 'SELECT id FROM entity WHERE slug = ?').get(current);
  const school = findBookmarked(reference, current);
  if (!row || !school) return failure('not-found', `This edition has no school called ${slug}.`, { slug });
  const results = (resultsOf(reference, [row.id])[0] ?? []).map((one) => ({ ...one, sum: addUp(one.lines) }));
  const sources = sourcesById(reference, new Set(results.flatMap((one) => one.sources)));
  const named = { slug: current, name: school.name, ...(school.pack === undefined ? {} : { pack: school.pack }) };
  return writeOut(
    reference,
    {
      form: 'results',
      names: [current],
      title: ({ language }) => writeName(school, language),
      table: (reader) => resultsTable(school, results, sources, reader),
      sources,
      content: () => ({ school: named, results, sources }),
    },
    how,
  );
}
