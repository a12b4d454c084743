import { readText, textual } from './texts.ts';
import type { ValueType } from './value-type.ts';

/** One of the values that the property lists. */
export const choice: ValueType = {
  ...textual,
  name: 'choice',
  entry: 'choice',
  read: (given, { choices = {} }) => {
    const reading = readText(given);
    if (!('fact' in reading) || Object.hasOwn(choices, reading.fact.text.en)) return reading;
    return {
      wrong: {
        code: 'value.noChoice',
        property: given.property,
        given: reading.fact.text.en,
        choices: Object.keys(choices),
      },
    };
  },
  write: ({ text }, { choices }, pen) =>
    choices && Object.hasOwn(choices, text.en) ? pen.say(`choice.${text.en}`) : pen.text(text),
};
