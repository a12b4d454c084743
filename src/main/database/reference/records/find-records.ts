import type { FoundRecord } from '../../../../shared/contract/search.ts';
import type { PartialText } from '../../../../shared/domain/language.ts';
import { countryName } from '../../../../shared/domain/formatting.ts';
import { writtenLanguages } from '../../../../shared/domain/language.ts';
import { fold } from '../../../../shared/reference-format/fold.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { oncePerReference } from '../once.ts';
import { listRegisters } from './registers.ts';
import { listRuleCountries, listRules } from './rules.ts';

/** What registers and rules are called, whichever of them is meant: with a country it asks for those of the country. */
const callings = {
  register: 'register list schools 名单 名录 реестр список перечень',
  rules: 'rules rule recognition licence practise 规定 认可 执业 правила признание',
} as const;

interface Findable {
  readonly record: FoundRecord;
  /** Folded, a space before each word. */
  readonly text: string;
}

const texts = (text: PartialText) => [text.en, text.zh, text.ru].filter((one) => one !== undefined);
const namesOf = (country: string | null) =>
  country === null ? [] : [country, ...writtenLanguages.map((language) => countryName(country, language))];
const findable = (parts: readonly string[]) => ` ${fold(parts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

function readRecords(db: ReferenceDatabase): readonly Findable[] {
  const registers = listRegisters(db).map(({ slug, title, body, country, listed }): Findable => ({
    record: { type: 'register', slug, title, body: body.name, listed },
    text: findable([...texts(title), ...texts(body.name), ...namesOf(country), callings.register]),
  }));
  const countries = listRuleCountries(db)
    .filter(({ rules }) => rules > 0)
    .map(({ country, rules }): Findable => {
      const bodies = new Set(listRules(db, country).flatMap(({ body }) => texts(body.name)));
      return {
        record: { type: 'rules', country, rules },
        text: findable([...namesOf(country), ...bodies, callings.rules]),
      };
    });
  return [...countries, ...registers];
}

const records = oncePerReference(readRecords);

/** Chinese is typed without spaces: 印度的规定 asks for the rules of India. */
const apart = (typed: string) => typed.replace(/的/gu, ' ').replace(/(规定|名单|名录|认可|执业)/gu, ' $1 ');

const han = /\p{Script=Han}/u;

/** How a word stands in a text: a Chinese text has no spaces, so that one may begin anywhere in it. */
const inText = (word: string) => (han.test(word) ? word : ` ${word}`);

/** Fewer letters than this begin too many words. */
const fewestLetters = 2;

/** Returns the rules of countries and the registers that have every word of what was typed, each as the beginning of one of theirs. */
export function findRecords(db: ReferenceDatabase, typed: string): FoundRecord[] {
  const words = findable([han.test(typed) ? apart(typed) : typed])
    .split(' ')
    .filter((word) => word !== '');
  if (words.join('').length < fewestLetters) return [];
  const looked = words.map(inText);
  return records(db)
    .filter(({ text }) => looked.every((word) => text.includes(word)))
    .map(({ record }) => record);
}
