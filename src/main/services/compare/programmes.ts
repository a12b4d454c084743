import type { ComparedValue } from '../../../shared/contract/compare-values.ts';
import type { ProgrammeMeasure } from '../../../shared/domain/compare-fields.ts';
import { isOfSource } from '../../../shared/domain/disagreement.ts';
import type { ProgrammeLevel } from '../../../shared/domain/kinds.ts';
import type { PropertyId } from '../../../shared/domain/properties/dictionary.ts';
import type { Compared } from '../../database/reference/compare/compared.ts';
import { claimFact, type Fact } from './facts.ts';

type Programme = Compared['programmes'][number];
type Described = Extract<ComparedValue['detail'], { kind: 'programme' }>['programme'];

const monthsOfYear = 12;
const semestersOfYear = 2;

const described = ({ slug, title, level, language, degree, closed }: Programme): Described => ({
  slug,
  title,
  level,
  language,
  degree,
  closed,
});

/** The properties that a measure is read off, with what each is paid for. */
const propertiesOf: Readonly<Record<Exclude<ProgrammeMeasure, 'programme-cost'>, readonly PropertyId[]>> = {
  tuition: ['tuition', 'tuition-semester', 'tuition-whole'],
  programme: ['programme'],
  duration: ['duration'],
  internship: ['internship'],
  places: ['places'],
};
/** What is read off programmes above, and what `programme` carries as its detail. */
export const measuredProperties: ReadonlySet<string> = new Set([
  ...Object.values(propertiesOf).flat(),
  'degree',
  'teaching-language',
  'programme-note',
]);

/** A fact on a programme: its scope is the programme, then what its own scope says. */
export function factOnProgramme(claim: Programme['claims'][number], programme: Programme): Fact {
  const { title } = programme;
  const fact = claimFact(claim);
  return {
    ...fact,
    scope:
      fact.scope === null
        ? title
        : {
            en: `${title.en}, ${fact.scope.en}`,
            zh: `${title.zh ?? title.en}，${fact.scope.zh ?? fact.scope.en}`,
            ru: `${title.ru ?? title.en}, ${fact.scope.ru ?? fact.scope.en}`,
          },
    detail: { kind: 'programme', programme: described(programme) },
  };
}

const standing = (programme: Programme, property: string) =>
  programme.claims.filter((claim) => claim.property === property && claim.rank !== 'deprecated');

interface Length {
  /** Only the person says so. */
  readonly aside: boolean;
  readonly months: number;
  readonly internshipMonths: number | null;
  readonly sources: readonly string[];
}

/** How long a programme takes: by the source of the price where that says, else by the others, which may differ; by what the person added where none does. */
function lengthsOf(programme: Programme, source: string): readonly Length[] {
  const all = standing(programme, 'duration').filter(({ number }) => number !== null);
  const own = all.filter((claim) => claim.source === source);
  const ofSources = all.filter(isOfSource);
  const told = ofSources.length > 0 ? ofSources : all;
  const lengths = new Map<number, Length>();
  for (const claim of own.length > 0 ? own : told) {
    const months = claim.number as number;
    const practice = standing(programme, 'internship').find((one) => one.source === claim.source)?.number ?? null;
    const known = lengths.get(months);
    lengths.set(months, {
      aside: !isOfSource(claim),
      months,
      internshipMonths: known?.internshipMonths ?? practice,
      sources: [...(known?.sources ?? []), claim.source],
    });
  }
  return [...lengths.values()];
}

/** The tuition of a whole programme; several where sources differ on its length, none where that is unknown or the price is not that of every year. */
function costFacts(programme: Programme): readonly Fact[] {
  // Nobody can pay any more what has closed.
  if (programme.closed) return [];
  return (['tuition', 'tuition-semester', 'tuition-whole'] as const).flatMap((property) =>
    standing(programme, property).flatMap((claim): readonly Fact[] => {
      const base = factOnProgramme(claim, programme);
      const { number: tuition, per } = base;
      if (tuition === null || per === null || per === 'month' || per === 'once') return [];
      if (claim.studyYears !== null) return [];
      const cost = (times: number, length: Length | null): Fact => {
        // Cents are exact this way; a fraction of a cent is none.
        const whole = (amount: number) => Math.round(amount * times * 100) / 100;
        return {
          ...base,
          ...(length?.aside === true && { aside: true }),
          property: `programme-cost:${programme.language ?? ''}`,
          number: whole(tuition),
          high: claim.high === null ? null : whole(claim.high),
          text: { en: String(whole(tuition)) },
          per: 'programme',
          detail: {
            kind: 'cost',
            programme: described(programme),
            tuition,
            per,
            years: length && length.months / monthsOfYear,
            internshipMonths: length?.internshipMonths ?? null,
          },
          sources: [...new Set([claim.source, ...(length?.sources ?? [])])],
        };
      };
      if (per === 'programme') return [cost(1, null)];
      return lengthsOf(programme, claim.source).map((length) =>
        cost((length.months / monthsOfYear) * (per === 'semester' ? semestersOfYear : 1), length),
      );
    }),
  );
}

/** Returns what the programmes of a level say on a measure. Money is in the currency of the source, lengths in months. */
export function programmeFacts(
  { programmes }: Pick<Compared, 'programmes'>,
  measure: ProgrammeMeasure,
  level: ProgrammeLevel,
): readonly Fact[] {
  return programmes
    .filter((programme) => programme.level === level)
    .flatMap((programme): readonly Fact[] => {
      if (measure === 'programme-cost') return costFacts(programme);
      return propertiesOf[measure].flatMap((property) =>
        programme.claims
          .filter((claim) => claim.property === property)
          .map((claim) => {
            const fact = factOnProgramme(claim, programme);
            return measure === 'programme'
              ? {
                  ...fact,
                  property: `programme:${programme.language ?? ''}:${programme.degree ?? ''}`,
                  text: programme.title,
                  scope: null,
                }
              : fact;
          }),
      );
    });
}
