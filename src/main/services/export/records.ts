import type { Output } from '../../../shared/contract/index.ts';
import type { Source } from '../../../shared/contract/values.ts';
import type { ResultSum } from '../../../shared/domain/exam-results.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import { inLanguage, type PartialText } from '../../../shared/domain/language.ts';
import { standingWords } from '../../../shared/domain/register-standing.ts';
import { markedName, writeName, type Named } from '../../../shared/domain/writing/entity-name.ts';
import type { exported } from '../../../shared/words/exported.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { ResultsOfSchool } from '../../database/reference/records/results.ts';
import { dateCell, type Cell, type Table } from './outgoing.ts';

/** A result of a school with what its lines come to. */
export type ExportedResult = ResultsOfSchool & { readonly sum: ResultSum };

export const betweenSources = '; ';
const thousandth = 1_000;

/** Returns the sources that a row cites as one cell, each with its address where it has one. */
export function sourceCell(ids: readonly string[], sources: readonly Source[], { language }: Reader): string {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(
      ({ publisher, title, url, pack }) =>
        `${markedName(`${publisher}: ${title}`, pack ?? undefined, language)}${url === null ? '' : ` (${url})`}`,
    )
    .join(betweenSources);
}

/** Returns the heads of columns in the reader's language. */
export function heads(reader: Reader, keys: readonly (keyof typeof exported)[]): string[] {
  return keys.map((key) => reader.say(`exported.${key}`));
}

/** Returns a text in the reader's language, in another where it is not written in that; null where there is none. */
export const told = (text: PartialText | null, { language }: Reader): Cell =>
  text === null ? null : inLanguage(text, language);

/** Returns a register as a table: a row for each listing, as the register has them. */
export function registerTable({ register, listings, sources }: Output<'registers.get'>, reader: Reader): Table {
  const { language } = reader;
  const head = heads(reader, [
    'register',
    'line',
    'name',
    'english',
    'asListed',
    'status',
    'programme',
    'since',
    'until',
    'country',
    'city',
    'slug',
    'sources',
  ]);
  const rows = listings.map((one): Cell[] => [
    inLanguage(register.title, language),
    one.line,
    writeName(one.school, language),
    writeName(one.school, 'en'),
    one.asListed,
    reader.say(`registers.${standingWords(register.purpose, one.status)}`),
    told(one.programme?.title ?? null, reader),
    dateCell(one.since),
    dateCell(one.until),
    one.place && countryName(one.place.country, language),
    told(one.place?.city ?? null, reader),
    one.school.slug,
    sourceCell([...register.sources, ...one.sources], sources, reader),
  ]);
  return { head, rows };
}

/** Returns the rules of a country as a table, a row for each. */
export function rulesTable({ rules, sources }: Output<'rules.get'>, reader: Reader): Table {
  const { language } = reader;
  const head = heads(reader, [
    'country',
    'body',
    'topic',
    'side',
    'rule',
    'who',
    'since',
    'until',
    'graduatesOf',
    'condition',
    'untested',
    'ask',
    'sources',
  ]);
  const rows = rules.map((rule): Cell[] => [
    countryName(rule.country, language),
    inLanguage(rule.body.name, language),
    reader.say(`rules.topic.${rule.topic}`),
    reader.say(`rules.about.${rule.about}`),
    inLanguage(rule.text, language),
    told(rule.who, reader),
    dateCell(rule.appliesFrom),
    dateCell(rule.appliesUntil),
    rule.schoolsIn?.map((code) => countryName(code, language)).join(betweenSources) ?? null,
    rule.condition,
    told(rule.untested, reader),
    told(rule.ask, reader),
    sourceCell(rule.sources, sources, reader),
  ]);
  return { head, rows };
}

/** Returns the results of a school as a table: a row for each exam and period, with the ends of the interval in percent and never a bare share. */
export function resultsTable(
  school: Named,
  results: readonly ExportedResult[],
  sources: readonly Source[],
  reader: Reader,
): Table {
  const { language } = reader;
  const head = heads(reader, [
    'name',
    'exam',
    'title',
    'country',
    'body',
    'fromYear',
    'toYear',
    'candidates',
    'passed',
    'lowPercent',
    'highPercent',
    'asListed',
    'sources',
  ]);
  const percent = (share: number | undefined) =>
    share === undefined ? null : Math.round(share * thousandth) / (thousandth / 100);
  const rows = results.map(({ sum, ...one }): Cell[] => [
    writeName(school, language),
    one.exam,
    inLanguage(one.title, language),
    countryName(one.country, language),
    inLanguage(one.body, language),
    one.fromYear,
    one.toYear,
    sum.candidates,
    sum.passed,
    percent(sum.interval?.low),
    percent(sum.interval?.high),
    sum.asListed.join(betweenSources),
    sourceCell(one.sources, sources, reader),
  ]);
  return { head, rows };
}
