import { counsellors } from './counsellors.ts';
import { deciding } from './deciding.ts';
import { editions } from './editions.ts';
import { figure } from './figure.ts';
import { finding } from './finding.ts';
import type { HelpPageTexts } from './page-texts.ts';
import { keeping } from './keeping.ts';
import { keys, terms } from './keys.ts';
import { packs } from './packs.ts';
import { printing } from './printing.ts';
import { what } from './what.ts';

/** All of Help, in the order in which it is read: no part of the words, since nobody needs it before it is asked for. */
export const helpPages: readonly [HelpPageTexts, ...HelpPageTexts[]] = [
  what,
  figure,
  finding,
  deciding,
  keeping,
  printing,
  packs,
  editions,
  counsellors,
  keys,
  terms,
];
