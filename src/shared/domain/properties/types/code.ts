import { readText, textual } from './texts.ts';
import type { ValueType } from './value-type.ts';

/** An identifier, kept to the letter; YAML may have read it as a number. */
export const code: ValueType = {
  ...textual,
  name: 'code',
  read: (given) =>
    readText(
      typeof given.value === 'object' || typeof given.value === 'string'
        ? given
        : { ...given, value: String(given.value) },
    ),
  shownAs: 'code',
};
