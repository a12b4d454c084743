import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { spreadOf } from '../../../shared/domain/spread.ts';
import { useCall } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** The school by which Help shows how figures stand: the one that most is answered of, as this edition has it. Undefined until it is there. */
export function useSpecimen(): Entity | undefined {
  const language = useLanguage();
  const fullest = { filter: {}, sort: 'completeness', descending: true, language, offset: 0, limit: 1 } as const;
  const slug = useCall('institutions.list', fullest).data?.rows[0]?.slug ?? '';
  return useCall('institutions.get', { slug }, { enabled: slug !== '' }).data;
}

/** Returns a few dated figures that nobody disputes: how they commonly stand. */
export function plainFigures({ claims }: Entity): readonly Claim[] {
  const plain = groupClaims(claims).filter(
    ({ state, values }) => state !== 'disagree' && values.length === 1 && values[0]?.some(({ asOf }) => asOf !== null),
  );
  return plain.slice(0, 3).flatMap(({ values }) => values.flat());
}

/** Returns the figure in which sources differ so that there is a picture of it; the one that most sources give. */
export function disputedFigure({ claims, sources }: Entity): readonly Claim[] {
  const kindOf = (id: string) => sources.find((source) => source.id === id)?.kind ?? null;
  const pictured = groupClaims(claims).filter(
    (group) =>
      spreadOf(
        {
          state: group.state,
          values: group.values.flatMap((told) => (told[0] ? [{ ...told[0], tellers: told }] : [])),
        },
        kindOf,
      ) !== null,
  );
  return pictured.toSorted((a, b) => b.values.length - a.values.length)[0]?.values.flat() ?? [];
}
