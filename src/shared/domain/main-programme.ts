import { medicine } from './fields-of-study.ts';

interface Programme {
  readonly level: string;
  readonly language: string | null;
  readonly field: string | null;
}

/**
 * Returns the programme that is meant where a person names none: the first degree in medicine that is taught in English, at least at first,
 * else any first degree in medicine, else the first of all; undefined where the school has none.
 */
export function mainProgramme<One extends Programme>(programmes: readonly One[]): One | undefined {
  const ofMedicine = programmes.filter(({ field, level }) => field === medicine && level === 'bachelor');
  return ofMedicine.find(({ language }) => language?.split('+')[0] === 'en') ?? ofMedicine[0] ?? programmes[0];
}
