import { medicine } from './fields-of-study.ts';

/** What a person wants to study; medicine and English where they did not say. */
export interface Wanted {
  readonly field?: string | undefined;
  readonly language?: string | undefined;
}

interface Programme {
  readonly level: string;
  readonly language: string | null;
  readonly field: string | null;
  /** It takes no more students. */
  readonly closed: boolean;
}

/**
 * Returns the programme that is meant where a person names none: the first degree in the field they want that is taught in the language they
 * want, at least at first, else any first degree in that field, else in medicine, else the first of all; undefined where the school has none. One that
 * takes no more students is never meant.
 */
export function mainProgramme<One extends Programme>(
  all: readonly One[],
  { field = medicine, language = 'en' }: Wanted = {},
): One | undefined {
  const programmes = all.filter(({ closed }) => !closed);
  const inField = programmes.filter((one) => one.field === field && one.level === 'bachelor');
  const found = inField.find((one) => one.language?.split('+')[0] === language) ?? inField[0];
  return found ?? (field === medicine ? programmes[0] : mainProgramme(programmes, { language }));
}
