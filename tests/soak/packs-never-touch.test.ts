import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../src/compiler/packs/compile-packs.ts';
import { readPacks } from '../../src/compiler/packs/read-packs.ts';
import { compileFixture, fixtureSources, look, temporaryFolder } from '../support/fixture-reference.ts';
import { fairSource, packOfTexts } from '../support/packs.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';

/** What the edition says of its own entities, in its order: the headline of each, its names, and rank and flag of each claim. */
function editionIn(file: string, slugs: readonly string[] | null): { slugs: string[]; text: string } {
  return look(file, (db) => {
    const rows = db
      .prepare(
        `SELECT slug, type, tier, kind, country, region, city, founded, name_en, name_zh, name_ru, students, hospitals, has_tuition, has_ranking, completeness
         FROM entity ORDER BY id`,
      )
      .all() as { slug: string }[];
    const own = rows.filter(({ slug }) => slugs === null || slugs.includes(slug));
    const claims = db
      .prepare(
        `SELECT e.slug, c.property, c.value, c.source_id, c.rank, c.flag FROM claim AS c JOIN entity AS e ON e.id = c.entity_id
         JOIN source AS s ON s.id = c.source_id WHERE s.pack IS NULL ORDER BY e.slug, c.id`,
      )
      .all() as { slug: string; property: string; value: string; rank: string }[];
    // Where the edition has one value alone there is nothing to prefer; beside a pack's it is said to stand first.
    const settled = claims.map((claim) => {
      const values = claims.filter(
        (other) => other.slug === claim.slug && other.property === claim.property && other.rank !== 'deprecated',
      );
      const alone = claim.rank !== 'deprecated' && new Set(values.map(({ value }) => value)).size === 1;
      return alone ? { ...claim, rank: 'alone' } : claim;
    });
    return { slugs: own.map(({ slug }) => slug), text: JSON.stringify([own, settled], null, 1) };
  });
}

const kinds = ['official', 'government', 'ranking', 'encyclopedia', 'press', 'agency'];

describe('packs', () => {
  it('never change headline, order, names, flag or preference of the edition', async () => {
    const told = promised(34, 'edition', import.meta.url);
    const random = seededRandom(34);
    const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One;
    const before = editionIn(compileFixture(), null);
    const institutions = before.slugs.filter((slug) => {
      try {
        return readFileSync(join(fixtureSources, 'institutions', `${slug}.yaml`)).length > 0;
      } catch {
        return false;
      }
    });
    expect(institutions.length).toBeGreaterThan(2);
    const packs = scaled(500);
    let figures = 0;
    for (let turn = 0; turn < packs; turn += 1) {
      const kind = pick(kinds);
      const files: Record<string, string> = {
        'sources/fair-2026.yaml': fairSource.replace('kind: official', `kind: ${kind}`),
        'institutions/upriver-medical-college.yaml': `tier: listed
kind: medical-university
names:
  - { value: Upriver Medical College, lang: en, kind: official }
place: { country: CN, region: Heilongjiang, city: Harbin }
claims:
  - { property: students-total, value: 999999, as_of: 2026, source: fair-2026 }
  - { property: founded, value: 1100, as_of: 2026, source: fair-2026 }
`,
      };
      for (const slug of institutions) {
        const claims = [
          `{ property: founded, value: ${1100 + Math.floor(random() * 100)}, as_of: ${2020 + Math.floor(random() * 7)}, source: fair-2026 }`,
          `{ property: students-total, value: ${Math.floor(random() * 999_999) + 1}, as_of: 2026, source: fair-2026 }`,
          `{ property: affiliated-hospitals, value: ${Math.floor(random() * 99) + 1}, source: fair-2026 }`,
        ].filter(() => random() < 0.8);
        figures += claims.length;
        if (claims.length === 0) continue;
        files[`institutions/${slug}.yaml`] = `names:
  - { value: "Greatest ${turn} ${slug}", lang: ${pick(['en', 'zh-Hans', 'ru'])}, kind: ${pick(['alias', 'short'])}, source: fair-2026 }
claims:
${claims.map((claim) => `  - ${claim}`).join('\n')}
`;
      }
      const zip = await packOfTexts(files, { id: `hostile-${turn}` });
      const base = { folder: fixtureSources, hash: null };
      const read = await readPacks(base, [zip]);
      if (!read.ok) throw new Error(read.error.message);
      const target = join(temporaryFolder(), 'with-pack.db');
      const compiled = compilePacks(base, read.value, target, {}, null);
      if (!compiled.ok) throw new Error(`${compiled.error.message} ${JSON.stringify(compiled.error.details)}`);
      const after = editionIn(target, before.slugs);
      expect(after.text, `pack ${turn}`).toBe(before.text);
      // Control: the pack is there, and every claim of it cites a source that says so.
      expect(
        look(target, (db) =>
          db
            .prepare('SELECT count(*) FROM claim AS c JOIN source AS s ON s.id = c.source_id WHERE s.pack IS NOT NULL')
            .pluck()
            .get(),
        ),
      ).toBeGreaterThan(1);
      expect(
        look(target, (db) =>
          db
            .prepare("SELECT max(id) = (SELECT id FROM entity WHERE slug = 'upriver-medical-college') FROM entity")
            .pluck()
            .get(),
        ),
      ).toBe(1);
    }
    told(
      `${packs} packs with ${figures} figures and names of every kind of source on ${institutions.length} schools, and one with 999,999 students: headline, order, names, preference and flags of the edition as without`,
    );
  }, 600_000);
});
