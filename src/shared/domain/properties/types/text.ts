import { readText, textual } from './texts.ts';
import type { ValueType } from './value-type.ts';

/** Prose in our own words, in three languages. */
export const text: ValueType = {
  ...textual,
  name: 'text',
  entry: 'texts',
  read: (given) => {
    const reading = readText(given);
    if (!('fact' in reading)) return reading;
    const { zh, ru } = reading.fact.text;
    return zh && ru
      ? reading
      : {
          what: `\`${given.property}\` is read in three languages.`,
          remedy: 'Write the value as { en: …, zh: …, ru: … }.',
        };
  },
};
