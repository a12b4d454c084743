import { medicine } from '../../shared/domain/fields-of-study.ts';
import { isClosed } from '../../shared/domain/intake.ts';
import { mainProgramme } from '../../shared/domain/main-programme.ts';
import { readCondition, type Condition } from '../../shared/domain/rules/condition.ts';
import { evaluate, type Evaluation, type ListingState, type RuleFacts } from '../../shared/domain/rules/evaluate.ts';
import { countsFor as isOf, endOf, standingOn } from '../../shared/domain/register-standing.ts';
import { givenText } from '../facts.ts';
import type { InstitutionFile } from '../format/files.ts';
import { inEnglish } from '../mistake.ts';
import type { Sources } from '../read.ts';
import type { Located } from '../source-text.ts';
import { claimRows } from '../write/claims.ts';

export type School = Located<InstitutionFile>;
export type Claim = InstitutionFile['claims'][number];
type Rule = Sources['rules'][number]['value']['rules'][number];
type Register = Sources['registers'][number];

/** Facts that help to answer a question, each by its date; null where it has none. */
export type Evidence = readonly (string | null)[];

/** Returns the date of a claim as it is written, `2026`, `2026-09` or a day; null where it has none. */
export const dateOf = (claim: Claim) => claim.as_of ?? null;

/** Returns a claim's value with what it covers, in English. */
export function englishOf({ value, scope }: Claim): string {
  return `${givenText(value)} ${typeof scope === 'object' ? scope.en : (scope ?? '')}`;
}

/** Whether a programme takes no more students, as its file says it. */
const isClosedInFile = ({ claims }: InstitutionFile['programmes'][number]) =>
  isClosed(
    claims.map(({ property, value, scope = null, as_of: asOf = null, deprecated }) => ({
      property,
      text: { en: givenText(value) },
      scope: scope === null ? null : { scope },
      asOf,
      rank: deprecated ? 'deprecated' : 'normal',
    })),
  );

/** Returns the programme that a student of medicine means where no other is named; undefined where a school has none. */
export function medicineOf({ value }: School): InstitutionFile['programmes'][number] | undefined {
  return mainProgramme(
    value.programmes.map((one) => ({
      ...one,
      language: one.language ?? null,
      field: one.field ?? null,
      closed: isClosedInFile(one),
      one,
    })),
  )?.one;
}

/** Returns what a student of medicine reads of a school: its own claims and those of its medicine. */
export function claimsOf(school: School): readonly Claim[] {
  return [...school.value.claims, ...(medicineOf(school)?.claims ?? [])].filter(
    ({ deprecated }) => deprecated === undefined,
  );
}

/** The later of two dates; null where neither is known. */
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
/** What rests on several facts is as old as the oldest of them, and of no date where one has none. */
const oldest = (dates: Evidence): string | null =>
  dates.some((date) => date === null) ? null : (dates.toSorted().find((date) => date !== null) ?? null);

/** What the reference holds, as far as a question asks for it. */
export interface Known {
  readonly sources: Sources;
  /** The newest date at which one of the sources was published; null where none says. */
  readonly published: (sources: readonly string[]) => string | null;
  /** How a school stands on registers: where it is listed, or not listed on one that was seen whole. */
  readonly listings: (
    school: School,
    of: { readonly countries?: readonly string[]; readonly purpose?: string },
  ) => Evidence;
  /** The rules of a country that hold, on these topics. */
  readonly rules: (country: string, about: 'practice' | 'teaching', topics: readonly string[]) => Evidence;
  /** The rules of countries that a school's medicine is known to meet or not to meet. */
  readonly decided: (school: School, countries: readonly string[]) => Evidence;
  /** Whether a condition is decided for a school's medicine, and by facts of which date. */
  readonly weighed: (school: School, condition: string) => Evidence;
}

/** Whether a listing of a school counts for its medicine: one of the whole school, or of that programme. */
function countsFor(school: School) {
  const slug = medicineOf(school)?.slug;
  return (listing: Register['value']['listings'][number]) =>
    listing.school === school.slug && isOf(listing.programme, slug);
}

const isDecided = ({ state }: Evaluation) => state !== 'unknown';

function sound(text: string): Condition {
  const condition = readCondition(text);
  if ('wrong' in condition) throw new Error(inEnglish(condition.wrong).what);
  return condition;
}

