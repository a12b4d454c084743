import type { ExpectedField } from '../domain/coverage.ts';
import type {
  GapReason,
  Kind,
  ListingStatus,
  MembershipRole,
  ProgrammeLevel,
  SourceKind,
  UnitKind,
} from '../domain/kinds.ts';
import type { PropertyId } from '../domain/properties/dictionary.ts';
import type { PropertyGroup } from '../domain/properties/property.ts';
import type { Named } from './texts.ts';

export const kind = {
  'medical-university': { en: 'Medical university', zh: '医科大学', ru: 'Медицинский университет' },
  'medical-school': {
    en: 'Medical school of a university',
    zh: '综合大学医学院',
    ru: 'Медицинский факультет университета',
  },
  university: { en: 'University', zh: '综合性大学', ru: 'Университет' },
  'technical-university': { en: 'Technical university', zh: '理工类大学', ru: 'Технический университет' },
  'traditional-medicine-university': {
    en: 'University of Chinese medicine',
    zh: '中医药大学',
    ru: 'Университет китайской медицины',
  },
  'pharmaceutical-university': { en: 'Pharmaceutical university', zh: '药科大学', ru: 'Фармацевтический университет' },
  college: { en: 'College or academy', zh: '学院', ru: 'Колледж или академия' },
  'research-institute': { en: 'Research institute or hospital', zh: '研究机构或医院', ru: 'Институт или клиника' },
  'university-alliance': { en: 'Alliance of universities', zh: '大学联盟', ru: 'Союз университетов' },
  network: { en: 'Network', zh: '协作网络', ru: 'Сеть' },
  federation: { en: 'Federation', zh: '联合会', ru: 'Федерация' },
  council: { en: 'Council', zh: '理事会', ru: 'Совет' },
  ministry: { en: 'Ministry or authority', zh: '政府部门', ru: 'Министерство или ведомство' },
  regulator: { en: 'Licensing body', zh: '执业监管机构', ru: 'Лицензирующий орган' },
  directory: { en: 'Directory', zh: '名录', ru: 'Справочник' },
  accreditor: { en: 'Accrediting body', zh: '认证机构', ru: 'Аккредитующий орган' },
  'ranking-publisher': { en: 'Ranking publisher', zh: '排名发布机构', ru: 'Составитель рейтингов' },
  'international-organization': { en: 'International organization', zh: '国际组织', ru: 'Международная организация' },
  foundation: { en: 'Foundation or agency', zh: '基金会或机构', ru: 'Фонд или агентство' },
  company: { en: 'Company', zh: '企业', ru: 'Компания' },
} as const satisfies Named<Kind>;

export const group = {
  recognition: { en: 'Recognition and licensing', zh: '学历认可与执业', ru: 'Признание и лицензирование' },
  cost: { en: 'Cost besides tuition', zh: '学费以外的费用', ru: 'Расходы кроме обучения' },
  teaching: { en: 'Teaching', zh: '教学', ru: 'Обучение' },
  licensing: { en: 'Licensing exams', zh: '执业考试', ru: 'Лицензионные экзамены' },
  clinical: { en: 'Hospitals and staff', zh: '医院与师资', ru: 'Больницы и преподаватели' },
  admission: { en: 'Entry requirements', zh: '入学要求', ru: 'Условия приёма' },
  standing: { en: 'National standing', zh: '国家级定位', ru: 'Статус в стране' },
  scholarship: { en: 'Scholarships', zh: '奖学金', ru: 'Стипендии' },
  international: { en: 'International', zh: '国际化', ru: 'Международные связи' },
  size: { en: 'Size', zh: '规模', ru: 'Размер' },
  research: { en: 'Research', zh: '科研', ru: 'Наука' },
  history: { en: 'Founding', zh: '创建', ru: 'Основание' },
  alliance: { en: 'Alliance', zh: '联盟', ru: 'Союз' },
  identity: { en: 'Official codes', zh: '官方代码', ru: 'Официальные коды' },
  contact: { en: 'Contact', zh: '联系方式', ru: 'Контакты' },
} as const satisfies Named<PropertyGroup>;

