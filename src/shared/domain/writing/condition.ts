import { languageName } from '../formatting.ts';
import { isPropertyId, properties } from '../properties/dictionary.ts';
import { readCondition, studyLength, type Bound, type Condition } from '../rules/condition.ts';
import type { Pen } from './pen.ts';
import { writeValue } from './write-value.ts';

type Bounded = Extract<Condition, { kind: 'bound' }>;

const boundWords = {
  '>=': 'rules.condition.atLeast',
  '<=': 'rules.condition.atMost',
  '>': 'rules.condition.above',
  '<': 'rules.condition.below',
  '=': 'rules.condition.exactly',
} as const satisfies Record<Bound, string>;

function writeBound({ property, bound, number }: Bounded, pen: Pen): string {
  const known = property === studyLength ? 'duration' : property;
  if (!isPropertyId(known)) return '';
  const [unit = null] = properties[known].units ?? [];
  const value = { text: { en: String(number) }, number, high: null, unit, qualifier: null };
  const what = property === studyLength ? pen.say('rules.taughtLength') : pen.say(`property.${known}.label`);
  return pen.say(boundWords[bound], { what, value: writeValue(value, properties[known], pen, null) });
}

/**
 * Returns what a rule asks, in words, as far as a program can tell; null where only a person can judge, or where the text was written by
 * a program of another version. `titleOf` gives the title of a register.
 */
export function writeCondition(text: string | null, pen: Pen, titleOf: (register: string) => string): string | null {
  const condition = text === null ? null : readCondition(text);
  if (condition === null || 'wrong' in condition) return null;
  switch (condition.kind) {
    case 'bound':
      return writeBound(condition, pen);
    case 'language':
      return pen.say('rules.taughtIn', { language: languageName(condition.language, pen.language) });
    case 'register': {
      const titles = condition.registers.map(titleOf).reduce((a, b) => pen.say('rules.otherwise', { a, b }));
      return pen.say(condition.has ? 'rules.onRegister' : 'rules.offRegister', { register: titles });
    }
  }
}
