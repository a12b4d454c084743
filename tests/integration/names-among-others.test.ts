import { afterAll, describe, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { statement } from '../../src/main/database/statements.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { reference } from '../bench/paths.ts';
import { sampled } from '../support/results.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

const search = (text: string, limit = 50) => searchEntities(db, { text, limit });
const slugs = (text: string, limit?: number) => search(text, limit).hits.map((hit) => hit.slug);

describe('a name with words that mean nothing to the reference', () => {
  const names = statement<{ slug: string; value: string; lang: string }>(
    db,
    `SELECT slug, value, lang FROM entity JOIN name ON entity_id = entity.id
       WHERE type = 'institution' AND tier = 'profile' AND name.kind IN ('official', 'short', 'acronym', 'native', 'alias')
         AND lang IN ('en', 'zh-Hans', 'ru') AND length(value) > 2`,
  ).all();
  const others = {
    en: ['library', 'alumni', 'gap year', 'fake or genuine', 'student portal login'],
    'zh-Hans': ['图书馆', '校友', '地铁', '毕业证', '国际部'],
    ru: ['библиотека', 'ректор', 'выпускники', 'личный кабинет', 'платное отделение'],
  } as const;

  it('finds the school first and says what was set aside, for all but one of a hundred', () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const [at, { slug, value, lang }] of sampled(names, 80).entries()) {
      if (slugs(value, 1)[0] !== slug) continue;
      const beside = others[lang as keyof typeof others];
      const other = beside[at % beside.length] ?? beside[0];
      const text = `${value}${lang === 'zh-Hans' ? '' : ' '}${other}`;
      const { hits, understood } = search(text, 3);
      asked++;
      if (hits[0]?.slug !== slug || (understood.without.length === 0 && understood.section === null))
        wrong.push(`${text}: ${hits[0]?.slug}, not ${slug}`);
    }
    expect(asked).toBeGreaterThan(50);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.ceil(asked * 0.01));
  });
});