/** How a school stands on a register. */
export const listingStatus = {
  listed: { en: 'on the register', zh: '在册', ru: 'есть в реестре' },
  removed: { en: 'struck off the register', zh: '已除名', ru: 'исключён из реестра' },
  conditional: { en: 'on the register with conditions', zh: '有条件在册', ru: 'в реестре с условиями' },
  exempt: { en: 'not subject to the register', zh: '不属名单范围', ru: 'реестр её не касается' },
} as const satisfies Named<ListingStatus>;

/** What a profile must state of its programmes and ranks: of the school these are called otherwise than of one programme. */
export const field = {
  tuition: { en: 'Tuition', zh: '学费', ru: 'Стоимость обучения' },
  programme: { en: 'Programmes with their length', zh: '项目及学制', ru: 'Программы и их срок' },
  ranking: { en: 'Rankings', zh: '排名', ru: 'Рейтинги' },
} as const satisfies Named<'tuition' | 'programme' | Exclude<ExpectedField, PropertyId>>;

export const sourceKind = {
  official: { en: 'official', zh: '官方', ru: 'официальный' },
  government: { en: 'government', zh: '政府', ru: 'государственный' },
  ranking: { en: 'ranking', zh: '排名', ru: 'рейтинг' },
  encyclopedia: { en: 'encyclopedia', zh: '百科', ru: 'энциклопедия' },
  press: { en: 'press', zh: '媒体', ru: 'пресса' },
  agency: { en: 'agency', zh: '中介', ru: 'агентство' },
  'own-knowledge': { en: 'own knowledge', zh: '本人所知', ru: 'собственное знание' },
} as const satisfies Named<SourceKind>;

export const unitKind = {
  school: { en: 'Schools', zh: '学院', ru: 'Факультеты' },
  department: { en: 'Departments', zh: '系', ru: 'Кафедры' },
  hospital: { en: 'Hospitals', zh: '医院', ru: 'Больницы' },
  centre: { en: 'Centres', zh: '中心', ru: 'Центры' },
  laboratory: { en: 'Laboratories', zh: '实验室', ru: 'Лаборатории' },
  library: { en: 'Libraries', zh: '图书馆', ru: 'Библиотеки' },
  campus: { en: 'Campuses', zh: '校区', ru: 'Кампусы' },
} as const satisfies Named<UnitKind>;

export const role = {
  founder: { en: 'founder', zh: '创始成员', ru: 'основатель' },
  chair: { en: 'chair', zh: '主席单位', ru: 'председатель' },
  council: { en: 'council', zh: '理事单位', ru: 'член совета' },
  member: { en: 'member', zh: '成员', ru: 'участник' },
  partner: { en: 'partner', zh: '合作单位', ru: 'партнёр' },
  'took-part': { en: 'took part, no member', zh: '参加过活动，不是成员', ru: 'участие в мероприятии, не член' },
} as const satisfies Named<MembershipRole>;

export const gap = {
  'not-published': { en: 'not published', zh: '未公布', ru: 'не опубликовано' },
  'not-applicable': { en: 'not applicable', zh: '不适用', ru: 'неприменимо' },
  'not-researched': { en: 'not yet researched', zh: '尚未查证', ru: 'ещё не выяснено' },
} as const satisfies Named<GapReason>;

export const level = {
  preparatory: { en: 'preparatory', zh: '预科', ru: 'подготовительный' },
  bachelor: { en: 'first degree', zh: '本科', ru: 'первая степень' },
  master: { en: 'master’s', zh: '硕士', ru: 'магистратура' },
  doctor: { en: 'doctorate', zh: '博士', ru: 'докторантура' },
  postgraduate: { en: 'postgraduate', zh: '研究生', ru: 'послевузовский' },
  postdoctoral: { en: 'postdoctoral', zh: '博士后', ru: 'постдокторский' },
  residency: { en: 'residency', zh: '住院医师培训', ru: 'ординатура' },
} as const satisfies Named<ProgrammeLevel>;
