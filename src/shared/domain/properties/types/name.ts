import { textual } from './texts.ts';
import type { ValueType } from './value-type.ts';

/** A proper name, of which English is required. */
export const name: ValueType = { ...textual, name: 'name' };
