import { group } from './kinds.ts';
import { profile } from './profile.ts';
import type { Texts } from './texts.ts';

export const search = {
  label: {
    en: 'Search institutions, alliances and organizations',
    zh: '搜索院校、联盟与机构',
    ru: 'Поиск вузов, союзов и организаций',
  },
  placeholder: { en: 'Any name, any script', zh: '任意名称、任意文字', ru: 'Название любым письмом' },
  results: {
    en: '{count, plural, =0 {No results} one {# result} other {# results}}',
    zh: '{count, plural, =0 {无结果} other {# 条结果}}',
    ru: '{count, plural, =0 {Ничего не найдено} one {# результат} few {# результата} many {# результатов} other {# результата}}',
  },
  firstResults: {
    en: '{count, plural, one {The first result} other {The first # results}}',
    zh: '{count, plural, other {前 # 条结果}}',
    ru: '{count, plural, one {Первый # результат} few {Первые # результата} many {Первые # результатов} other {Первые # результата}}',
  },
  moreResults: { en: 'Show more', zh: '显示更多', ru: 'Показать ещё' },
  narrow: {
    en: 'No more than {most} are shown. Add a word, such as a town, or use the filters of Browse.',
    zh: '最多显示 {most} 条。请加上城市等词语，或使用“浏览”中的筛选。',
    ru: 'Показывается не более {most}. Добавьте слово, например город, или воспользуйтесь фильтрами обзора.',
  },
  none: { en: 'Nothing found for “{text}”.', zh: '没有找到“{text}”。', ru: 'По запросу «{text}» ничего нет.' },
  searched: {
    en: 'Names in every script, former names, acronyms, towns and the text of profiles were searched.',
    zh: '已检索各种文字的名称、曾用名、缩写、城市以及详录正文。',
    ru: 'Искали по названиям на всех письменностях, прежним названиям, сокращениям, городам и тексту статей.',
  },
  nearestNames: {
    en: 'The nearest names; go to one with the arrows, or click it:',
    zh: '以下是最接近的名称，请用方向键选定或点选：',
    ru: 'Ближайшие названия; выберите одно стрелками или щелчком:',
  },
  alreadyThere: {
    en: 'What “{text}” stands for is already there.',
    zh: '“{text}”已在列。',
    ru: '«{text}»: уже здесь.',
  },
  otherNames: {
    en: 'Others; go to one with the arrows, or click it:',
    zh: '以下是其他结果，请用方向键选定或点选：',
    ru: 'Другие; выберите одно стрелками или щелчком:',
  },
  nearest: { en: 'Nearest names', zh: '最接近的名称', ru: 'Ближайшие названия' },
  all: { en: 'All results', zh: '全部结果', ru: 'Все результаты' },
  title: { en: 'Search', zh: '搜索', ru: 'Поиск' },
  empty: {
    en: 'Type a name, an acronym, a town, in any script.',
    zh: '输入名称、缩写或城市，文字不限。',
    ru: 'Введите название, сокращение или город, любым письмом.',
  },
  records: { en: 'Registers and rules', zh: '官方名单与规定', ru: 'Реестры и правила' },
  without: {
    en: 'Without: {words}',
    zh: '已略去：{words}',
    ru: 'Без слов: {words}',
  },
  instead: {
    en: 'Nothing is called so; searched as “{text}”',
    zh: '无此写法，已检索：“{text}”',
    ru: 'Такого названия нет; искали «{text}»',
  },
  filter: {
    en: 'Taken as: {kinds} · {place}',
    zh: '理解为：{kinds} · {place}',
    ru: 'Понято как: {kinds} · {place}',
  },
  asList: { en: 'Open as a list', zh: '以列表打开', ru: 'Открыть списком' },
  toSection: { en: '{section}: {name}', zh: '{section}：{name}', ru: '{section}: {name}' },
  section: {
    costs: { en: 'Costs', zh: '费用', ru: 'Стоимость' },
    rankings: profile.rankings,
    living: { en: 'Living and housing', zh: '住宿与生活', ru: 'Жильё и быт' },
    admission: { en: 'Admission', zh: '招生', ru: 'Поступление' },
    scholarship: group.scholarship,
    programmes: profile.programmes,
    recognition: group.recognition,
    hospitals: { en: 'Hospitals', zh: '医院', ru: 'Больницы' },
    students: { en: 'Number of students', zh: '学生人数', ru: 'Число студентов' },
    contact: { en: 'Contact', zh: '联系方式', ru: 'Контакты' },
    reviews: { en: 'Profile', zh: '详录', ru: 'Статья' },
  },
  why: {
    official: { en: 'name', zh: '名称', ru: 'название' },
    native: { en: 'native name', zh: '本地名称', ru: 'название на родном языке' },
    short: { en: 'short name', zh: '简称', ru: 'краткое название' },
    acronym: { en: 'acronym', zh: '缩写', ru: 'сокращение' },
    former: { en: 'former name', zh: '曾用名', ru: 'прежнее название' },
    alias: { en: 'also known as', zh: '又称', ru: 'другое название' },
    place: { en: 'place', zh: '地点', ru: 'место' },
    text: { en: 'in the profile', zh: '正文', ru: 'в тексте статьи' },
    code: { en: 'code', zh: '代码', ru: 'код' },
  },
} as const satisfies Texts;
