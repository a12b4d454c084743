import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/compiler/mistake.ts';
import { institutionFile, sourceFile } from '../../../src/compiler/format/files.ts';
import { readSourceText } from '../../../src/compiler/source-text.ts';

const sound = `tier: profile
kind: university
names:
  - { value: A, lang: en, kind: official }
place: { country: CN }
`;
const read = (text: string) => readSourceText('institutions/a.yaml', text, institutionFile);

/** Each mistake with what to do. */
const whole = (text: string) =>
  read(text).mistakes.map(({ line, problem }) => `${line}: ${Object.values(inEnglish(problem)).join(' ')}`);
/** Each mistake as "line: what". */
const found = (text: string) => read(text).mistakes.map(({ line, problem }) => `${line}: ${inEnglish(problem).what}`);

describe('reading one source file', () => {
  it('returns the value, its slug and where each part stands', () => {
    const { located, mistakes } = read(`${sound}claims:\n  - property: founded\n    value: 1926\n    source: x\n`);
    expect(mistakes).toEqual([]);
    expect(located?.slug).toBe('a');
    expect(located?.value.claims[0]?.source).toEqual(['x']);
    expect(located?.lineOf(['claims', 0, 'value'])).toBe(8);
    expect(located?.lineOf(['claims', 0])).toBe(7);
    expect(located?.lineOf(['place', 'country'])).toBe(5);
  });

  it('names the nearest line above where a part is not there', () => {
    const { located } = read(`${sound}claims:\n  - property: founded\n    value: 1926\n    source: x\n`);
    expect(located?.lineOf(['claims', 0, 'as_of'])).toBe(7);
    expect(located?.lineOf(['claims', 9, 'value'])).toBe(6);
    expect(located?.lineOf(['nowhere'])).toBe(1);
  });

  it('names the line of broken YAML', () => {
    expect(found(`${sound}parent: a: b\n`)).toEqual([
      '6: This is not YAML: Nested mappings are not allowed in compact mappings.',
    ]);
    expect(found(`${sound}claims:\n\t- x\n`)).toEqual(['7: This is not YAML: Tabs are not allowed as indentation.']);
    expect(found(`${sound}---\n${sound}`)[0]).toMatch(/^6: This is not YAML: Source contains multiple documents/);
  });

  it('names the line of the second of two equal keys, at any depth', () => {
    expect(found(`${sound}tier: listed\n`)).toEqual(['6: The same key stands here a second time: tier.']);
    expect(found(sound.replace('{ country: CN }', '\n  country: CN\n  city: X\n  country: RU'))).toEqual([
      '8: The same key stands here a second time: country.',
    ]);
  });

  it('names the line of each unknown key itself', () => {
    const text = `${sound}homepage: x\nclaims:\n  - property: founded\n    value: 1\n    sauce: x\n    source: a\nphone: 1\n`;
    expect(found(text).toSorted()).toEqual([
      '10: `claims.0` has `sauce`, which the format does not know.',
      '12: The file has `phone`, which the format does not know.',
      '6: The file has `homepage`, which the format does not know.',
    ]);
  });

  it('names the line of a value that is not allowed, and the allowed ones', () => {
    const [mistake] = read(sound.replace('kind: university', 'kind: univercity')).mistakes;
    expect(mistake).toMatchObject({
      file: 'institutions/a.yaml',
      line: 2,
    });
    expect(mistake && inEnglish(mistake.problem)).toMatchObject({
      what: '`kind` is none of the allowed values: “univercity”.',
      remedy: expect.stringContaining('medical-university, ') as string,
    });
  });

  it('calls a missing key missing, on the line of what lacks it', () => {
    expect(found(sound.replace('kind: university\n', ''))).toEqual(['1: `kind` is missing.']);
    expect(
      found(`${sound}claims:\n  - { property: founded, value: 1, source: a }\n  - property: founded\n    value: 2\n`),
    ).toEqual(['8: `claims.1.source` is missing.']);
  });

  it('says what form a value must have, where several would do', () => {
    expect(whole(`${sound}rankings:\n  - { list: a, year: 2024, rank: 5-, source: a }\n`)).toEqual([
      '7: `rankings.0.rank` cannot be “5-”. Write a band as 401-500.',
    ]);
    expect(whole(`${sound}claims:\n  - { property: x, value: 1, source: A B }\n`)[0]).toContain('Write a slug');
    expect(whole(`${sound}events:\n  - date: 2021-13\n    title: { en: a, zh: b, ru: c }\n    source: a\n`)).toEqual([
      '7: `events.0.date` cannot be “2021-13”. Write a date as 2021, 2021-07 or 2021-07-09.',
    ]);
  });

  it('refuses an empty file and one that is a list', () => {
    expect(found('')).toEqual(['1: The file cannot be “null”.']);
    expect(found('- a\n')).toEqual(['1: The file cannot be “["a"]”.']);
  });

  it('reports text that begins with a star, and aliases without end, instead of failing', () => {
    expect(found(`${sound}parent: *starred\n`)).toEqual([
      '6: This is not YAML: Unresolved alias (the anchor must be set before the alias): starred.',
    ]);
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
    expect(found(`a: &a [x]\nb: &b ${ten('a')}\nc: &c ${ten('b')}\nd: &d ${ten('c')}\ne: ${ten('d')}\n`)[0]).toMatch(
      /^1: This is not YAML: Excessive alias count/,
    );
  });

  it('counts lines the same where they end in CR LF, and passes over a byte order mark', () => {
    expect(found(`${sound}homepage: x\n`.replaceAll('\n', '\r\n'))).toEqual([
      '6: The file has `homepage`, which the format does not know.',
    ]);
    expect(found(`\ufeff${sound}`)).toEqual([]);
  });

  it('reports every mistake of a file at once', () => {
    const { mistakes } = readSourceText(
      'sources/a.yaml',
      'title: a\nkind: gossip\nurl: nope\nlanguage: english\naccessed: 2026-13\n',
      sourceFile,
    );
    expect(mistakes.map(({ line }) => line).toSorted()).toEqual([1, 2, 3, 4, 5]);
    for (const { problem } of mistakes) expect(Object.values(inEnglish(problem)).join(' ')).toMatch(/\. [A-Z]/);
  });

  it('refuses keys that would reach into an object’s prototype', () => {
    expect(found(`${sound}__proto__: { tier: listed }\n`)).toEqual([
      '6: The file has `__proto__`, which the format does not know.',
    ]);
    expect(({} as { tier?: string }).tier).toBeUndefined();
  });
});
