import { readText, textual } from './texts.ts';
import type { ValueType } from './value-type.ts';

/** An address of the web. */
export const url: ValueType = {
  ...textual,
  name: 'url',
  read: (given) => {
    const reading = readText(given);
    if (!('fact' in reading) || /^https?:\/\/[^\s/]+\.[^\s/]+/.test(reading.fact.text.en)) return reading;
    return { wrong: { code: 'value.noAddress', given: reading.fact.text.en } };
  },
  shownAs: 'link',
};
