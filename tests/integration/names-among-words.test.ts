import { afterAll, describe, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { reference } from '../bench/paths.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

const slugs = (text: string, limit: number) => searchEntities(db, { text, limit }).hits.map((hit) => hit.slug);

describe('a name beside words that are of a longer one, or of none', () => {
  it.each([
    ['Первый мед Павлова документы для поступления', 'first-pavlov-state-medical-university'],
    ['ВГМУ Бурденко стоимость', 'voronezh-state-medical-university'],
    ['Đại học Y Thủ đô Bắc Kinh học phí', 'capital-medical-university'],
    ['俄罗斯医科大学临床医学', 'moscow-state-university-of-medicine-and-dentistry'],
    ['山大齐鲁医学院 学费', 'shandong-university-school-of-medicine'],
    ['吉大白求恩 保研率', 'jilin-university-medical-division'],
    ['浙大医学院 人怎么样', 'zhejiang-university-school-of-medicine'],
    ['苏大医学部㐂', 'soochow-university-medical-college'],
    ['同济大学 医学院 录取', 'tongji-university'],
    ['ТГМУ Тбилиси стоимость обучения', 'tbilisi-state-medical-university'],
    ['СамГМУ Самарканд', 'samarkand-state-medical-university'],
    ['太平洋国立医科大学 㐂㐂', 'pacific-state-medical-university'],
    ['three gorges university mbbs bangladesh', 'china-three-gorges-university'],
    ['kyrgyz state medical academy hostel for zzyzx girls', 'kyrgyz-state-medical-academy'],
    ['nursing college Macau', 'kiang-wu-nursing-college-of-macau'],
    ['俄罗斯医科大学 简介', 'moscow-state-university-of-medicine-and-dentistry'],
  ])('%s means %s', (typed, meant) => {
    expect(slugs(typed, 8)[0]).toBe(meant);
  });

  it.each([
    ['университеты Курск', 'kursk-state-medical-university'],
    ['вузы Томск', 'siberian-state-medical-university'],
    ['universities Smolensk', 'smolensk-state-medical-university'],
  ])('%s asks for a list, of which one that is called so is no more than the first', (typed, among) => {
    expect(slugs(typed, 8).slice(0, 3)).toContain(among);
  });

  it.each([
    ['Омский ГМУ', 'omsk-state-medical-university'],
    ['Тверской ГМУ общежитие', 'tver-state-medical-university'],
    ['Московский университет Баумана', 'bauman-moscow-state-technical-university'],
    ['莫斯科谢切诺夫大学', 'sechenov-university'],
  ])('%s names a school among those of its kind and town: %s', (typed, meant) => {
    expect(slugs(typed, 8)[0]).toBe(meant);
  });
});

describe('a country that nothing else lies in', () => {
  it.each([
    ['jiangsu uni mbbs fees pakistan', 'jiangsu-university', 'pakistan'],
    ['Kazan medical university hostel Nigeria', 'kazan-state-medical-university', 'Nigeria'],
    ['хайнаньский мед стоимость Казахстан', 'hainan-medical-university', 'Казахстан'],
  ])('%s means %s, and says that %s was set aside', (typed, meant, country) => {
    const { hits, understood } = searchEntities(db, { text: typed, limit: 8 });
    expect(hits[0]?.slug).toBe(meant);
    expect(understood.without).toContain(country);
  });
});

describe('a section beside a name that is mistyped', () => {
  it.each([
    ['Tongi University mbbs fees', 'tongji-university'],
    ['Tsinghua University School of Medicne hostel', 'tsinghua-university-school-of-medicine'],
    ['Пкинский университет китайской медицины стоимость', 'beijing-university-of-chinese-medicine'],
    ['大连医课大学学费', 'dalian-medical-university'],
    ['清要大学医学院 宿舍', 'tsinghua-university-school-of-medicine'],
  ])('%s means %s, and the section is offered', (typed, meant) => {
    const { hits, understood } = searchEntities(db, { text: typed, limit: 8 });
    expect(hits[0]).toMatchObject({ slug: meant, match: 'alike' });
    expect(understood.section).not.toBeNull();
  });
});

describe('a town or a kind that is mistyped, in what is no whole name', () => {
  it.each([
    ['harbn med uni fees pakistan', 'harbin-medical-university', 'harbin med uni fees pakistan'],
    ['Changchun medicl collage', 'jilin-university-medical-division', 'changchun medical college'],
    ['herbin medical collage', 'harbin-medical-university', 'haerbin medical college'],
  ])('%s finds %s, and says that %s was searched instead', (typed, meant, instead) => {
    const { hits, understood } = searchEntities(db, { text: typed, limit: 8 });
    expect(hits[0]).toMatchObject({ slug: meant, match: 'alike' });
    expect(understood.instead).toBe(instead);
  });
});
