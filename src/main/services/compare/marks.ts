import type { compareMarks } from '../../../shared/contract/compare-values.ts';
import type { CompareField } from '../../../shared/domain/compare-fields.ts';
import { agree, keyOf, isOfSource } from '../../../shared/domain/disagreement.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import type { ClaimGroup } from '../../../shared/domain/disagreement.ts';
import type { Fact } from './facts.ts';

export type CompareMark = (typeof compareMarks)[number];

/** The values of one school in a row: facts that agree stand together. */
export type CellValues = readonly (readonly Fact[])[];

const standing = (facts: readonly Fact[]) => facts.filter((fact) => fact.rank !== 'deprecated');

/** Returns the values of a cell that nobody has found to be wrong. */
export function standingValues(groups: readonly ClaimGroup<Fact>[]): CellValues {
  return groups.flatMap((group) => group.values.map(standing)).filter((facts) => facts.length > 0);
}

/** Returns the values that sources give. */
export function ofSources(values: CellValues): CellValues {
  return values.filter((facts) => facts.some(isOfSource));
}

/** Returns the values that only the person gives. */
export function onlyMine(values: CellValues): CellValues {
  return values.filter((facts) => !facts.some(isOfSource));
}

/** What of a fact must be like in other cells; null where it is unknown, which is no difference. */
const aspects: Readonly<Record<CompareMark, (fact: Fact) => string | null>> = {
  year: (fact) => fact.asOf?.slice(0, 4) ?? null,
  scope: (fact) =>
    fact.detail?.kind === 'programme' || fact.detail?.kind === 'cost'
      ? fact.detail.programme.language
      : (fact.scope?.en ?? ''),
  currency: (fact) => fact.unit,
  unit: (fact) => fact.unit,
  period: (fact) => fact.per,
};

/** Returns what has to be like for the values of a row to be compared; words and addresses are not measured against each other. */
export function aspectsOf(field: CompareField): readonly CompareMark[] {
  if (field.kind === 'plain') return field.name === 'ranking' ? ['year'] : [];
  return writtenField(field.kind === 'programme' ? field.measure : field.property).type.compare.aspects;
}

/** The known kinds of an aspect among facts; empty where none is known. */
const kindsOf = (facts: readonly Fact[], mark: CompareMark) =>
  new Set(facts.map(aspects[mark]).filter((kind) => kind !== null));

/**
 * Returns the marks of one value: an aspect in which another school of the row has values, and none like this one.
 * `others` are the standing values of the other cells.
 */
export function marksOf(
  value: readonly Fact[],
  others: readonly CellValues[],
  wanted: readonly CompareMark[],
): CompareMark[] {
  const facts = standing(value);
  if (facts.length === 0) return [];
  return wanted.filter((mark) => {
    const mine = kindsOf(facts, mark);
    return (
      mine.size > 0 &&
      others.some((cell) => {
        const theirs = kindsOf(cell.flat(), mark);
        return theirs.size > 0 && ![...mine].some((kind) => theirs.has(kind));
      })
    );
  });
}

const wordsOf = (fact: Fact): string => JSON.stringify([fact.property, fact.scope?.en, fact.per, keyOf(fact)]);

function alike(a: readonly Fact[], b: readonly Fact[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.scope?.en === other.scope?.en &&
        one.property === other.property &&
        one.per === other.per &&
        agree(one, other),
    ),
  );
}

/** Returns whether the cells of a row are not all alike; `year` is the one to look at where each value belongs to its year. */
export function cellsDiffer(cells: readonly CellValues[], year: string | null): boolean {
  const [first, ...others] = cells.map((values) =>
    year === null
      ? values
      : values.filter((facts) => facts.some((fact) => fact.asOf === null || fact.asOf.startsWith(year))),
  );
  if (!first) return false;
  const covered = (a: CellValues, b: CellValues) => {
    const said = new Set(b.flat().map(wordsOf));
    return a.every((value) => value.some((fact) => said.has(wordsOf(fact))) || b.some((other) => alike(value, other)));
  };
  return !others.every((other) => covered(first, other) && covered(other, first));
}
