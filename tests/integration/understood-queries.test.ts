import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { statement } from '../../src/main/database/statements.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { russianCases } from '../../src/compiler/search/russian-cases.ts';
import { directorySlug } from '../../src/shared/reference-format/codes.ts';
import { reference, root } from '../bench/paths.ts';
import { sampled } from '../support/results.ts';

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
    en: [
      'fees',
      'ranking',
      'hostel',
      'admission',
      'mbbs fees 2026',
      'scholarship deadline',
      'tuition fee structure',
      // Words that this reference has nowhere, or has elsewhere, stand beside one that it knows.
      'mbbs admission process',
      'fees in rupees',
      'hostel zzyzx photos',
    ],
    zh: ['学费', ' 排名', '奖学金', '招生 宿舍', '怎么样', '学费多少', '怎么申请', '宿舍㐂排名'],
    ru: [
      'стоимость',
      'общежитие',
      'рейтинг 2026',
      'поступление документы',
      'отзывы',
      'стоимость обучения',
      'проходной балл',
      'ъъъ общежитие фото',
    ],
  } as const;

  it.each(['en', 'zh', 'ru'] as const)(
    'finds the school first, in %s, for every profile (a third of them in a usual run)',
    (language) => {
      const wrong: string[] = [];
      for (const { slug, [language]: name } of sampled(profiles, 30)) {
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
    },
  );
});

