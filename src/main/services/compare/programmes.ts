import type { ComparedValue } from '../../../shared/contract/compare-values.ts';
import type { ProgrammeMeasure } from '../../../shared/domain/compare-fields.ts';
import { fold } from '../../../shared/reference-format/fold.ts';
import type { ProgrammeLevel } from '../../../shared/domain/kinds.ts';
import type { Compared } from '../../database/reference/compare/compared.ts';
import { plainFact, type Fact } from './facts.ts';

type Programme = Compared['programmes'][number];
type Described = Extract<ComparedValue['detail'], { kind: 'programme' }>['programme'];

const monthsOfYear = 12;
const semestersOfYear = 2;

const described = ({ title, level, language, degree }: Programme): Described => ({ title, level, language, degree });
const plainTitle = (programme: Programme) => fold(programme.title.en).replace(/ +/g, ' ').trim();

/** Whether two entries are of one programme, as two sources tell it; one that names no language may be of any. */
function sameProgramme(a: Programme, b: Programme): boolean {
  if (a.level !== b.level || (a.language !== b.language && a.language !== null && b.language !== null)) return false;
  return plainTitle(a) === plainTitle(b) || (a.degree !== null && a.degree === b.degree);
}

interface Length {
  readonly months: number;
  readonly internshipMonths: number | null;
  readonly sources: readonly string[];
}

/** How long a programme takes: by its own source, else by the others, which may differ. */
function lengthsOf(programme: Programme, all: readonly Programme[]): readonly Length[] {
  const telling =
    programme.durationMonths === null
      ? all.filter((other) => other.durationMonths !== null && sameProgramme(programme, other))
      : [programme];
  const lengths = new Map<number, Length>();
  for (const { durationMonths, internshipMonths, source } of telling) {
    if (durationMonths === null) continue;
    const known = lengths.get(durationMonths);
    lengths.set(durationMonths, {
      months: durationMonths,
      internshipMonths: known?.internshipMonths ?? internshipMonths,
      sources: [...(known?.sources ?? []), source],
    });
  }
  return [...lengths.values()];
}

/** The tuition of a whole programme; several where sources differ on its length, none where that or the period is unknown. */
function costFacts(programme: Programme, all: readonly Programme[], base: Fact): readonly Fact[] {
  const { tuition, per } = programme;
  if (tuition === null || per === null) return [];
  const cost = (amount: number, length: Length | null): Fact => ({
    ...base,
    property: `programme-cost:${programme.language ?? ''}`,
    number: amount,
    text: { en: String(amount) },
    per: 'programme',
    detail: {
      kind: 'cost',
      programme: described(programme),
      tuition,
      per,
      years: length && length.months / monthsOfYear,
      internshipMonths: length?.internshipMonths ?? null,
    },
    sources: [...new Set([programme.source, ...(length?.sources ?? [])])],
  });
  if (per === 'programme') return [cost(tuition, null)];
  const yearly = per === 'semester' ? tuition * semestersOfYear : tuition;
  // Cents are exact this way; a fraction of a cent is none.
  return lengthsOf(programme, all).map((length) =>
    cost(Math.round((yearly * length.months * 100) / monthsOfYear) / 100, length),
  );
}

const months = (count: number, base: Fact): Fact => ({
  ...base,
  number: count,
  unit: 'months',
  text: { en: String(count) },
});

/** Returns what the programmes of a level say on a measure. Money is in the currency of the source, lengths in months. */
export function programmeFacts(
  { programmes }: Pick<Compared, 'programmes'>,
  measure: ProgrammeMeasure,
  level: ProgrammeLevel,
): readonly Fact[] {
  return programmes
    .filter((programme) => programme.level === level)
    .flatMap((programme): readonly Fact[] => {
      const { language, degree, tuition, currency, per, durationMonths, internshipMonths } = programme;
      const base: Fact = {
        ...plainFact,
        property: `${measure}:${language ?? ''}`,
        text: { en: '' },
        scope: programme.title,
        asOf: programme.asOf,
        unit: currency,
        flag: programme.flag,
        detail: { kind: 'programme', programme: described(programme) },
        sources: [programme.source],
      };
      switch (measure) {
        case 'tuition':
          return tuition === null
            ? []
            : [
                {
                  ...base,
                  property: `tuition:${language ?? ''}:${per ?? ''}`,
                  number: tuition,
                  text: { en: String(tuition) },
                  per,
                },
              ];
        case 'programme-cost':
          return costFacts(programme, programmes, base);
        case 'duration':
          return durationMonths === null ? [] : [months(durationMonths, base)];
        case 'internship':
          return internshipMonths === null ? [] : [months(internshipMonths, base)];
        case 'programme':
          return [
            {
              ...base,
              property: `programme:${language ?? ''}:${degree ?? ''}`,
              text: programme.title,
              scope: null,
              unit: null,
              asOf: null,
            },
          ];
      }
    });
}
