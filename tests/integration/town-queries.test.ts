import { afterAll, describe, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { statement } from '../../src/main/database/statements.ts';
import { reference } from '../bench/paths.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

const search = (text: string, limit = 50) => searchEntities(db, { text, limit });
const slugs = (text: string, limit?: number) => search(text, limit).hits.map((hit) => hit.slug);

describe('a town alone, in three languages', () => {
  const towns = statement<{ city: string; zh: string | null; ru: string | null }>(
    db,
    `SELECT DISTINCT e.city, p.zh, p.ru FROM entity AS e
       JOIN place_name AS p ON p.country = e.country AND p.kind = 'city' AND p.value = e.city
       WHERE e.type = 'institution' AND e.tier = 'profile'`,
  ).all();

  // However many universities that are known by their names alone begin with it: Moscow Institute of …
  it('shows a school with a profile before all that are known by their name alone', () => {
    const wrong: string[] = [];
    for (const names of towns) {
      for (const town of [names.city, names.zh, names.ru]) {
        if (!town) continue;
        const { hits } = search(town, 8);
        const [first] = hits.filter((hit) => hit.match === 'written');
        if (first?.tier === 'directory' && first.name.en.toLowerCase() !== town.toLowerCase())
          wrong.push(`${town}: ${first.slug}`);
      }
    }
    expect(towns.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Moscow', 'sechenov-university'],
    ['Lahore', 'fatima-jinnah-medical-university'],
    ['Lahore', 'king-edward-medical-university'],
  ])(
    '%s shows %s, which is not called so, before those that are called so and are known by nothing else',
    (typed, meant) => {
      const found = search(typed, 8).hits;
      const at = found.findIndex((hit) => hit.slug === meant);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(found.slice(0, at).filter((hit) => hit.tier === 'directory')).toEqual([]);
    },
  );
});

describe('a kind and a town', () => {
  it.each([
    'St Petersburg medical',
    'medical university saint petersburg',
    'Petrograd medical',
    'мед питер',
    '圣彼得堡',
    'Ленинград',
    '列宁格勒 医科大学',
  ])('%s means the general school that is called after it before those of one subject', (typed) => {
    expect(slugs(typed, 3)[0]).toBe('first-pavlov-state-medical-university');
  });

  it('with one subject asked for means the school of that', () => {
    expect(slugs('pediatric university St Petersburg', 3)[0]).toBe(
      'saint-petersburg-state-pediatric-medical-university',
    );
    expect(slugs('Leningrad pediatric', 3)[0]).toBe('saint-petersburg-state-pediatric-medical-university');
  });
});

describe('a town that nothing here is known to be in', () => {
  it.each([
    ['Danzig medical', 'amg-gda-pl'],
    ['Laibach Universität', 'uni-lj-si'],
    ['Вильно университет', 'vu-lt'],
    ['Breslau university', 'uwr-edu-pl'],
    ['Lwów medical', 'meduniv-lviv-ua'],
    ['Харьковский медицинский', 'knmu-edu-ua'],
    ['牛津大学', 'ox-ac-uk'],
    ['в Оксфордском университете', 'ox-ac-uk'],
    ['哈佛 学费', 'harvard-edu'],
    ['Мюнхен', 'lmu-de'],
    ['МГУ', 'msu-ru'],
    ['莫斯科国立大学', 'msu-ru'],
    ['общежитие СПбГУ', 'spbu-ru'],
  ])('%s finds %s, by the words of its name', (typed, meant) => {
    expect(slugs(typed, 8).slice(0, 3)).toContain(meant);
  });

  it.each(['Тмутаракань университет', 'Lemuria medical', '桃花源大学'])(
    '%s finds no university of somewhere else',
    (typed) => {
      expect(slugs(typed)).toEqual([]);
    },
  );
});

describe('a university of the directory beside a word for medicine', () => {
  it.each([
    ['Oxford medical university', 'ox-ac-uk'],
    ['heidelberg medical university', 'uni-heidelberg-de'],
    ['zagreb medicine', 'unizg-hr'],
    ['medical school zagreb', 'unizg-hr'],
    ['harvard medical school fees', 'harvard-edu'],
    ['Cairo medical university', 'cu-edu-eg'],
    ['Ljubljana medical', 'uni-lj-si'],
    ['Белград медицинский университет', 'bg-ac-rs'],
    ['Тарту медицинский', 'ut-ee'],
    ['Вильнюс медицинский университет', 'vu-lt'],
    ['牛津医学院', 'ox-ac-uk'],
    ['剑桥大学 医学 学费', 'cam-ac-uk'],
    ['Medicinski univerzitet Beograd', 'bg-ac-rs'],
    ['mbbs in havard', 'harvard-edu'],
    ['Atlantis medical', 'atlantisuniversity-edu'],
  ])('%s finds %s, and says what is set aside', (typed, meant) => {
    const { hits, understood } = search(typed, 8);
    expect(hits[0]?.slug).toBe(meant);
    expect(understood.without.length > 0 || understood.place !== null).toBe(true);
  });
});

describe('Russian adjectives in other cases, and other names of towns and regions', () => {
  it.each([
    ['в Саратовском медицинском', 'saratov-state-medical-university'],
    ['Казанскому медуниверситету', 'kazan-state-medical-university'],
    ['о Сеченовском университете', 'sechenov-university'],
    ['студентам Смоленского медицинского университета', 'smolensk-state-medical-university'],
    ['из казанского меда', 'kazan-state-medical-university'],
    ['Харбинская медакадемия', 'harbin-medical-university'],
    ['归绥 医科大学', 'inner-mongolia-medical-university'],
    ['古比雪夫医学院', 'samara-state-medical-university'],
    ['加里宁 医科大学', 'tver-state-medical-university'],
    ['察里津医科大学', 'volgograd-state-medical-university'],
    ['塞米伊医科大学', 'semey-medical-university'],
    ['Đại học Y khoa Quảng Tây', 'guangxi-medical-university'],
    ['Đại học Y Trùng Khánh', 'chongqing-medical-university'],
    ['ペキン大学', 'peking-university'],
  ])('%s finds %s first or second', (typed, meant) => {
    expect(slugs(typed, 8).slice(0, 2)).toContain(meant);
  });
});

describe('a mistyped town beside a word for medicine', () => {
  const towns = statement<{ city: string; ru: string }>(
    db,
    `SELECT DISTINCT e.city, p.ru FROM entity AS e
       JOIN place_name AS p ON p.country = e.country AND p.kind = 'city' AND p.value = e.city
       WHERE e.type = 'institution' AND e.tier = 'profile' AND e.city NOT GLOB '*[^A-Za-z]*'`,
  ).all();
  const isThere = statement<{ slug: string }>(
    db,
    "SELECT slug FROM entity WHERE slug = ? AND city = ? AND tier <> 'directory'",
  );
  /** One slip of each kind in the second half of the word: a letter left out, typed twice, changed places with the next. */
  const slipsOf = (name: string): readonly string[] => {
    const town = name.toLowerCase();
    const at = Math.floor(town.length / 2);
    const [before, letter, next, after] = [town.slice(0, at), town[at] ?? '', town[at + 1] ?? '', town.slice(at + 2)];
    const slips = [before + next + after, before + letter + letter + next + after, before + next + letter + after];
    return town.length < 6 ? [] : slips.filter((slip) => slip !== town);
  };

  it.each([
    ['city', 'mbbs'],
    ['city', 'medical'],
    ['city', 'mbbs fees'],
    ['ru', 'мед'],
    ['ru', 'медицинский университет'],
  ] as const)('in its letters of "%s" and "%s" means the schools of that town', (name, beside) => {
    const wrong: string[] = [];
    let asked = 0;
    for (const { city, [name]: town } of towns) {
      for (const slip of slipsOf(town)) {
        asked++;
        const first = slugs(`${slip} ${beside}`, 8)[0];
        if (first === undefined || !isThere.get(first, city)) wrong.push(`${slip} ${beside}: ${first ?? 'nothing'}`);
      }
    }
    expect(asked).toBeGreaterThan(150);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(asked * 0.05);
  });
});
