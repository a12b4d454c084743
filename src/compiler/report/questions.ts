import { mainProgramme } from '../../shared/domain/main-programme.ts';
import { essentialLines, lengthInYears, studyCosts, type CostClaim } from '../../shared/domain/study-costs.ts';
import { givenText, readFact } from '../facts.ts';
import type { InstitutionFile } from '../format/files.ts';
import type { Sources } from '../read.ts';
import type { Located } from '../source-text.ts';

type School = Located<InstitutionFile>;
type Claim = InstitutionFile['claims'][number];

/** A fact that helps to answer a question, with its date; null where it has none. */
type Evidence = readonly (string | null)[];

/** From this year on a fact counts as new. */
const newSince = '2023';

/** What the reference holds, as far as a question asks for it. */
interface Known {
  readonly sources: Sources;
  /** Listings of a school in registers of these countries, or for this purpose. */
  readonly listings: (
    school: School,
    of: { readonly countries?: readonly string[]; readonly purpose?: string },
  ) => Evidence;
  /** What stands on these properties, of the school or of its medicine. */
  readonly on: (school: School, ...properties: readonly string[]) => Evidence;
  readonly rules: (country: string, about: 'practice' | 'teaching', topics: readonly string[]) => Evidence;
}

/** A question is answered where each of its parts has evidence. */
interface Question {
  readonly text: string;
  readonly parts: readonly ((school: School, known: Known) => Evidence)[];
}

const stands = (claim: Claim) => claim.deprecated === undefined;
const dateOf = (claim: Claim) => claim.as_of ?? null;
const englishOf = ({ value, scope }: Claim) =>
  `${givenText(value)} ${typeof scope === 'object' ? scope.en : (scope ?? '')}`;

/** What a student of medicine reads of a school: its own claims and those of its medicine. */
function claimsOf({ value }: School): readonly Claim[] {
  const programme = mainProgramme(
    value.programmes.map((one) => ({ ...one, language: one.language ?? null, field: one.field ?? null })),
  );
  return [...value.claims, ...(programme?.claims ?? [])].filter(stands);
}

const named =
  (country: string, pattern: RegExp) =>
  (school: School, { listings }: Known): Evidence => [
    ...listings(school, { countries: [country] }),
    ...claimsOf(school)
      .filter((claim) => claim.property === 'recognition' && pattern.test(englishOf(claim)))
      .map(dateOf),
  ];
const claims =
  (...properties: readonly string[]) =>
  (school: School, { on }: Known): Evidence =>
    on(school, ...properties);

function costClaims(all: readonly Claim[]): readonly CostClaim[] {
  return all.flatMap((claim, id): CostClaim[] => {
    const reading = readFact(claim);
    if (!('fact' in reading) || claim.scope !== undefined) return [];
    const { number, high = null, unit } = reading.fact;
    return [
      {
        id,
        property: claim.property,
        number,
        high,
        unit,
        asOf: dateOf(claim),
        rank: 'normal',
        studyYears: claim.years ?? null,
      },
    ];
  });
}

/** The dates of what a whole cost rests on; none where tuition, room, insurance or the length is missing. */
function wholeCost(school: School): Evidence {
  const all = costClaims(claimsOf(school));
  const costs = studyCosts(all, [], lengthInYears(all));
  const found = essentialLines.map((line) => costs.find((cost) => cost.line === line));
  const dates = found.map((cost) => (cost && !('lacks' in cost) ? cost.asOf : undefined));
  if (dates.some((date) => date === undefined)) return [];
  const known = dates.filter((date) => date !== null && date !== undefined);
  // A sum is as old as its oldest part, and of no date where a part has none.
  return known.length < dates.length ? [null] : [known.sort()[0] ?? null];
}

/** Prices of two years, or of years of study apart: whether they rise can be seen. */
function risingFees(school: School): Evidence {
  const prices = claimsOf(school).filter(({ property }) => property.startsWith('tuition'));
  const years = new Set(prices.map((claim) => claim.as_of?.slice(0, 4)).filter((year) => year !== undefined));
  return years.size > 1 || prices.some(({ years: of }) => of !== undefined) ? prices.map(dateOf) : [];
}

