import type { completenessOfRegister, registerPurposes } from '../domain/kinds.ts';
import type { ListingState } from '../domain/rules/evaluate.ts';
import { lists } from './lists.ts';
import { profile } from './profile.ts';
import type { Named, Texts } from './texts.ts';

/** How a school stands on a register. */
const state = {
  listed: { en: 'listed', zh: '在册', ru: 'числится' },
  conditional: { en: 'listed with conditions', zh: '有条件在册', ru: 'числится с условиями' },
  removed: { en: 'struck off', zh: '已除名', ru: 'исключён' },
  exempt: { en: 'not subject to it', zh: '不属其范围', ru: 'не подлежит' },
  'not-listed': { en: 'not listed', zh: '不在册', ru: 'не числится' },
  'not-looked-up': { en: 'not looked up', zh: '未查', ru: 'не проверено' },
} as const satisfies Named<ListingState>;

/** How one stands who is on a list of those that are not accepted. */
const refused = {
  listed: { en: 'not accepted', zh: '不予承认', ru: 'не признаётся' },
  conditional: {
    en: 'not accepted for some graduates',
    zh: '部分毕业生不予承认',
    ru: 'не признаётся для части выпускников',
  },
} as const satisfies Texts;

const purpose = {
  teaching: { en: 'who may teach', zh: '办学资格', ru: 'право преподавать' },
  recognition: { en: 'whose degrees are recognised', zh: '学历认可', ru: 'признание дипломов' },
  refusal: { en: 'whose degrees are not accepted', zh: '学历不予承认', ru: 'чьи дипломы не принимаются' },
  directory: { en: 'directory', zh: '名录', ru: 'справочник' },
  accreditation: { en: 'accreditation', zh: '专业认证', ru: 'аккредитация' },
} as const satisfies Named<(typeof registerPurposes)[number]>;

/** How much of it was seen, and so what may be said of who does not stand on it. */
const complete = {
  whole: {
    en: 'Seen whole: who is not here is not listed.',
    zh: '已见全文：此处没有的即不在册。',
    ru: 'Просмотрен целиком: кого здесь нет, тот в реестре не числится.',
  },
  'by-union': {
    en: 'Put together from several sources, which are whole between them: who is not here is not listed.',
    zh: '由多个来源合成，合起来是完整的：此处没有的即不在册。',
    ru: 'Составлен по нескольким источникам, которые вместе охватывают его целиком: кого здесь нет, тот в реестре не числится.',
  },
  partly: {
    en: 'Seen in part: of who is not here nothing is known.',
    zh: '仅见一部分：此处没有的，情况不详。',
    ru: 'Просмотрен частично: о тех, кого здесь нет, ничего не известно.',
  },
} as const satisfies Named<(typeof completenessOfRegister)[number]>;

export const registers = {
  one: { en: 'Register', zh: '名单', ru: 'Реестр' },
  title: { en: 'Registers', zh: '官方名单', ru: 'Реестры' },
  intro: {
    en: 'Dated lists that authorities keep: of schools that may teach, whose degrees they recognise, or that they know.',
    zh: '主管机构公布的、注明日期的名单：可办学的院校、学历获认可的院校，或仅为其收录的院校。',
    ru: 'Датированные списки, которые ведут ведомства: вузы с правом преподавать, с признанными дипломами или просто известные им.',
  },
  none: { en: 'This edition has no register.', zh: '本版没有名单。', ru: 'В этом издании нет реестров.' },
  world: { en: 'The whole world', zh: '全球', ru: 'Весь мир' },
  listed: lists.count,
  keptBy: { en: 'Kept by', zh: '发布机构', ru: 'Ведёт' },
  purposeLabel: { en: 'Kept for', zh: '用途', ru: 'Для чего' },
  validFrom: { en: 'as of {date}', zh: '截至{date}', ru: 'на {date}' },
  validUntil: { en: 'until {date}', zh: '至{date}', ru: 'до {date}' },
  ended: { en: '{state} (ended {date})', zh: '{state}（止于{date}）', ru: '{state} (реестр до {date})' },
  valid: { en: 'Valid', zh: '时间', ru: 'Действует' },
  howMuch: { en: 'How much was seen', zh: '所见范围', ru: 'Что просмотрено' },
  schools: { en: 'Schools on it', zh: '名单中的院校', ru: 'Вузы реестра' },
  line: { en: 'Line', zh: '序号', ru: 'Строка' },
  school: lists.school,
  place: { en: 'Where', zh: '所在地', ru: 'Где' },
  stateLabel: { en: 'Status', zh: '状态', ru: 'Статус' },
  asListed: profile.asListed,
  sources: profile.sources,
  ofProgramme: { en: 'for {programme}', zh: '限“{programme}”', ru: 'для «{programme}»' },
  since: { en: 'since {date}', zh: '自{date}起', ru: 'с {date}' },
  onMap: { en: 'On the map', zh: '在地图上查看', ru: 'На карте' },
  inBrowse: { en: 'Filter in Browse', zh: '在“浏览”中筛选', ru: 'Отобрать в обзоре' },
  asTable: { en: 'Without the map', zh: '收起地图', ru: 'Без карты' },
  mapLabel: {
    en: 'Map of the schools on this register. Arrows move it, plus and minus zoom; the table names them all.',
    zh: '本名单院校地图。方向键移动，加减号缩放；表格列出全部。',
    ru: 'Карта вузов реестра. Стрелки двигают, плюс и минус меняют масштаб; в таблице названы все.',
  },
  noSchools: {
    en: 'No school of this edition stands on it.',
    zh: '本版院校无一在册。',
    ru: 'Ни один вуз этого издания в нём не числится.',
  },
  state,
  refused,
  purpose,
  complete,
} as const satisfies Texts;
