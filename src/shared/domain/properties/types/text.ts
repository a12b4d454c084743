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
          wrong: { code: 'value.threeLanguages', property: given.property, given: reading.fact.text.en },
        };
  },
};
