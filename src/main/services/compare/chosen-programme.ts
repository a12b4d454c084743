import type { Likeness } from '../../../shared/contract/compare.ts';
import type { Programme } from '../../../shared/contract/values.ts';
import { mainProgramme, type Wanted } from '../../../shared/domain/main-programme.ts';

/** What a comparison asks of each school: the programmes chosen by hand, and of which kind the others should be. */
export interface Choice {
  readonly programmes: readonly { readonly school: string; readonly programme: string }[];
  readonly like: Likeness;
  /** What they want to study, where a school has it. */
  readonly wanted: Wanted;
}

type Choosable = Pick<Programme, 'slug' | 'level' | 'language' | 'field' | 'closed'>;

const isLike = ({ field, language, level }: Likeness, one: Choosable) =>
  (field === undefined || one.field === field) &&
  (level === undefined || one.level === level) &&
  (language === undefined || one.language?.split('+')[0] === language);

/**
 * Returns the programme of a school that is compared: the one chosen by hand, else the main one of those that are like what was asked for.
 * `missing` is the slug of one that was chosen and is not there.
 */
export function chosenProgramme<One extends Choosable>(
  school: string,
  programmes: readonly One[],
  { programmes: chosen, like, wanted }: Choice,
): { readonly programme: One | null; readonly missing: string | null } {
  const slug = chosen.find((one) => one.school === school)?.programme;
  const byHand = programmes.find((one) => one.slug === slug);
  return {
    programme:
      byHand ??
      mainProgramme(
        programmes.filter((one) => isLike(like, one)),
        wanted,
      ) ??
      null,
    missing: slug !== undefined && !byHand ? slug : null,
  };
}
