import { today } from '../../shared/domain/day.ts';
import { essentialLines } from '../../shared/domain/cost-lines.ts';
import { lengthInYears, studyCosts, type CostClaim } from '../../shared/domain/study-costs.ts';
import { readFact } from '../facts.ts';
import { appliesOf } from '../write/claims.ts';
import type { Sources } from '../read.ts';
import {
  claimsOf,
  dateOf,
  englishOf,
  knownOf,
  medicineOf,
  type Claim,
  type Evidence,
  type Known,
  type School,
} from './evidence.ts';

/** From this year on a fact counts as new. */
const newSince = '2023';

type Part = (school: School, known: Known) => Evidence;

/** A question is answered where each of its parts has evidence. */
interface Question {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** What stands on these properties, of the school or of its medicine. */
const claims =
  (...properties: readonly string[]): Part =>
  (school) =>
    claimsOf(school)
      .filter(({ property }) => properties.includes(property))
      .map(dateOf);

/** Where one of several has evidence. */
const either =
  (...parts: readonly Part[]): Part =>
  (school, known) =>
    parts.flatMap((part) => part(school, known));

/**
 * Whether a country accepts who studied at this school: how it stands on the country's registers, what a source says of it and that country, and the
 * country's rules that its facts decide. A rule that asks the same of everybody says nothing of this school.
 */
const acceptedBy = (countries: readonly string[], pattern: RegExp): Part =>
  either(
    (school, { listings }) => listings(school, { countries }),
    (school) =>
      claimsOf(school)
        .filter((claim) => claim.property === 'recognition' && pattern.test(englishOf(claim)))
        .map(dateOf),
    (school, { decided }) => decided(school, countries),
  );

const said =
  (property: string, pattern: RegExp): Part =>
  (school) =>
    claimsOf(school)
      .filter((claim) => claim.property === property && pattern.test(englishOf(claim)))
      .map(dateOf);

function costClaims(all: readonly Claim[]): readonly CostClaim[] {
  return all.flatMap((claim, id): CostClaim[] => {
    const reading = readFact(claim);
    if (!('fact' in reading)) return [];
    const { number, high = null, unit } = reading.fact;
    const { property, years: studyYears = null } = claim;
    // Years of study are a scope in words, too.
    const scope = claim.scope === undefined && studyYears === null ? null : {};
    return [
      {
        id,
        property,
        number,
        high,
        unit,
        asOf: dateOf(claim),
        rank: 'normal',
        studyYears,
        scope,
        applies: appliesOf(claim) ?? undefined,
      },
    ];
  });
}

/** Returns the date of the oldest thing that a whole cost rests on; none where tuition, room, insurance or the length is missing. */
export function wholeCost(school: School): Evidence {
  const standing = (all: readonly Claim[]) => costClaims(all.filter(({ deprecated }) => deprecated === undefined));
  const programme = medicineOf(school) ?? null;
  const own = standing(programme?.claims ?? []);
  const costs = studyCosts(own, standing(school.value.claims), lengthInYears(own, programme), programme);
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

/** Aid that a first degree can have: of the programme itself, or where the words say so; as Browse has it. */
function bachelorScholarship(school: School): Evidence {
  const ofProgramme = new Set(medicineOf(school)?.level === 'bachelor' ? medicineOf(school)?.claims : []);
  return claimsOf(school)
    .filter(
      (claim) =>
        claim.property === 'scholarship' &&
        (ofProgramme.has(claim) || /bachelor|undergraduate|MBBS|every level|all levels/i.test(englishOf(claim))),
    )
    .map(dateOf);
}

/** Hospitals by name; a unit has no date, so it is of the day its source was published. */
const namedHospitals: Part = ({ value }, { published }) =>
  value.units.filter(({ kind }) => kind === 'hospital').map(({ source }) => published(source));

/** Another school is named that it is taken for, or a number that an authority gave to it alone. */
const toldApart: Part = either(
  ({ value }) => value.distinct_from.map(() => null),
  claims('moe-code', 'ror', 'wikidata', 'wdoms'),
);

const results: Part = ({ slug }, { sources }) =>
  sources.results.flatMap(({ value }) =>
    value.results.filter(({ school }) => school === slug).map(() => String(value.to_year)),
  );

const worldDirectory = /\b(World Directory|WDOMS)\b/;

/** The 25 questions of a student of medicine, in their order. */
export const questions: readonly Question[] = [
  { text: 'Does India accept graduates of this school?', parts: [acceptedBy(['IN'], /\bIndia/)] },
  { text: 'Pakistan’s council?', parts: [acceptedBy(['PK'], /Pakistan/)] },
  {
    text: 'Nigeria’s, Ghana’s, Kenya’s, Zambia’s?',
    parts: [acceptedBy(['NG', 'GH', 'KE', 'ZM'], /Nigeria|Ghana|Kenya|Zambia/)],
  },
  {
    text: 'World Directory, and accreditation that ECFMG accepts?',
    parts: [
      either(
        (school, { listings }) => listings(school, { purpose: 'directory' }),
        said('directory-listing', worldDirectory),
        claims('wdoms'),
      ),
      either(
        (school, { listings }) => listings(school, { purpose: 'accreditation' }),
        claims('accreditation'),
        said('recognition', /\bECFMG\b/),
      ),
    ],
  },
  { text: 'How many graduates sat and passed?', parts: [results] },
  {
    text: 'At least 54 months without internship?',
    parts: [(school, { weighed }) => weighed(school, 'study-length >= 54 months')],
  },
  {
    text: 'A 12-month internship, and where?',
    parts: [(school, { weighed }) => weighed(school, 'internship >= 12 months'), claims('internship-place')],
  },
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
  { text: 'Hostel fee, and must I live there?', parts: [claims('accommodation-fee'), claims('residence-rule')] },
  {
    text: 'Do fees rise; instalments; refunds?',
    parts: [either(risingFees, claims('payment-terms'))],
  },
  { text: 'Apply without an agent, to whom?', parts: [claims('contact')] },
  { text: 'When does this intake close?', parts: [claims('application-deadline')] },
  { text: 'Which documents, which attestation?', parts: [claims('documents')] },
  {
    text: 'Which marks, age, NEET or CSCA?',
    parts: [claims('minimum-marks', 'minimum-age', 'maximum-age', 'entrance-exam')],
  },
  { text: 'A scholarship for a self-paying bachelor?', parts: [bachelorScholarship] },
  { text: 'Own hospitals, named, beds?', parts: [namedHospitals, claims('hospital-beds')] },
  {
    text: 'How many foreigners, from where?',
    parts: [claims('international-students'), claims('countries-of-origin', 'origin-country')],
  },
  { text: 'Which degree title on the diploma?', parts: [claims('degree')] },
  { text: 'Is this the school with the similar name?', parts: [toldApart] },
  {
    text: 'May I transfer midway?',
    parts: [either(({ value }, { rules }) => rules(value.place.country, 'teaching', ['transfer']), claims('transfer'))],
  },
  {
    text: 'How cold, how far, how safe, what food?',
    parts: [claims('climate'), claims('journey'), claims('safety'), claims('food')],
  },
];

/** How many profiles answer a question: with facts of 2023 or later in each part, with sources at all, or not. */
export interface Answered {
  readonly text: string;
  readonly recent: number;
  readonly sourced: number;
  readonly not: number;
}

/** Returns how the profiles answer each of the 25 questions on a day (ISO 8601): a list that has ended by then decides nothing. */
export function answeredQuestions(sources: Sources, on = today()): readonly Answered[] {
  const profiles = sources.institutions.filter(({ value }) => value.tier === 'profile');
  const known = knownOf(sources, on);
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
export function questionsReport(sources: Sources, on = today()): readonly string[] {
  const answered = answeredQuestions(sources, on);
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
