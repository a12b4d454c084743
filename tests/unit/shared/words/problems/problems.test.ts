import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../../../../src/shared/domain/language.ts';
import { asks } from '../../../../../src/shared/words/problems/asks.ts';
import { problemCatalogs } from '../../../../../src/shared/words/problems/problem-catalogs.ts';
import { problemsIn } from '../../../../../src/shared/words/problems/problem-catalog.ts';
import { problemWords, type Ask, type Problem } from '../../../../../src/shared/words/problems/problems.ts';
import { expectSaid } from '../../../../support/said-problem.ts';

const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();
/** What a rule may have found under a name: letters of any script, signs that a pattern or a message could take for its own. */
const found = (name: string) => `${name}·«值» $& {x y} \\`;
const sampleAsks = Object.entries(asks).map(
  ([ask, { en }]) =>
    ({
      ask,
      ...Object.fromEntries(namesIn(en).map((name) => [name, name === 'choices' ? ['a', 'b'] : found(name)])),
    }) as Ask,
);
const sample = (name: string): unknown => {
  if (name === 'asks') return sampleAsks;
  if (name === 'why') return { code: 'form.missing', at: 'claims.0' } satisfies Problem;
  return ['fields', 'choices', 'units'].includes(name) ? [found(name), 'second'] : found(name);
};
const codes = Object.entries(problemWords);
const problemOf = (code: string, { what, remedy }: (typeof problemWords)[keyof typeof problemWords]) =>
  ({
    code,
    ...Object.fromEntries(namesIn(`${what.en} ${remedy.en}`).map((name) => [name, sample(name)])),
  }) as unknown as Problem;

/** Script of the letters in which a language is written, without what stands between backticks. */
const letters = { en: /[a-z]/, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };

describe('what the compiler can find wrong', () => {
  it.each(codes)('is said in every language with all that was found: %s', (code, text) => {
    expectSaid(problemOf(code, text));
    for (const part of [text.what, text.remedy]) {
      const bare = part.en.replaceAll(/\{\w+\}/g, '').trim();
      for (const language of writtenLanguages) {
        expect(namesIn(`${text.what[language]} ${text.remedy[language]}`)).toEqual(
          namesIn(`${text.what.en} ${text.remedy.en}`),
        );
        if (bare !== '') expect(part[language]).toMatch(letters[language]);
      }
    }
  });

  it.each(Object.entries(asks))('is asked for in every language: %s', (_, text) => {
    for (const language of writtenLanguages) {
      expect(text[language]).toMatch(letters[language]);
      expect(text[language]).toMatch(/[.。]$/);
      expect(namesIn(text[language])).toEqual(namesIn(text.en));
    }
  });

  it('comes from a rule: no words are left of one that has gone', () => {
    const src = join(import.meta.dirname, '../../../../../src');
    const rules = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:compiler|main|shared.domain).*\.ts$/.test(name))
      .map((name) => readFileSync(join(src, name), 'utf8'))
      .join('\n');
    // Codes of a school are named after their fault.
    const raised = (code: string) => rules.includes(`'${code}'`) || code.startsWith('code.');
    expect(codes.map(([code]) => code).filter((code) => !raised(code))).toEqual([]);
    expect(Object.keys(asks).filter((ask) => !new RegExp(`['(]${ask}'`).test(rules))).toEqual([]);
  });

  it('is read one language at a time', async () => {
    for (const language of writtenLanguages)
      expect((await problemCatalogs[language]()).catalog).toEqual(problemsIn(language));
  });
});
