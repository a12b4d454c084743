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
      what: `\`${reading.fact.text.en}\` is no value of \`${given.property}\`.`,
      remedy: `Write one of: ${Object.keys(choices).join(', ')}.`,
    };
  },
  write: ({ text }, { choices }, pen) =>
    choices && Object.hasOwn(choices, text.en) ? pen.say(`choice.${text.en}`) : pen.text(text),
};
