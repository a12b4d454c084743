import type { LocalText } from './language.ts';

export const entityTypes = ['institution', 'alliance', 'organization'] as const;
export type EntityType = (typeof entityTypes)[number];

/** A `profile` is researched; a `listed` entry is known by name only, from a list that names it. */
export const tiers = ['profile', 'listed'] as const;
export type Tier = (typeof tiers)[number];

/** What sort of institution, alliance or organization an entity is. */
export const kindLabels = {
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
} as const satisfies Record<string, LocalText>;
export type Kind = keyof typeof kindLabels;
export const kinds = Object.keys(kindLabels) as [Kind, ...Kind[]];

/** Source kinds from strongest to weakest, the order of content.md. */
export const sourceKinds = ['official', 'government', 'ranking', 'encyclopedia', 'press', 'agency'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const nameKinds = ['official', 'native', 'short', 'acronym', 'former', 'alias'] as const;
export type NameKind = (typeof nameKinds)[number];

export const gapReasons = ['not-published', 'not-applicable', 'not-researched'] as const;
export type GapReason = (typeof gapReasons)[number];

export const unitKinds = ['school', 'department', 'hospital', 'centre', 'laboratory', 'library', 'campus'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const membershipRoles = ['founder', 'chair', 'council', 'member', 'partner'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const programmeLevels = [
  'preparatory',
  'bachelor',
  'master',
  'doctor',
  'postgraduate',
  'postdoctoral',
  'residency',
] as const;
export type ProgrammeLevel = (typeof programmeLevels)[number];

/** How a source qualifies a number: "over 10,000" is at-least, "nearly 660,000" is about. */
export const qualifiers = ['at-least', 'at-most', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];
