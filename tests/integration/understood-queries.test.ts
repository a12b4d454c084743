import { afterAll, describe, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { statement } from '../../src/main/database/statements.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { reference } from '../bench/paths.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

interface Row {
  readonly slug: string;
  readonly kind: string;
  readonly city: string;
  readonly en: string;
  readonly zh: string | null;
  readonly ru: string | null;
}

const search = (text: string, limit = 50) => searchEntities(db, { text, limit });
const slugs = (text: string, limit?: number) => search(text, limit).hits.map((hit) => hit.slug);

describe('a name with a word for a part of its profile', () => {
  const profiles = statement<Row>(
    db,
    "SELECT slug, name_en AS en, name_zh AS zh, name_ru AS ru FROM entity WHERE type = 'institution' AND tier = 'profile'",
  ).all();
  const added = {
    en: ['fees', 'ranking', 'hostel', 'admission', 'mbbs fees 2026', 'scholarship deadline', 'tuition fee structure'],
    zh: ['学费', ' 排名', '奖学金', '招生 宿舍', '怎么样'],
    ru: ['стоимость', 'общежитие', 'рейтинг 2026', 'поступление документы', 'отзывы'],
  } as const;

  it.each(['en', 'zh', 'ru'] as const)('finds the school first, in %s, for every profile', (language) => {
    const wrong: string[] = [];
    for (const { slug, [language]: name } of profiles) {
      if (name === null) continue;
      const alone = slugs(name, 1)[0];
      for (const words of added[language]) {
        const { hits, understood } = search(`${name}${language === 'zh' ? '' : ' '}${words}`, 3);
        if (hits[0]?.slug !== (alone ?? slug) || understood.section === null)
          wrong.push(`${name} ${words}: ${hits[0]?.slug} ${understood.section}`);
      }
    }
    expect(profiles.length).toBeGreaterThanOrEqual(84);
    expect(wrong).toEqual([]);
  });
});

describe('a kind of school in a town', () => {
  const rows = statement<Row>(
    db,
    `SELECT e.slug, e.kind, e.region, e.city, e.city AS en, p.zh, p.ru FROM entity AS e
       JOIN place_name AS p ON p.country = e.country AND p.kind = 'city' AND p.value = e.city
       WHERE e.type = 'institution'
         -- Where a region has the town's name, its schools are meant too.
         AND NOT EXISTS (SELECT 1 FROM place_name AS r WHERE r.country = e.country AND r.kind = 'region' AND r.ru = p.ru AND r.value <> e.city)`,
  ).all();
  const towns = Map.groupBy(rows, (row) => row.city);
  const asked = {
    en: (town: string) => [`medical universities in ${town}`, `study medicine in ${town}`, `${town} medical school`],
    zh: (town: string) => [`${town}医科大学`, `在${town}学医`, `${town}的医学院校`],
    ru: (town: string) => [`мед ${town}`, `медицинские вузы ${town}`],
  } as const;
  const medical = new Set(['medical-university', 'medical-school']);

  it.each(['en', 'zh', 'ru'] as const)(
    'puts all of that kind and town before all others, in %s, for every town',
    (language) => {
      const wrong: string[] = [];
      for (const there of towns.values()) {
        const meant = new Set(there.filter((row) => medical.has(row.kind)).map((row) => row.slug));
        const town = there[0]?.[language];
        if (meant.size === 0 || !town) continue;
        for (const text of asked[language](town)) {
          // 西安医科大学 is also what a school of Xi'an was called.
          const first = search(text)
            .hits.filter((hit) => meant.has(hit.slug) || hit.why.kind !== 'former')
            .map((hit) => hit.slug)
            .slice(0, meant.size);
          const missing = [...meant].filter((slug) => !first.includes(slug));
          if (missing.length > 0) wrong.push(`${text}: ${missing.join(' ')} not among ${first.join(' ')}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('other languages, other names of towns, other keyboards', () => {
  it.each([
    ['Universität Harbin Medizin', 'harbin-medical-university'],
    ['universidad médica de Chongqing', 'chongqing-medical-university'],
    ['Каз мед университет Казань', 'kazan-state-medical-university'],
    ['Tıp Üniversitesi Kazan', 'kazan-state-medical-university'],
    ['جامعة دالیان الطبية', 'dalian-medical-university'],
    ['하얼빈의과대학', 'harbin-medical-university'],
    ['ハルビン医科大学', 'harbin-medical-university'],
    ['Mukden medical', 'china-medical-university'],
    ['Владик медицинский', 'pacific-state-medical-university'],
    ['伯力医科大学', 'far-eastern-state-medical-university'],
    ['Куйбышев мед', 'samara-state-medical-university'],
    ['Свердловск медицинский', 'ural-state-medical-university'],
    ['Tientsin medical university', 'tianjin-medical-university'],
    ['Amoy university', 'xiamen-university'],
    ['Dairen medical', 'dalian-medical-university'],
    ['Foochow medical', 'fujian-medical-university'],
    ['rfpfym vtlbwbycrbq', 'kazan-state-medical-university'],
    ['дшфщтштп', 'jinzhou-medical-university'],
    ['ctxtyjd', 'sechenov-university'],
    ['ВолгГМУ', 'volgograd-state-medical-university'],
    ['СамГМУ', 'samara-state-medical-university'],
    ['KazSMU', 'kazan-state-medical-university'],
  ])('%s finds %s among the first three', (typed, meant) => {
    expect(slugs(typed, 8).slice(0, 3)).toContain(meant);
  });

  it('says what was set aside, and from which keyboard', () => {
    expect(search('harbin medical university hostel fees').understood).toMatchObject({
      section: 'living',
      without: ['hostel', 'fees'],
    });
    expect(search('рфкишт').understood).toMatchObject({ instead: 'harbin' });
    expect(search('medical universities in Harbin').understood).toMatchObject({
      kinds: ['medical-university', 'medical-school'],
      place: { country: 'CN', city: { en: 'Harbin', zh: '哈尔滨', ru: 'Харбин' } },
      without: [],
    });
    expect(search('harbin medical university').understood.without).toEqual([]);
  });
});
