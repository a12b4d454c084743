import { properties } from '../domain/properties/dictionary.ts';
import type { ruleSides, ruleTopics } from '../domain/kinds.ts';
import type { RuleState } from '../domain/rules/evaluate.ts';
import { profile } from './profile.ts';
import { term } from './term.ts';
import type { Named, Texts } from './texts.ts';

const state = {
  met: { en: 'met', zh: '符合', ru: 'выполнено' },
  partly: { en: 'met as far as tested', zh: '已核部分符合', ru: 'выполнено в проверенной части' },
  'not-met': { en: 'not met', zh: '不符合', ru: 'не выполнено' },
  unknown: { en: 'unknown', zh: '不详', ru: 'неизвестно' },
} as const satisfies Named<RuleState>;

/** How many of the rules of a country stand so. */
const counted = {
  met: { en: '{count} met', zh: '符合 {count} 条', ru: 'выполнено {count}' },
  partly: { en: '{count} as far as tested', zh: '已核部分符合 {count} 条', ru: 'отчасти {count}' },
  disputed: { en: '{count} depending on the source', zh: '因来源而异 {count} 条', ru: 'спорно {count}' },
  'not-met': { en: '{count} not met', zh: '不符合 {count} 条', ru: 'не выполнено {count}' },
  unknown: { en: '{count} unknown', zh: '不详 {count} 条', ru: 'неясно {count}' },
  byPerson: { en: '{count} to judge', zh: '自行判断 {count} 条', ru: 'судить вам {count}' },
} as const satisfies Named<RuleState | 'disputed' | 'byPerson'>;

const topic = {
  length: { en: 'length of study', zh: '学制', ru: 'срок обучения' },
  internship: { en: 'internship', zh: '实习', ru: 'интернатура' },
  language: { en: 'language', zh: '语言', ru: 'язык' },
  licence: { en: 'licence', zh: '执业许可', ru: 'лицензия' },
  exam: { en: 'examination', zh: '考试', ru: 'экзамен' },
  entry: { en: 'entry', zh: '入学', ru: 'поступление' },
  recognition: { en: 'recognition of degrees', zh: '学历认可', ru: 'признание дипломов' },
  register: { en: 'register', zh: '名单', ru: 'реестр' },
  accreditation: properties.accreditation.label,
  transfer: { en: 'transfer', zh: '转学', ru: 'перевод' },
  documents: { en: 'documents', zh: '文件', ru: 'документы' },
  other: { en: 'other', zh: '其他', ru: 'прочее' },
} as const satisfies Named<(typeof ruleTopics)[number]>;

const about = {
  practice: { en: 'To practise there', zh: '在该国执业', ru: 'Чтобы работать там' },
  teaching: { en: 'For schools that teach there', zh: '对该国院校', ru: 'Для вузов этой страны' },
} as const satisfies Named<(typeof ruleSides)[number]>;

export const rules = {
  title: { en: 'Rules by country', zh: '各国规定', ru: 'Правила стран' },
  intro: {
    en: 'What a country asks of those who studied abroad and want to practise there, by the body that made each rule. No verdict follows from them: the body decides.',
    zh: '各国对在国外学医后回国执业者的要求，逐条注明制定机构。本书不作结论，由主管机构决定。',
    ru: 'Что страна требует от тех, кто учился за рубежом и хочет работать в ней; у каждого правила указано ведомство. Выводов здесь нет: решает ведомство.',
  },
  count: {
    en: '{count, plural, one {# rule} other {# rules}}',
    zh: '{count, plural, other {# 条规定}}',
    ru: '{count, plural, one {# правило} few {# правила} many {# правил} other {# правила}}',
  },
  noneFound: {
    en: 'Looked for on {date}; none was found.',
    zh: '{date}查找过，没有找到。',
    ru: 'Искали {date}; ничего не найдено.',
  },
  notLooked: {
    en: 'Nobody has looked for the rules of {country} for this edition.',
    zh: '本版尚未查找{country}的规定。',
    ru: 'Правила страны «{country}» для этого издания не искали.',
  },
  noCountry: {
    en: 'There is no country {code} in this reference.',
    zh: '本书中没有代码为 {code} 的国家或地区。',
    ru: 'Страны с кодом {code} в этом справочнике нет.',
  },
  toCountries: {
    en: 'All countries whose rules were looked for',
    zh: '已查找规定的全部国家',
    ru: 'Все страны, правила которых искали',
  },
  of: { en: 'Rules of {country}', zh: '{country}的规定', ru: 'Правила: {country}' },
  by: { en: 'Made by', zh: '制定机构', ru: 'Кто установил' },
  who: { en: 'Binds', zh: '适用于', ru: 'Касается' },
  everybody: { en: 'everybody', zh: '所有人', ru: 'всех' },
  graduatesOf: { en: 'graduates of {countries}', zh: '{countries}的毕业生', ru: 'выпускники из: {countries}' },
  holds: { en: 'In force', zh: '效力', ru: 'Действует' },
  from: term.from,
  until: { en: 'withdrawn, held until {date}', zh: '已废止，有效至{date}', ru: 'отменено, действовало до {date}' },
  undated: { en: 'since when is not told', zh: '起始日期不详', ru: 'с какого времени, не сказано' },
  weighed: { en: 'Weighed by', zh: '判断依据', ru: 'Как проверяется' },
  untested: { en: 'Not tested', zh: '未核', ru: 'Не проверено' },
  notTested: { en: 'not tested: {what}', zh: '未核：{what}', ru: 'не проверено: {what}' },
  eitherWay: {
    en: 'depends on which source is right',
    zh: '取决于以哪个来源为准',
    ru: 'зависит от того, какой источник прав',
  },
  byPerson: { en: 'only a person can judge', zh: '只能由人判断', ru: 'судить может только человек' },
  askSchool: profile.ask,
  sources: profile.sources,
  mine: { en: 'where you will practise', zh: '您将执业的国家', ru: 'где вы будете работать' },
  taughtLength: {
    en: 'length of study without the internship',
    zh: '不含实习的学制',
    ru: 'срок обучения без интернатуры',
  },
  condition: {
    atLeast: { en: '{what}: at least {value}', zh: '{what}：至少{value}', ru: '{what}: минимум {value}' },
    atMost: { en: '{what}: at most {value}', zh: '{what}：至多{value}', ru: '{what}: максимум {value}' },
    above: { en: '{what}: more than {value}', zh: '{what}：超过{value}', ru: '{what}: больше чем {value}' },
    below: { en: '{what}: less than {value}', zh: '{what}：少于{value}', ru: '{what}: меньше чем {value}' },
    exactly: { en: '{what}: exactly {value}', zh: '{what}：恰为{value}', ru: '{what}: ровно {value}' },
  },
  taughtIn: {
    en: 'taught in {language} throughout',
    zh: '全程以{language}授课',
    ru: 'язык всего обучения: {language}',
  },
  onRegister: { en: 'listed on {register}', zh: '列入{register}', ru: 'числится в реестре: {register}' },
  offRegister: { en: 'not listed on {register}', zh: '不在{register}', ru: 'не числится в реестре: {register}' },
  otherwise: { en: '{a} or {b}', zh: '{a}或{b}', ru: '{a} или {b}' },
  state,
  counted,
  topic,
  about,
} as const satisfies Texts;
