import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { topics, type CallTable } from '../../../../src/shared/contract/call.ts';
import { callNamed, contract, type CallName } from '../../../../src/shared/contract/index.ts';
import { defaultSettings, settings } from '../../../../src/shared/contract/settings.ts';
import { rightInputs } from '../../../support/generated-inputs.ts';

const names = Object.keys(contract) as CallName[];

/** Inputs as the contract asks for them, made from its own schemas, so that a new call is tried without being named here. */
function inputsOf(name: CallName): readonly Record<string, unknown>[] {
  return fc.sample(rightInputs((contract[name] as { input: z.ZodType }).input, ['harbin-medical-university']), {
    numRuns: 10,
    seed: 1,
  }) as Record<string, unknown>[];
}

/** Returns the calls that none of these texts asks, by their name or by a part of it to which the other is added. */
function unasked(calls: readonly string[], texts: readonly string[]): readonly string[] {
  const all = texts.join('\n');
  return calls.filter((call) => {
    const [domain = '', verb = ''] = call.split('.');
    return ![`'${call}'`, `\`${domain}.\${`, `}.${verb}\``].some((written) => all.includes(written));
  });
}

describe('the contract', () => {
  it('has no call that neither the window nor a host asks', () => {
    const source = join(import.meta.dirname, '../../../../src');
    const texts = globSync('{renderer,preload,main/shell,main/services/first-view}/**/*.{ts,tsx,js}', {
      cwd: source,
    }).map((path) => readFileSync(join(source, path), 'utf8'));
    expect(unasked(names, texts)).toEqual([]);
    expect(unasked(['towns.schools', 'exports.towns', 'notes.get'], texts), 'and would see one').toEqual([
      'towns.schools',
    ]);
  });

  it.each(names)('%s takes its input, and refuses it with one key more', (name) => {
    const { input } = contract[name] as { input: z.ZodType };
    const taken = inputsOf(name).filter((each) => input.safeParse(each).success);
    expect(taken.length).toBeGreaterThan(0);
    for (const each of taken) expect(input.safeParse({ ...each, extra: 1 }).success).toBe(false);
    for (const other of [undefined, null, 'x', 5, [], taken.slice(0, 1)])
      expect(input.safeParse(other).success).toBe(false);
  });

  it('names each call as domain and verb, and finds it by nothing but its name', () => {
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z]+(?:[A-Z][a-z]+)*$/);
    expect(callNamed('reference.about')).toBe(contract['reference.about']);
    for (const other of [
      '',
      'reference',
      'Reference.about',
      'reference.about ',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ])
      expect(callNamed(other)).toBeUndefined();
  });

  it('takes no call that does not say what it reads', () => {
    const call = { input: z.strictObject({}), output: z.object({}) };
    // @ts-expect-error: a call without `reads`
    const table: CallTable = { 'some.call': call };
    expect({ 'some.call': { ...call, reads: ['notes'] } } satisfies CallTable).not.toEqual(table);
  });

  it('says of each call that writes what it changes, in known topics, and of no other', () => {
    const changing = names.filter((name) => 'changes' in contract[name]);
    expect(changing).toEqual(
      expect.arrayContaining(['bookmarks.add', 'bookmarks.remove', 'notes.set', 'settings.set']),
    );
    expect(changing.filter((name) => /\.(get|list|about|query|search|table)$/.test(name))).toEqual([]);
    for (const name of changing)
      for (const topic of (contract[name] as { changes: readonly string[] }).changes) expect(topics).toContain(topic);
  });

  it.each(['', 'A', 'a b', '../a', 'a/b', 'a--b', '-a', 'a-', 'é', 'a\u0000', 'a'.repeat(121)])(
    'refuses %j as a slug',
    (slug) => {
      expect(contract['institutions.get'].input.safeParse({ slug }).success).toBe(false);
    },
  );

  it('takes a slug up to 120 letters, a note up to 20,000', () => {
    expect(contract['institutions.get'].input.safeParse({ slug: 'a'.repeat(120) }).success).toBe(true);
    expect(contract['notes.set'].input.safeParse({ slug: 'a', body: 'x'.repeat(20_000) }).success).toBe(true);
    expect(contract['notes.set'].input.safeParse({ slug: 'a', body: 'x'.repeat(20_001) }).success).toBe(false);
  });

  it('starts from settings that it would take itself', () => {
    expect(settings.safeParse(defaultSettings).success).toBe(true);
    expect(settings.safeParse({ ...defaultSettings, theme: 'blue' }).success).toBe(false);
    for (const wrong of [
      { homeCountry: 'ZZ' },
      { homeCountry: 'India' },
      { homeCurrency: 'XXX' },
      { homeField: '0999' },
      { homeLanguage: 'tlh' },
    ])
      expect(settings.safeParse({ ...defaultSettings, ...wrong }).success).toBe(false);
  });
});
