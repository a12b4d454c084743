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

interface Problem {
  readonly what: string;
  readonly remedy: string;
}

/** The unit in which a condition is written; null where its property has numbers of no unit. Undefined where it takes none. */
function unitOf(property: string): string | null | undefined {
  if (property === studyLength) return 'months';
  if (!isPropertyId(property)) return undefined;
  const { units } = properties[property];
  return units?.length === 1 ? (units[0] ?? null) : undefined;
}

function readBound(text: string): Condition | Problem {
  const match = /^([a-z-]+) (>=|<=|>|<|=) (\d+(?:\.\d+)?)(?: ([a-z]+))?$/.exec(text);
  if (!match)
    return {
      what: `The condition \`${text}\` cannot be read.`,
      remedy: 'Write `duration >= 54 months`, `language = en` or `register has SLUG`, or leave it out.',
    };
  const [, property = '', bound = '=', number = '', given] = match;
  const unit = unitOf(property);
  if (unit === undefined)
    return {
      what: `The condition names no property that counts: \`${property}\`.`,
      remedy: `Name a property of src/shared/domain/properties with one unit, such as duration, internship or ${studyLength}.`,
    };
  if (given !== undefined && given !== unit)
    return { what: `\`${property}\` is not in ${given}.`, remedy: `Write it in ${unit ?? 'no unit'}.` };
  return { kind: 'bound', property, bound: bound as Bound, number: Number(number) };
}

/** Returns the condition a rule's text states, or what is wrong with it. */
export function readCondition(text: string): Condition | Problem {
  const language = /^language = ([a-z]+)$/.exec(text)?.[1];
  if (language !== undefined) {
    const known = programmeLanguages.find((one) => one === language);
    return known
      ? { kind: 'language', language: known }
      : {
          what: `No programme is taught in \`${language}\`.`,
          remedy: `Write one of: ${programmeLanguages.join(', ')}.`,
        };
  }
  const register = /^register (has|lacks) ([a-z0-9-]+(?: or [a-z0-9-]+)*)$/.exec(text);
  if (register)
    return { kind: 'register', has: register[1] === 'has', registers: (register[2] as string).split(' or ') };
  return readBound(text);
}
