import type { Problem } from '../../words/problems/problems.ts';
import { isPropertyId, properties } from '../properties/dictionary.ts';
import { programmeLanguages, type ProgrammeLanguage } from '../kinds.ts';

export const bounds = ['>=', '<=', '>', '<', '='] as const;
export type Bound = (typeof bounds)[number];

/** The taught part of a programme: its length without the internship. It is no property of a source, but follows from two. */
export const studyLength = 'study-length';

/** What a rule asks of a programme, as far as a program can tell. */
export type Condition =
  | { readonly kind: 'bound'; readonly property: string; readonly bound: Bound; readonly number: number }
  | { readonly kind: 'language'; readonly language: ProgrammeLanguage }
  /** On one of the registers at least, or where `has` is false on none of them. */
  | { readonly kind: 'register'; readonly has: boolean; readonly registers: readonly string[] };

interface Unread {
  readonly wrong: Problem;
}

/** The unit in which a condition is written; undefined where its property takes none, or one of several. */
function unitOf(property: string): string | undefined {
  if (property === studyLength) return 'months';
  if (!isPropertyId(property)) return undefined;
  const { units } = properties[property];
  return units?.length === 1 ? units[0] : undefined;
}

function readBound(text: string): Condition | Unread {
  const match = /^([a-z-]+) (>=|<=|>|<|=) (\d+(?:\.\d+)?)(?: ([a-z]+))?$/.exec(text);
  if (!match) return { wrong: { code: 'condition.unreadable', given: text } };
  const [, property = '', bound = '=', number = '', given] = match;
  const unit = unitOf(property);
  if (unit === undefined) return { wrong: { code: 'condition.noCounting', given: property } };
  if (given !== undefined && given !== unit)
    return { wrong: { code: 'condition.otherUnit', name: property, given, unit } };
  return { kind: 'bound', property, bound: bound as Bound, number: Number(number) };
}

/** Returns the condition a rule's text states, or what is wrong with it. */
export function readCondition(text: string): Condition | Unread {
  const language = /^language = ([a-z]+)$/.exec(text)?.[1];
  if (language !== undefined) {
    const known = programmeLanguages.find((one) => one === language);
    return known
      ? { kind: 'language', language: known }
      : { wrong: { code: 'condition.noLanguage', given: language, choices: programmeLanguages } };
  }
  const register = /^register (has|lacks) ([a-z0-9-]+(?: or [a-z0-9-]+)*)$/.exec(text);
  if (register)
    return { kind: 'register', has: register[1] === 'has', registers: (register[2] as string).split(' or ') };
  return readBound(text);
}
