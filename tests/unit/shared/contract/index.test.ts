import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { topics } from '../../../../src/shared/contract/call.ts';
import { callNamed, contract, type CallName } from '../../../../src/shared/contract/index.ts';
import { defaultSettings, settings } from '../../../../src/shared/contract/settings.ts';

const names = Object.keys(contract) as CallName[];
const inputs: Readonly<Record<CallName, object>> = {
  'reference.about': {}, 'sources.list': {}, 'sources.get': { id: 'x' }, 'search.query': { text: 'x', limit: 5 },
  'institutions.list': { filter: {}, sort: 'name', descending: false, language: 'en', offset: 0, limit: 10 },
  'institutions.get': { slug: 'x' }, 'organizations.get': { slug: 'x' }, 'alliances.list': {}, 'alliances.get': { slug: 'x' },
  'bookmarks.list': {}, 'bookmarks.add': { slug: 'x' }, 'bookmarks.remove': { slug: 'x' }, 'notes.get': { slug: 'x' }, 'notes.set': { slug: 'x', body: '' },
  'settings.get': {}, 'settings.set': {},
  'documents.print': { document: { kind: 'profile', slug: 'x' }, language: 'en', paper: 'A4' }, 'documents.pdf': { document: { kind: 'profile', slug: 'x' }, language: 'en', paper: 'A4' },
};

describe('the contract', () => {
  it.each(names)('%s takes its input, and refuses it with one key more', (name) => {
    const { input } = contract[name] as { input: z.ZodType };
    expect(input.safeParse(inputs[name]).success).toBe(true);
    expect(input.safeParse({ ...inputs[name], extra: 1 }).success).toBe(false);
    for (const other of [undefined, null, 'x', 5, [], [inputs[name]]]) expect(input.safeParse(other).success).toBe(false);
  });

  it.each(names)('%s needs every key that it asks for', (name) => {
    if (name === 'settings.set') return;
    for (const key of Object.keys(inputs[name])) {
      const { [key]: _, ...less } = inputs[name] as Record<string, unknown>;
      expect((contract[name] as { input: z.ZodType }).input.safeParse(less).success, key).toBe(false);
    }
  });

  it('names each call as domain and verb, and finds it by nothing but its name', () => {
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z]+$/);
    expect(callNamed('reference.about')).toBe(contract['reference.about']);
    for (const other of ['', 'reference', 'Reference.about', 'reference.about ', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(callNamed(other)).toBeUndefined();
  });

  it('says of each call that writes what it changes, in known topics, and of no other', () => {
    const changing = names.filter((name) => 'changes' in contract[name]);
    expect(changing.toSorted()).toEqual(['bookmarks.add', 'bookmarks.remove', 'notes.set', 'settings.set']);
    for (const name of changing) for (const topic of (contract[name] as { changes: readonly string[] }).changes) expect(topics).toContain(topic);
  });

  it.each(['', 'A', 'a b', '../a', 'a/b', 'a--b', '-a', 'a-', 'é', 'a\u0000', 'a'.repeat(121)])('refuses %j as a slug', (slug) => {
    expect(contract['institutions.get'].input.safeParse({ slug }).success).toBe(false);
  });

  it('takes a slug up to 120 letters, a note up to 20,000', () => {
    expect(contract['institutions.get'].input.safeParse({ slug: 'a'.repeat(120) }).success).toBe(true);
    expect(contract['notes.set'].input.safeParse({ slug: 'a', body: 'x'.repeat(20_000) }).success).toBe(true);
    expect(contract['notes.set'].input.safeParse({ slug: 'a', body: 'x'.repeat(20_001) }).success).toBe(false);
  });

  it('starts from settings that it would take itself', () => {
    expect(settings.safeParse(defaultSettings).success).toBe(true);
    expect(settings.safeParse({ ...defaultSettings, theme: 'blue' }).success).toBe(false);
  });
});
