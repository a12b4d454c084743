import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { addUp } from '../../../shared/domain/exam-results.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { readerOf } from '../../../shared/words/reader.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { resultsOf } from '../../database/reference/records/results.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { statement } from '../../database/statements.ts';
import { registerCalled, rulesOfCountry } from '../records.ts';
import { mediaTypes } from './export-file.ts';
import { fileName } from './file-name.ts';
import { recordsJson, registerCsv, resultsCsv, rulesCsv } from './records.ts';

type File = Output<'exports.register'>;
type How = Omit<Input<'exports.register'>, 'slug'>;

async function fileOf(
  { language, format, day = today() }: How & { readonly language: Language },
  names: readonly string[],
  text: { readonly csv: (reader: Awaited<ReturnType<typeof readerOf>>) => string; readonly json: () => string },
): Promise<Result<File>> {
  return ok({
    fileName: fileName(names, day, format),
    mediaType: mediaTypes[format],
    text: format === 'csv' ? text.csv(await readerOf(language)) : text.json(),
  });
}

/** Returns a register with its schools as a file; `not-found` where this edition has none of that slug. */
export async function exportRegister(
  reference: ReferenceDatabase,
  { slug, separator = 'comma', ...how }: Input<'exports.register'>,
): Promise<Result<File>> {
  const found = registerCalled(reference, slug);
  if (!found.ok) return found;
  return fileOf(how, ['register', slug], {
    csv: (reader) => registerCsv(found.value, reader, separator),
    json: () => recordsJson('register', editionOf(reference), found.value),
  });
}

/** Returns the rules of a country as a file; one without rules where none were found. */
export async function exportRules(
  reference: ReferenceDatabase,
  { country, separator = 'comma', ...how }: Input<'exports.rules'>,
): Promise<Result<File>> {
  const found = rulesOfCountry(reference, country);
  return fileOf(how, ['rules', country], {
    csv: (reader) => rulesCsv(found, reader, separator),
    json: () => recordsJson('rules', editionOf(reference), found),
  });
}

/** Returns the results of a school in exams as a file; `not-found` where this edition has no such school. */
export async function exportResults(
  reference: ReferenceDatabase,
  { slug, separator = 'comma', ...how }: Input<'exports.results'>,
): Promise<Result<File>> {
  const current = currentSlug(reference, slug);
  const row = statement<{ id: number }>(reference, 'SELECT id FROM entity WHERE slug = ?').get(current);
  const school = findBookmarked(reference, current);
  if (!row || !school) return failure('not-found', `This edition has no school called ${slug}.`, { slug });
  const results = (resultsOf(reference, [row.id])[0] ?? []).map((one) => ({ ...one, sum: addUp(one.lines) }));
  const sources = sourcesById(reference, new Set(results.flatMap((one) => one.sources)));
  return fileOf(how, ['results', current], {
    csv: (reader) => resultsCsv(school, results, sources, reader, separator),
    json: () =>
      recordsJson('results', editionOf(reference), {
        school: { slug: current, name: school.name, ...(school.pack === undefined ? {} : { pack: school.pack }) },
        results,
        sources,
      }),
  });
}