/** The 25 questions of a student of medicine, in their order. */
export const questions: readonly Question[] = [
  { text: 'Does India accept graduates of this school?', parts: [named('IN', /\bIndia/)] },
  { text: 'Pakistan’s council?', parts: [named('PK', /Pakistan/)] },
  {
    text: 'Nigeria’s, Ghana’s, Kenya’s, Zambia’s?',
    parts: [
      (school, known) => [
        ...known.listings(school, { countries: ['NG', 'GH', 'KE', 'ZM'] }),
        ...named('NG', /Nigeria|Ghana|Kenya|Zambia/)(school, known),
      ],
    ],
  },
  {
    text: 'World Directory, and accreditation that ECFMG accepts?',
    parts: [
      (school, { listings, on }) => [
        ...listings(school, { purpose: 'directory' }),
        ...on(school, 'directory-listing', 'wdoms'),
      ],
      (school, { listings, on }) => [...listings(school, { purpose: 'accreditation' }), ...on(school, 'accreditation')],
    ],
  },
  {
    text: 'How many graduates sat and passed?',
    parts: [
      ({ slug }, { sources }) =>
        sources.results.flatMap(({ value }) =>
          value.results.filter(({ school }) => school === slug).map(() => String(value.to_year)),
        ),
    ],
  },
  { text: 'At least 54 months without internship?', parts: [claims('duration'), claims('internship')] },
  { text: 'A 12-month internship, and where?', parts: [claims('internship')] },
  {
    text: 'May a foreigner be licensed in that country?',
    parts: [({ value }, { rules }) => rules(value.place.country, 'practice', ['licence', 'exam', 'recognition'])],
  },
  { text: 'English throughout, or a switch?', parts: [claims('teaching-language')] },
  { text: 'Which HSK or Russian level for wards and graduation?', parts: [claims('chinese-level', 'russian-level')] },
  { text: 'What do all the years cost?', parts: [wholeCost] },
  {
    text: 'What is charged beside tuition?',
    parts: [
      claims(
        'insurance-fee',
        'application-fee',
        'registration-fee',
        'books-fee',
        'visa-fee',
        'medical-check-fee',
        'other-fee',
      ),
    ],
  },
  { text: 'Hostel fee, and must I live there?', parts: [claims('accommodation-fee')] },
  { text: 'Do fees rise; instalments; refunds?', parts: [risingFees] },
  { text: 'Apply without an agent, to whom?', parts: [claims('contact')] },
  { text: 'When does this intake close?', parts: [claims('application-deadline')] },
  { text: 'Which documents, which attestation?', parts: [claims('documents')] },
  {
    text: 'Which marks, age, NEET or CSCA?',
    parts: [claims('minimum-marks', 'minimum-age', 'maximum-age', 'entrance-exam')],
  },
  {
    text: 'A scholarship for a self-paying bachelor?',
    parts: [
      (school) =>
        claimsOf(school)
          .filter((claim) => claim.property === 'scholarship' && /bachelor|undergraduate|MBBS/i.test(englishOf(claim)))
          .map(dateOf),
    ],
  },
  {
    text: 'Own hospitals, named, beds?',
    parts: [
      ({ value }) => value.units.filter(({ kind }) => kind === 'hospital').map(() => null),
      claims('hospital-beds'),
    ],
  },
  {
    text: 'How many foreigners, from where?',
    parts: [claims('international-students'), claims('countries-of-origin', 'origin-country')],
  },
  { text: 'Which degree title on the diploma?', parts: [claims('degree')] },
  { text: 'Is this the school with the similar name?', parts: [({ value }) => value.distinct_from.map(() => null)] },
  {
    text: 'May I transfer midway?',
    parts: [({ value }, { rules }) => rules(value.place.country, 'teaching', ['transfer'])],
  },
  { text: 'How cold, how far, how safe, what food?', parts: [claims('climate', 'safety', 'food')] },
];

function knownOf(sources: Sources): Known {
  return {
    sources,
    on: (school, ...properties) =>
      claimsOf(school)
        .filter(({ property }) => properties.includes(property))
        .map(dateOf),
    listings: ({ slug }, { countries, purpose }) =>
      sources.registers
        .filter(
          ({ value }) =>
            (countries === undefined || countries.includes(value.country ?? '')) &&
            (purpose === undefined || value.purpose === purpose),
        )
        .flatMap(({ value }) =>
          value.listings
            .filter(({ school }) => school === slug)
            .map(({ since }) => since ?? value.valid_to ?? value.valid_from ?? null),
        ),
    rules: (country, about, topics) =>
      sources.rules
        .filter(({ value }) => value.country === country)
        .flatMap(({ value }) => value.rules)
        .filter((rule) => rule.about === about && topics.includes(rule.topic) && rule.applies_until === undefined)
        .map(({ applies_from: from }) => from ?? null),
  };
}

/** How many profiles answer a question: with facts of 2023 or later in each part, with sources at all, or not. */
export interface Answered {
  readonly text: string;
  readonly recent: number;
  readonly sourced: number;
  readonly not: number;
}

/** Returns how the profiles answer each of the 25 questions. */
export function answeredQuestions(sources: Sources): readonly Answered[] {
  const profiles = sources.institutions.filter(({ value }) => value.tier === 'profile');
  const known = knownOf(sources);
  return questions.map(({ text, parts }) => {
    const answers = profiles.map((school) => parts.map((part) => part(school, known)));
    const sourced = answers.filter((each) => each.every((evidence) => evidence.length > 0));
    const recent = sourced.filter((each) =>
      each.every((evidence) => evidence.some((date) => date !== null && date >= newSince)),
    );
    return {
      text,
      recent: recent.length,
      sourced: sourced.length - recent.length,
      not: profiles.length - sourced.length,
    };
  });
}

/** What the whole reference says to a question: yes where half of the profiles answer it, partly where a twentieth does. */
const yes = 0.5;
const partly = 0.05;

/** Returns the answers to the 25 questions as lines of text, with the measure they are counted by. */
export function questionsReport(sources: Sources): readonly string[] {
  const answered = answeredQuestions(sources);
  const profiles = sources.institutions.filter(({ value }) => value.tier === 'profile').length;
  const share = ({ recent, sourced }: Answered) => (profiles === 0 ? 0 : (recent + sourced) / profiles);
  const count = (test: (part: number) => boolean) => answered.filter((each) => test(share(each))).length;
  const column = (number: number) => String(number).padStart(7);
  return [
    `How ${profiles} profiles answer 25 questions: with facts of ${newSince} or later, with sources at all, or not.`,
    '',
    `${'new'.padStart(11)}${'sourced'.padStart(9)}${'not'.padStart(5)}`,
    ...answered.map(
      (each, at) =>
        `${String(at + 1).padStart(3)} ${column(each.recent)} ${column(each.sourced)} ${String(each.not).padStart(5)}  ${each.text}`,
    ),
    '',
    `Yes (half of the profiles answer) ${count((part) => part >= yes)}, partly (a twentieth) ${count((part) => part >= partly && part < yes)}, no ${count((part) => part < partly)}.`,
  ];
}
