import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenText } from '../../../src/compiler/facts.ts';
import { realSources } from './real-sources.ts';
import { withdrawnFacts } from './withdrawn-programme-facts.ts';

/**
 * Programmes were rows of one source each until edition 2026.11 (commit 05361f6); since then each is one thing with claims.
 * The file holds a hash of every fact a source stated in them: school, level, what, value, source.
 */
const before = readFileSync(join(import.meta.dirname, 'programme-facts-2026.11.txt'), 'utf8')
  .trim()
  .split('\n');
const hash = (fact: string) => createHash('sha256').update(fact).digest('base64url').slice(0, 8);

/** Every fact that sources state in programmes now, in the same form. */
function factsNow(): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { slug, value } of realSources().institutions) {
    for (const { level, title, source, claims, specialities } of value.programmes) {
      const say = (what: string, told: unknown, sources: readonly string[]) => {
        for (const each of sources) facts.add(hash([slug, level, what, String(told), each].join('|')));
      };
      say('programme', title.en, source);
      for (const claim of claims) {
        const told = givenText(claim.value);
        const dated = claim.as_of === undefined ? '' : ` of ${claim.as_of}`;
        say(
          claim.property,
          claim.property.startsWith('tuition') ? `${String(told)} ${claim.unit}${dated}` : told,
          claim.source,
        );
      }
      for (const { school, names, source: cited } of specialities)
        for (const name of names) say('speciality', `${school?.en ?? ''}: ${name.en}`, cited);
    }
  }
  return facts;
}

/** Reading all sources takes longer than one test has. */
beforeAll(() => void realSources(), 120_000);

describe('the programmes of edition 2026.11', () => {
  it('stated 1,640 facts', () => {
    expect(new Set(before).size).toBe(1640);
  });

  it('have lost none of what a source says, but what was withdrawn with its reason', () => {
    const now = factsNow();
    const withdrawn = new Set(withdrawnFacts.map(({ fact }) => hash(fact)));
    expect(before.filter((fact) => !now.has(fact) && !withdrawn.has(fact))).toEqual([]);
  });

  it('would be missed: another value, another source', () => {
    const now = factsNow();
    const fact = (value: string, source: string) =>
      hash(['harbin-medical-university', 'bachelor', 'tuition', value, source].join('|'));
    expect(now.has(fact('41000 CNY', 'qiqiwenku-harbin-medical-university'))).toBe(true);
    expect(now.has(fact('41001 CNY', 'qiqiwenku-harbin-medical-university'))).toBe(false);
    expect(now.has(fact('41000 CNY', 'mbbsdirect-harbin-medical-university'))).toBe(false);
  });

  it('names nothing as withdrawn that still stands, or that never stood', () => {
    const now = factsNow();
    const known = new Set(before);
    expect(withdrawnFacts.filter(({ fact }) => now.has(hash(fact)) || !known.has(hash(fact)))).toEqual([]);
  });

  it('are each one thing: a school has one first degree in medicine taught in English', () => {
    const several = realSources().institutions.flatMap(({ slug, value }) => {
      const english = value.programmes.filter(
        ({ field, level, language }) => field === '0912' && level === 'bachelor' && language?.startsWith('en'),
      );
      return english.length > 1 ? [`${slug}: ${english.map((one) => one.slug).join(', ')}`] : [];
    });
    // Looked at: one with an American university, one for graduates, one a handbook’s four years, one the practice paid by weeks.
    expect(several).toEqual([
      'shantou-university: medicine-english, medicine-in-english-for-four-years',
      'tbilisi-state-medical-university: medicine-english, medicine-american',
      'university-college-london: medicine-english, medicine-for-graduates-without-the-bsc-year',
      'zhengzhou-university-medical-college: medicine-english, clinical-practice-of-the-english-course',
    ]);
  });
});
