import type { LocalText } from './language.ts';

/**
 * Detailed fields of ISCED-F 2013 (UNESCO Institute for Statistics) that programmes here belong to, by their code.
 * Codes that end in 8 hold several fields of the group above them, those that end in 9 what it has no name for.
 */
export const fieldsOfStudy = {
  '0231': { en: 'Language acquisition', zh: '语言习得', ru: 'Изучение языков' },
  '0313': { en: 'Psychology', zh: '心理学', ru: 'Психология' },
  '0413': { en: 'Management and administration', zh: '管理与行政', ru: 'Менеджмент и администрирование' },
  '0511': { en: 'Biology', zh: '生物学', ru: 'Биология' },
  '0512': { en: 'Biochemistry', zh: '生物化学', ru: 'Биохимия' },
  '0588': {
    en: 'Natural sciences, several fields',
    zh: '自然科学（多领域）',
    ru: 'Естественные науки, несколько областей',
  },
  '0711': { en: 'Chemical engineering', zh: '化学工程', ru: 'Химическая технология' },
  '0719': { en: 'Engineering not elsewhere named', zh: '其他工程', ru: 'Прочие инженерные науки' },
  '0788': { en: 'Engineering, several fields', zh: '工程（多领域）', ru: 'Инженерные науки, несколько областей' },
  '0910': { en: 'Health, not further defined', zh: '卫生（未细分）', ru: 'Здравоохранение без уточнения' },
  '0911': { en: 'Dentistry', zh: '口腔医学', ru: 'Стоматология' },
  '0912': { en: 'Medicine', zh: '临床医学', ru: 'Лечебное дело' },
  '0913': { en: 'Nursing and midwifery', zh: '护理与助产', ru: 'Сестринское дело и акушерство' },
  '0914': {
    en: 'Imaging and laboratory technology',
    zh: '医学影像与检验技术',
    ru: 'Диагностика и медицинская техника',
  },
  '0915': { en: 'Therapy and rehabilitation', zh: '治疗与康复', ru: 'Терапия и реабилитация' },
  '0916': { en: 'Pharmacy', zh: '药学', ru: 'Фармация' },
  '0917': { en: 'Traditional medicine', zh: '传统医学', ru: 'Традиционная медицина' },
  '0919': { en: 'Health not elsewhere named', zh: '其他卫生领域', ru: 'Прочее здравоохранение' },
  '0988': { en: 'Health, several fields', zh: '卫生（多领域）', ru: 'Здравоохранение, несколько областей' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type FieldOfStudy = keyof typeof fieldsOfStudy;
export const fieldCodes = Object.keys(fieldsOfStudy).sort() as [FieldOfStudy, ...FieldOfStudy[]];

/** The field of a course that makes a doctor. */
export const medicine: FieldOfStudy = '0912';