describe('a short name with words for a part of its profile', () => {
  const names = statement<{ slug: string; value: string; lang: string }>(
    db,
    `SELECT slug, value, lang FROM entity JOIN name ON entity_id = entity.id
       WHERE type = 'institution' AND tier = 'profile' AND name.kind IN ('short', 'acronym', 'native') AND lang IN ('en', 'zh', 'ru')
         AND 1 = (SELECT count(DISTINCT entity_id) FROM name AS other WHERE other.value = name.value)`,
  ).all();
  const words = { en: 'mbbs acceptance rate', zh: '学费', ru: 'стоимость обучения' } as const;

  it('finds the school first, for every profile', () => {
    const wrong: string[] = [];
    for (const { slug, value, lang } of sampled(names, 60)) {
      const { hits, understood } = search(`${value}${lang === 'zh' ? '' : ' '}${words[lang as keyof typeof words]}`, 3);
      // Some acronyms are those of others in other letters.
      const alone = slugs(value, 1)[0] ?? slug;
      if (hits[0]?.slug !== alone || understood.section === null)
        wrong.push(`${value}: ${hits[0]?.slug}, not ${slug}; ${understood.section}`);
    }
    expect(names.length).toBeGreaterThan(150);
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
    'puts all of that kind and town before all others, in %s, for every town (sixty of them in a usual run)',
    (language) => {
      const wrong: string[] = [];
      for (const there of sampled([...towns.values()], 60)) {
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

describe('each kind of school in a town', () => {
  const rows = statement<Row>(
    db,
    `SELECT e.slug, e.kind, e.city, e.city AS en, p.zh, p.ru FROM entity AS e
       JOIN place_name AS p ON p.country = e.country AND p.kind = 'city' AND p.value = e.city
       WHERE e.type = 'institution'
         AND NOT EXISTS (SELECT 1 FROM place_name AS r WHERE r.country = e.country AND r.kind = 'region' AND r.ru = p.ru AND r.value <> e.city)`,
  ).all();
  const byKind = {
    'medical-university': {
      en: (town: string) => [`medical universities in ${town}`, `${town} medical university`],
      zh: (town: string) => [`${town}的医科大学`],
      ru: (town: string) => [`медицинские университеты ${town}`, `${town} медвуз`],
    },
    'medical-school': {
      en: (town: string) => [`medical schools in ${town}`, `faculty of medicine ${town}`],
      zh: (town: string) => [`${town}的医学部`],
      ru: (town: string) => [`медицинские факультеты ${town}`],
    },
    university: {
      en: (town: string) => [`universities in ${town}`, `unis in the city of ${town}`],
      zh: (town: string) => [`${town}有哪些高校`],
      ru: (town: string) => [`вузы города ${town}`],
    },
    'technical-university': {
      en: (town: string) => [`technical universities in ${town}`],
      zh: (town: string) => [`${town}的理工大学`],
      ru: (town: string) => [`технические университеты ${town}`],
    },
    'pharmaceutical-university': {
      en: (town: string) => [`pharmacy universities in ${town}`],
      zh: (town: string) => [`${town}的药科大学`],
      ru: (town: string) => [`фармацевтические университеты ${town}`],
    },
    'traditional-medicine-university': {
      en: (town: string) => [`traditional medicine universities in ${town}`],
      zh: (town: string) => [`${town}的中医大学`],
      ru: (town: string) => [`университеты китайской медицины ${town}`],
    },
    'research-institute': {
      en: (town: string) => [`research institutes in ${town}`],
      zh: (town: string) => [`${town}的研究院`],
      ru: (town: string) => [`научные институты ${town}`],
    },
    college: {
      en: (town: string) => [`colleges in ${town}`],
      zh: () => [],
      ru: (town: string) => [`колледжи ${town}`],
    },
  } as const;

  it.each(Object.keys(byKind) as (keyof typeof byKind)[])(
    'stands before all others: %s (in forty towns in a usual run)',
    (kind) => {
      const wrong: string[] = [];
      const ofKind = [...Map.groupBy(rows, (row) => row.city).values()].filter((there) =>
        there.some((row) => row.kind === kind),
      );
      for (const there of sampled(ofKind, 40)) {
        const meant = there.filter((row) => row.kind === kind).map((row) => row.slug);
        for (const language of ['en', 'zh', 'ru'] as const) {
          const town = there[0]?.[language];
          if (meant.length === 0 || !town) continue;
          for (const text of [byKind[kind][language](town)].flat()) {
            const before = search(text)
              .hits.filter((hit) => hit.kind !== kind && hit.why.kind !== 'former')
              .map((hit) => hit.slug);
            const found = slugs(text);
            const last = Math.max(...meant.map((slug) => found.indexOf(slug)));
            const first = found.indexOf(before[0] ?? '');
            if (!meant.every((slug) => found.includes(slug)) || (first !== -1 && first < last))
              wrong.push(`${text}: ${found.slice(0, last + 1).join(' ')}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is understood in every case of Russian', () => {
    const wrong: string[] = [];
    for (const there of Map.groupBy(rows, (row) => row.city).values()) {
      const meant = there.filter((row) => row.kind === 'medical-university').map((row) => row.slug);
      for (const town of meant.length > 0 && there[0]?.ru ? russianCases(there[0].ru) : []) {
        const found = slugs(`медицинские вузы в ${town}`);
        if (meant.some((slug) => found.indexOf(slug) >= meant.length || !found.includes(slug)))
          wrong.push(`${town}: ${found.slice(0, meant.length).join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a town alone', () => {
  it.each([
    ['哈尔滨', 'harbin-medical-university'],
    ['魔都', 'fudan-university'],
    ['北平', 'peking-university'],
    ['Казани', 'kazan-state-medical-university'],
    ['на китайском 哈尔滨', 'harbin-medical-university'],
  ])('%s shows those first that teach medicine', (typed, meant) => {
    expect(slugs(typed, 8).slice(0, 2)).toContain(meant);
  });
});

describe('identifiers and addresses', () => {
  const codes = statement<{ slug: string; property: string; value: string }>(
    db,
    `SELECT slug, property, value FROM claim JOIN entity ON entity.id = entity_id
       WHERE property IN ('moe-code', 'website', 'ror') AND rank <> 'deprecated' AND type = 'institution' AND scope_kind = 'institution'
       AND (tier <> 'directory' OR entity.id % 50 = 0)`,
  ).all();
  const typed = {
    'moe-code': (value: string) => [value, value.slice(-5), `${value.slice(-5)} 学费`],
    ror: (value: string) => [value, `https://ror.org/${value}`],
    website: (value: string) => {
      const { host } = new URL(value);
      const bare = host.replace(/^www\./, '');
      return [value, bare, `www.${bare}`, `http://www.${bare}/en/index.html?x=1`, `admission@${bare}`, `en.${bare}`];
    },
  };

  it('find the school that has them', () => {
    const wrong: string[] = [];
    const shared = (value: string) => codes.filter((row) => row.value === value).map((row) => row.slug);
    for (const { property, value } of sampled(codes, 120)) {
      for (const text of typed[property as keyof typeof typed](value)) {
        const [hit] = search(text, 3).hits;
        if (!hit || (hit.why.field === 'code' ? !shared(hit.why.value).includes(hit.slug) : true))
          wrong.push(`${text}: ${hit?.slug} ${hit?.why.value}`);
      }
    }
    expect(codes.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('find by each address of the directory the school that was looked into and stands for what the directory has', () => {
    const standsFor = new Map(
      statement<{ old_slug: string; slug: string }>(
        db,
        "SELECT old_slug, slug FROM redirect JOIN entity USING (slug) WHERE tier <> 'directory'",
      )
        .all()
        .map((row) => [row.old_slug, row.slug]),
    );
    const addresses = readFileSync(join(root, 'resources/sources/directory.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => line.split('\t').slice(0, 2).join(' ').split(' '))
      .filter((address) => standsFor.has(directorySlug(address)));
    const wrong = addresses.filter((address) => slugs(address, 3)[0] !== standsFor.get(directorySlug(address)));
    expect(addresses.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
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
    ["T'ung-chi medical", 'tongji-medical-college-hust'],
    ['Che-chiang university', 'zhejiang-university'],
    ["Nan-ching i-k'o ta-hsueh", 'nanjing-medical-university'],
    ["Ssu-ch'uan", 'sichuan-university'],
    ['Facultad de Medicina Pekín', 'peking-university-health-science-center'],
    ['пекин мед', 'capital-medical-university'],
  ])('%s finds %s among the first three', (typed, meant) => {
    expect(slugs(typed, 8).slice(0, 3)).toContain(meant);
  });

  // Scripts that write few vowels spell names as they sound, each in its own way.
  it.each([
    ['جامعة سيتشينوف', 'sechenov-university'],
    ['جامعة تبليسي الطبية الحكومية', 'tbilisi-state-medical-university'],
    ['جیانگسو یونیورسٹی', 'jiangsu-university'],
    ['ژینگژو یونیورسٹی', 'zhengzhou-university'],
    ['ओश स्टेट यूनिवर्सिटी', 'osh-state-university'],
    ['किर्गिज़ स्टेट मेडिकल अकादमी', 'kyrgyz-state-medical-academy'],
    ['শিহেজি ইউনিভার্সিটি', 'shihezi-university'],
  ])('%s finds %s first', (typed, meant) => {
    expect(slugs(typed, 8)[0]).toBe(meant);
  });

  it.each([
    // A name with words of which text has some, too, with words for a part that are in the name, or that are a name.
    ['tbilisi state medical univ admission 2026 last date', 'tbilisi-state-medical-university'],
    ['City University of Macau fees 2026', 'city-university-of-macau'],
    ['MCI fees', 'management-center-innsbruck'],
    ['jinan uni guangzhou', 'jinan-university'],
    ['xian jiaotong medicine', 'xian-jiaotong-university'],
    ['圣彼得堡儿科医科大学', 'saint-petersburg-state-pediatric-medical-university'],
    ['天津的大学', 'nankai-university'],
    ['Kirin University', 'jilin-university'],
    // A town that has no school of that kind, or words beside kind and place that nothing has.
    ['osh state medical university', 'osh-state-university'],
    ['mbbs in kyrgyzstan low fees', 'kyrgyz-state-medical-academy'],
    // Of those that share an acronym the best known, and written so before spelled so.
    ['NTU', 'nanyang-technological-university'],
    ['KFU', 'kazan-federal-university'],
    // What is called so today before what was.
    ["Xi'an Medical University", 'xian-medical-university'],
  ])('%s means %s', (typed, meant) => {
    expect(slugs(typed, 8)[0]).toBe(meant);
  });

  it('shows all that bear an acronym, and says which words nothing has', () => {
    expect(slugs('NTU').slice(0, 3).toSorted()).toEqual([
      'nantong-university',
      'nanyang-technological-university',
      'national-taiwan-university',
    ]);
    expect(search('mbbs in kyrgyzstan qwzzyx fees').understood).toMatchObject({
      section: 'costs',
      without: ['fees', 'qwzzyx'],
      place: { country: 'KG' },
    });
  });

  it('says what was set aside, and from which keyboard', () => {
    expect(search('harbin medical university hostel fees').understood).toMatchObject({
      section: 'living',
      without: ['hostel', 'fees'],
    });
    expect(search('Казанский ГМУ Рейтинг').understood.without).toEqual(['Рейтинг']);
    expect(search('рфкишт').understood).toMatchObject({ instead: 'harbin' });
    expect(search('medical universities in Harbin').understood).toMatchObject({
      kinds: ['medical-university', 'medical-school'],
      place: { country: 'CN', city: { en: 'Harbin', zh: '哈尔滨', ru: 'Харбин' } },
      without: [],
    });
    expect(search('harbin medical university').understood.without).toEqual([]);
  });
});
