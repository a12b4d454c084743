import type { CompareSection, PlainField, ProgrammeMeasure } from './compare-fields.ts';
import type { ProgrammeLevel } from './kinds.ts';
import { inLanguage, type Language, type LocalText, type PartialText } from './language.ts';
import { isPropertyId, properties } from './properties/dictionary.ts';

/** What a comparison's parts and rows are called, on screen, in print and in a file. */
export const sectionLabels: Readonly<Record<CompareSection, LocalText>> = {
  recognition: { en: 'Recognition and licensing', zh: '学历认可与执业', ru: 'Признание и лицензирование' },
  cost: { en: 'Cost', zh: '费用', ru: 'Стоимость' },
  language: { en: 'Language of teaching', zh: '授课语言', ru: 'Язык обучения' },
  programme: { en: 'Degree, duration, internship', zh: '学位、学制与实习', ru: 'Степень, срок, интернатура' },
  licensing: { en: 'Licensing exams', zh: '执业考试', ru: 'Лицензионные экзамены' },
  clinical: { en: 'Hospitals and staff', zh: '医院与师资', ru: 'Больницы и преподаватели' },
  admission: { en: 'Entry requirements', zh: '入学要求', ru: 'Условия поступления' },
  standing: { en: 'National standing', zh: '国家级定位', ru: 'Статус в стране' },
  rankings: { en: 'Rankings', zh: '排名', ru: 'Рейтинги' },
  city: { en: 'City', zh: '城市', ru: 'Город' },
  scholarship: { en: 'Scholarships', zh: '奖学金', ru: 'Стипендии' },
  international: { en: 'International students', zh: '留学生', ru: 'Иностранные студенты' },
  size: { en: 'Size', zh: '规模', ru: 'Размер' },
  founding: { en: 'Founding', zh: '创建', ru: 'Основание' },
  alliances: { en: 'Alliances', zh: '联盟', ru: 'Союзы' },
  contact: { en: 'Contact', zh: '联系方式', ru: 'Контакты' },
  research: { en: 'Research', zh: '科研', ru: 'Наука' },
  identity: { en: 'Official codes', zh: '官方代码', ru: 'Официальные коды' },
  mine: { en: 'My own figures', zh: '我的记录', ru: 'Мои записи' },
};

export const measureLabels: Readonly<Record<ProgrammeMeasure, LocalText>> = {
  'programme-cost': { en: 'Tuition for the whole programme', zh: '全程学费', ru: 'Обучение за всю программу' },
  tuition: { en: 'Tuition', zh: '学费', ru: 'Плата за обучение' },
  programme: { en: 'Programme and degree', zh: '项目与学位', ru: 'Программа и степень' },
  duration: { en: 'Duration, internship included', zh: '学制（含实习）', ru: 'Срок, вместе с интернатурой' },
  internship: { en: 'Internship', zh: '实习', ru: 'Интернатура' },
};

export const plainFieldLabels: Readonly<Record<PlainField, LocalText>> = {
  'hospital-names': { en: 'Hospitals by name', zh: '医院名称', ru: 'Больницы по названиям' },
  ranking: { en: 'Rankings', zh: '排名', ru: 'Рейтинги' },
  city: { en: 'City', zh: '城市', ru: 'Город' },
  alliance: { en: 'Alliances', zh: '所属联盟', ru: 'Союзы' },
};

export const levelLabels: Readonly<Record<ProgrammeLevel, LocalText>> = {
  preparatory: { en: 'preparatory', zh: '预科', ru: 'подготовительный' },
  bachelor: { en: 'first degree', zh: '本科', ru: 'первая степень' },
  master: { en: 'master’s', zh: '硕士', ru: 'магистратура' },
  doctor: { en: 'doctorate', zh: '博士', ru: 'докторантура' },
  postgraduate: { en: 'postgraduate', zh: '研究生', ru: 'послевузовский' },
  postdoctoral: { en: 'postdoctoral', zh: '博士后', ru: 'постдокторский' },
  residency: { en: 'residency', zh: '住院医师培训', ru: 'ординатура' },
};

/** What a row compares, as the contract's `compareField` gives it. */
export type LabelledField =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'programme'; readonly measure: ProgrammeMeasure; readonly level: ProgrammeLevel }
  | { readonly kind: 'ranking'; readonly title: PartialText; readonly scope: PartialText }
  | { readonly kind: 'plain'; readonly name: PlainField }
  | { readonly kind: 'mine'; readonly label: string };

/** Returns what a row is called in a language. */
export function compareLabel(field: LabelledField, language: Language): string {
  switch (field.kind) {
    case 'property':
      return isPropertyId(field.property) ? properties[field.property].label[language] : field.property;
    case 'programme':
      return `${measureLabels[field.measure][language]} (${levelLabels[field.level][language]})`;
    case 'ranking':
      return `${inLanguage(field.title, language)} (${inLanguage(field.scope, language)})`;
    case 'plain':
      return plainFieldLabels[field.name][language];
    case 'mine':
      return field.label;
  }
}
