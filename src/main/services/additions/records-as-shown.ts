import { citing } from '../../../compiler/additions/fragment.ts';
import { listing as listingForm, resultsFile } from '../../../compiler/format/records.ts';
import type { Addition } from '../../../shared/contract/additions.ts';
import type { Answers } from '../../../shared/contract/answers.ts';
import { addUp } from '../../../shared/domain/exam-results.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { findRegister } from '../../database/reference/records/registers.ts';
import { confidenceOf } from '../answers/confidence.ts';
import { sourceIdOf, sourceOf } from './as-shown.ts';

type OnRegister = Answers['registers'][number];
type Result = Answers['results'][number];

/** Returns how a school stands on a register by what the person added; null where it is no listing, or the register is gone. Throws where it has not been checked. */
export function listingOfAddition(
  reference: ReferenceDatabase,
  addition: Addition,
  programmes: Answers['programmes'],
): OnRegister | null {
  const { part, record, body } = addition;
  const register = part === 'listing' && record !== null ? findRegister(reference, record)?.register : undefined;
  if (!register) return null;
  const source = sourceOf(addition);
  const read = listingForm.parse(citing('listing', body, source.id));
  const programme = programmes.find(({ slug }) => slug === read.programme);
  return {
    register,
    state: read.status,
    listing: {
      status: read.status,
      programme: programme ? { slug: programme.slug, title: programme.title } : null,
      asListed: read.as_listed ?? null,
      line: read.line ?? null,
      since: read.since ?? null,
      until: read.until ?? null,
      sources: [source.id],
    },
    confidence: confidenceOf([source.id], [read.since ?? null], () => source.kind),
  };
}

/** Returns the result of an exam that an addition is; null where it is none. Throws where it has not been checked. */
export function resultOfAddition(reference: ReferenceDatabase, addition: Addition): Result | null {
  if (addition.part !== 'result') return null;
  const source = sourceOf(addition);
  const read = resultsFile.parse(citing('result', addition.body, sourceIdOf(addition)));
  const lines = read.results
    .filter(({ school }) => school === addition.slug)
    .map(({ candidates, passed, as_listed: asListed = null }) => ({ candidates, passed, asListed }));
  if (lines.length === 0) return null;
  const { body } = read;
  const sum = addUp(lines);
  return {
    exam: read.exam,
    title: read.title,
    country: read.country,
    body: typeof body === 'string' ? (findBookmarked(reference, body)?.name ?? { en: body }) : body,
    fromYear: read.from_year,
    toYear: read.to_year,
    ...sum,
    asListed: [...sum.asListed],
    sources: [source.id],
    confidence: confidenceOf([source.id], [String(read.to_year)], () => source.kind),
  };
}
