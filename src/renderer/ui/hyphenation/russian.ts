import russian from 'hyphen/ru';
import type { Hyphenate } from './break-words.ts';

/** Puts soft hyphens into Russian words. */
export const hyphenateRussian: Hyphenate = (text) => russian.hyphenateSync(text);
