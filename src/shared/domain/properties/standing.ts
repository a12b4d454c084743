import type { PropertyTable } from './property.ts';
import { choice } from './types/choice.ts';
import { code } from './types/code.ts';
import { count } from './types/count.ts';
import { name } from './types/name.ts';
import { text } from './types/text.ts';
import { url } from './types/url.ts';
import { year } from './types/year.ts';

/** What the school is: its standing, research, history, official codes and addresses. */
export const standingProperties = {
  'national-standing': {
    group: 'standing',
    type: text,
    many: true,
    label: { en: 'National standing', zh: '国家级定位', ru: 'Статус в стране' },
    meaning: {
      en: 'National programmes and lists the school belongs to, such as Project 211 or the Double First-Class plan.',
      zh: '所属国家计划或名单，如“211 工程”“双一流”。',
      ru: 'Государственные программы и перечни, в которые входит вуз, например «211» или Double First-Class.',
    },
  },
  'administered-by': {
    group: 'standing',
    type: text,
    many: true,
    label: { en: 'Run by', zh: '主管部门', ru: 'Учредитель' },
    meaning: {
      en: 'The authority that runs or funds the school.',
      zh: '举办或主管该校的部门。',
      ru: 'Орган, который управляет вузом или содержит его.',
    },
  },
  ownership: {
    group: 'standing',
    type: choice,
    choices: {
      public: { en: 'public', zh: '公立', ru: 'государственный' },
      private: { en: 'private', zh: '民办', ru: 'частный' },
    },
    label: { en: 'Ownership', zh: '办学性质', ru: 'Форма собственности' },
    meaning: {
      en: 'Public schools are kept by the state or a region.',
      zh: '公立院校由国家或地方举办。',
      ru: 'Государственный вуз содержит государство или регион.',
    },
  },
  affiliation: {
    group: 'standing',
    type: name,
    many: true,
    label: { en: 'Affiliation named by a source', zh: '来源所称隶属或会员关系', ru: 'Членство по словам источника' },
    meaning: {
      en: 'Bodies a source calls the school a member or affiliate of; not every such body has members.',
      zh: '来源称该校为其成员的机构；并非所有机构都设会员制。',
      ru: 'Организации, членом которых источник называет вуз; не у каждой из них есть члены.',
    },
  },
  'first-class-programmes': {
    group: 'standing',
    type: count,
    units: ['items'],
    label: { en: 'First-class undergraduate programmes', zh: '一流本科专业建设点', ru: 'Программы «первого класса»' },
    meaning: {
      en: 'Undergraduate programmes chosen for China’s first-class plan; the scope says national or provincial.',
      zh: '入选一流本科专业建设点的数量；“范围”注明国家级或省级。',
      ru: 'Программы, отобранные в китайский план «первого класса»; область действия: страна или провинция.',
    },
  },
  'key-disciplines': {
    group: 'standing',
    type: count,
    units: ['items'],
    better: 'higher',
    label: { en: 'Key disciplines', zh: '重点学科', ru: 'Ключевые дисциплины' },
    meaning: {
      en: 'Disciplines named as key ones; the scope says by whom.',
      zh: '重点学科数；“范围”注明级别。',
      ru: 'Дисциплины, объявленные ключевыми; область действия уточняет кем.',
    },
  },
  'esi-top-disciplines': {
    group: 'standing',
    type: count,
    units: ['items'],
    better: 'higher',
    label: { en: 'Fields in the ESI top 1 %', zh: 'ESI 前 1% 学科', ru: 'Области в 1 % лучших ESI' },
    meaning: {
      en: 'Research fields in the most cited hundredth of Clarivate’s Essential Science Indicators.',
      zh: '进入科睿唯安 ESI 全球前 1% 的学科数。',
      ru: 'Научные области в самом цитируемом проценте Essential Science Indicators.',
    },
  },
  'key-laboratories': {
    group: 'research',
    type: count,
    units: ['items'],
    better: 'higher',
    label: { en: 'Key laboratories', zh: '重点实验室', ru: 'Ключевые лаборатории' },
    meaning: {
      en: 'Laboratories with a state, ministerial or provincial title; the scope says which.',
      zh: '国家、部或省级重点实验室数；“范围”注明级别。',
      ru: 'Лаборатории государственного, министерского или провинциального уровня; уровень указан в области действия.',
    },
  },
  'research-centres': {
    group: 'research',
    type: count,
    units: ['items'],
    label: { en: 'Research institutes and centres', zh: '研究所与研究中心', ru: 'Исследовательские центры' },
    meaning: {
      en: 'Research units other than key laboratories; the scope says which.',
      zh: '重点实验室以外的科研机构数；“范围”注明类别。',
      ru: 'Научные подразделения помимо ключевых лабораторий; вид указан в области действия.',
    },
  },
  'research-projects': {
    group: 'research',
    type: count,
    units: ['items'],
    label: { en: 'Research projects', zh: '科研项目', ru: 'Исследовательские проекты' },
    meaning: {
      en: 'Projects won; the scope gives the period and the funder.',
      zh: '获批项目数；“范围”注明时期与资助方。',
      ru: 'Полученные проекты; период и заказчик указаны в области действия.',
    },
  },
  publications: {
    group: 'research',
    type: count,
    units: ['items'],
    label: { en: 'Papers', zh: '论文', ru: 'Публикации' },
    meaning: {
      en: 'Papers in indexed journals; the scope gives index and period.',
      zh: '收录论文数；“范围”注明数据库与时期。',
      ru: 'Статьи в индексируемых журналах; индекс и период указаны в области действия.',
    },
  },
  'research-awards': {
    group: 'research',
    type: count,
    units: ['items'],
    label: { en: 'Research awards', zh: '科技奖励', ru: 'Научные награды' },
    meaning: {
      en: 'State, ministerial or provincial prizes; the scope says which.',
      zh: '国家、部、省级奖励数；“范围”注明级别。',
      ru: 'Государственные, министерские или провинциальные премии; уровень указан в области действия.',
    },
  },
  journals: {
    group: 'research',
    type: count,
    units: ['items'],
    label: { en: 'Journals published', zh: '主办期刊', ru: 'Издаёт журналов' },
    meaning: {
      en: 'Academic journals the school publishes.',
      zh: '学校主办的学术期刊数。',
      ru: 'Научные журналы, которые издаёт вуз.',
    },
  },
  'library-volumes': {
    group: 'research',
    type: count,
    units: ['items'],
    label: { en: 'Library holdings', zh: '馆藏', ru: 'Фонд библиотеки' },
    meaning: {
      en: 'Items in the library; the scope says books, journals or electronic titles.',
      zh: '馆藏数量；“范围”注明图书、期刊或电子资源。',
      ru: 'Единицы хранения; область действия: книги, журналы или электронные издания.',
    },
  },
  achievement: {
    group: 'research',
    type: text,
    many: true,
    label: { en: 'Research result', zh: '科研成果', ru: 'Научный результат' },
    meaning: {
      en: 'Work the source puts first.',
      zh: '来源重点介绍的成果。',
      ru: 'Работа, которую источник выделяет.',
    },
  },
  founded: {
    group: 'history',
    type: year,
    label: { en: 'Founded', zh: '创建', ru: 'Основан' },
    meaning: {
      en: 'The year the source counts from; some count from a predecessor, and then sources differ.',
      zh: '来源认定的创办年份；有的从前身算起，因此各来源可能不同。',
      ru: 'Год, от которого ведёт счёт источник; иногда считают от предшественника, и источники расходятся.',
    },
  },
  origin: {
    group: 'history',
    type: text,
    many: true,
    label: { en: 'Origin', zh: '历史渊源', ru: 'Происхождение' },
    meaning: {
      en: 'What the school grew out of or was merged from.',
      zh: '学校由何演变或合并而来。',
      ru: 'Из чего вуз вырос или был соединён.',
    },
  },
  president: {
    group: 'history',
    type: name,
    state: true,
    label: { en: 'President or rector', zh: '校长', ru: 'Ректор' },
    meaning: {
      en: 'Head of the school at the date named.',
      zh: '所列日期在任的校长。',
      ru: 'Руководитель вуза на указанную дату.',
    },
  },
  'moe-code': {
    group: 'identity',
    type: code,
    label: { en: 'Chinese ministry code', zh: '教育部院校代码', ru: 'Код министерства КНР' },
    meaning: {
      en: 'The school’s code in the list of China’s Ministry of Education: five digits (institution) or ten (identification).',
      zh: '教育部院校代码（5 位）或学校标识码（10 位）。',
      ru: 'Код вуза в перечне Министерства образования КНР: пять или десять цифр.',
    },
  },
  ror: {
    group: 'identity',
    type: code,
    label: { en: 'ROR', zh: 'ROR 编号', ru: 'ROR' },
    meaning: {
      en: 'Identifier in the Research Organization Registry.',
      zh: '研究机构注册库标识。',
      ru: 'Идентификатор в Research Organization Registry.',
    },
  },
  wdoms: {
    group: 'identity',
    type: code,
    label: { en: 'WDOMS number', zh: 'WDOMS 编号', ru: 'Номер WDOMS' },
    meaning: {
      en: 'The school’s FAIMER number (F000…) in the World Directory of Medical Schools.',
      zh: '世界医学院校名录编号（F000…）。',
      ru: 'Номер вуза (F000…) в World Directory of Medical Schools.',
    },
  },
  wikidata: {
    group: 'identity',
    type: code,
    label: { en: 'Wikidata', zh: '维基数据', ru: 'Викиданные' },
    meaning: {
      en: 'Item number (Q…) in Wikidata.',
      zh: '维基数据条目号（Q…）。',
      ru: 'Номер записи (Q…) в Викиданных.',
    },
  },
  grid: {
    group: 'identity',
    type: code,
    label: { en: 'GRID', zh: 'GRID 编号', ru: 'Номер GRID' },
    meaning: {
      en: 'Identifier in the Global Research Identifier Database, which ended in 2021 and went on as ROR.',
      zh: '全球研究机构标识库标识，该库于 2021 年停止更新，由 ROR 接续。',
      ru: 'Идентификатор в мировой базе исследовательских организаций GRID, которая закрылась в 2021 году; её продолжает ROR.',
    },
  },
  website: {
    group: 'contact',
    type: url,
    many: true,
    label: { en: 'Web site', zh: '网站', ru: 'Сайт' },
    meaning: { en: 'The school’s own site.', zh: '学校官方网站。', ru: 'Собственный сайт вуза.' },
  },
  contact: {
    group: 'contact',
    type: name,
    many: true,
    label: { en: 'Contact', zh: '联系方式', ru: 'Контакты' },
    meaning: {
      en: 'Address, telephone or e-mail as the source prints it; the scope says for whom.',
      zh: '来源所列地址、电话或邮箱；“范围”注明用途。',
      ru: 'Адрес, телефон или почта, как в источнике; область действия уточняет, для кого.',
    },
  },
} as const satisfies PropertyTable;