/** Returns what all files together tell of a school on a day (ISO 8601). */
export function knownOf(sources: Sources, on: string): Known {
  const publishedOf = new Map(sources.sources.map(({ slug, value }) => [slug, value.published ?? null]));
  const kinds = new Map(sources.sources.map(({ slug, value }) => [slug, value.kind]));
  const registers = new Map(sources.registers.map((one) => [one.slug, one]));
  const countryOf = new Map(sources.institutions.map(({ slug, value }) => [slug, value.place.country]));
  const published = (cited: readonly string[]) =>
    cited.reduce<string | null>((date, one) => later(date, publishedOf.get(one) ?? null), null);

  const facts = new Map<string, RuleFacts & { readonly dates: ReadonlyMap<number, string | null> }>();
  /** What a rule looks at; the ranks are those of the edition. */
  function factsOf(school: School) {
    const known = facts.get(school.slug);
    if (known) return known;
    const medicineSlug = medicineOf(school)?.slug;
    const rows = claimRows({ ...school, type: 'institution', members: [] }, (source) => kinds.get(source) ?? 'agency')
      .map((row, id) => ({ ...row, id, studyYears: row.years }))
      .filter(({ programme, rank }) => rank !== 'deprecated' && (programme === null || programme === medicineSlug));
    const read = {
      claims: rows,
      language: medicineOf(school)?.language ?? null,
      listing: (slug: string): ListingState => {
        const register = registers.get(slug);
        if (!register) return 'not-looked-up';
        const own = register.value.listings.find(countsFor(school));
        // What a list said that has ended decides no rule of today, as in the answers on a profile.
        const [validTo, until] = [register.value.valid_to ?? null, own?.until ?? null];
        if (endOf({ validTo }, { until }, on) !== null) return 'not-looked-up';
        return standingOn(register.value.complete, own, tellsOf(register, school));
      },
      dates: new Map(rows.map(({ id, asOf }) => [id, asOf])),
    };
    facts.set(school.slug, read);
    return read;
  }

  function weigh(school: School, condition: Condition): { readonly decided: boolean; readonly dates: Evidence } {
    const known = factsOf(school);
    const evaluation = evaluate(condition, known);
    const rests = evaluation.claims.map((id) => known.dates.get(id) ?? null);
    const dates =
      condition.kind === 'register'
        ? condition.registers.map((slug) => {
            const register = registers.get(slug);
            return register ? listingDate(register, school) : null;
          })
        : rests;
    return { decided: isDecided(evaluation), dates };
  }

  /** Since when a school stands on a register; of one without dates, when a source said so. */
  function listingDate({ value }: Register, school: School): string | null {
    const own = value.listings.find(countsFor(school));
    return own?.since ?? value.valid_to ?? value.valid_from ?? published(own?.source ?? value.source);
  }

  /** A register tells of the schools of the countries that it lists any of. */
  const tellsOf = (register: Register, { value }: School) =>
    register.value.listings.some(({ school }) => countryOf.get(school) === value.place.country);

  const holds = ({ applies_until: until }: Rule) => until === undefined;
  /** A rule of long ago that a newer page still tells holds at the date of that page. */
  const ruleDate = ({ applies_from: from, source }: Rule) => later(from ?? null, published(source));
  const ofCountry = (country: string, about: Rule['about']) =>
    sources.rules
      .filter(({ value }) => value.country === country)
      .flatMap(({ value }) => value.rules)
      .filter((rule) => rule.about === about && holds(rule));

  return {
    sources,
    published,
    listings: (school, { countries, purpose }) =>
      sources.registers
        .filter(
          ({ value }) =>
            (countries === undefined || countries.includes(value.country ?? '')) &&
            (purpose === undefined || value.purpose === purpose),
        )
        .filter(
          (register) =>
            register.value.listings.some(countsFor(school)) ||
            (register.value.complete !== 'partly' && tellsOf(register, school)),
        )
        .map((register) => listingDate(register, school)),
    rules: (country, about, topics) =>
      ofCountry(country, about)
        .filter(({ topic }) => topics.includes(topic))
        .map(ruleDate),
    decided: (school, countries) =>
      countries
        .flatMap((country) => ofCountry(country, 'practice'))
        .filter(
          ({ condition, schools_in: schoolsIn, field }) =>
            condition !== undefined &&
            field === (medicineOf(school)?.field ?? medicine) &&
            (schoolsIn === undefined || schoolsIn.includes(school.value.place.country)),
        )
        .flatMap((rule) => {
          const { decided, dates } = weigh(school, sound(rule.condition ?? ''));
          return decided ? [oldest([ruleDate(rule), ...dates])] : [];
        }),
    weighed: (school, condition) => {
      const { decided, dates } = weigh(school, sound(condition));
      return decided ? [oldest(dates)] : [];
    },
  };
}
