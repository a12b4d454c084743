import { currencies } from '../currencies.ts';
import type { PropertyTable } from './property.ts';
import { choice } from './types/choice.ts';
import { count } from './types/count.ts';
import { duration } from './types/duration.ts';
import { money } from './types/money.ts';
import { degree } from './types/degree.ts';
import { text } from './types/text.ts';

/** What is said of one programme: its names, length, price and places. Fees that may be said of the whole school too stand in cost.ts. */
export const programmeProperties = {
  programme: {
    holder: 'programme',
    group: 'teaching',
    type: text,
    many: true,
    label: { en: 'Programme', zh: '项目', ru: 'Программа' },
    meaning: {
      en: 'What a source calls the programme.',
      zh: '来源对该项目的称呼。',
      ru: 'Как программу называет источник.',
    },
  },
  degree: {
    holder: 'programme',
    group: 'teaching',
    type: degree,
    many: true,
    label: { en: 'Degree', zh: '学位', ru: 'Степень' },
    meaning: {
      en: 'The degree the programme leads to, as the source names it.',
      zh: '来源所述该项目授予的学位。',
      ru: 'Степень, которую даёт программа, как её называет источник.',
    },
  },
  duration: {
    holder: 'programme',
    group: 'teaching',
    type: duration,
    units: ['months'],
    label: { en: 'Length, internship included', zh: '学制（含实习）', ru: 'Срок, вместе с интернатурой' },
    meaning: {
      en: 'From the first class to the degree, the internship included where the degree requires it.',
      zh: '从入学到取得学位的时间，学位要求实习的包含实习。',
      ru: 'От первого занятия до степени; интернатура входит, если без неё степени нет.',
    },
  },
  internship: {
    holder: 'programme',
    group: 'teaching',
    type: duration,
    units: ['months'],
    label: { en: 'Internship', zh: '实习', ru: 'Интернатура' },
    meaning: {
      en: 'Practice in hospital within the programme, after the taught part.',
      zh: '项目内授课结束后的医院实习。',
      ru: 'Практика в больнице в составе программы, после теоретической части.',
    },
  },
  tuition: {
    holder: 'programme',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'year',
    series: true,
    better: 'lower',
    label: { en: 'Tuition, a year', zh: '学费（每年）', ru: 'Плата за обучение, в год' },
    meaning: {
      en: 'What the school asks for a year of study; the scope says which years where not all.',
      zh: '每学年学费；如并非各年相同，“范围”注明学年。',
      ru: 'Сколько вуз берёт за учебный год; если не за каждый, область действия называет годы.',
    },
  },
  'tuition-semester': {
    holder: 'programme',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'semester',
    series: true,
    better: 'lower',
    label: { en: 'Tuition, a semester', zh: '学费（每学期）', ru: 'Плата за обучение, за семестр' },
    meaning: {
      en: 'What the school asks for half a year of study.',
      zh: '每学期学费。',
      ru: 'Сколько вуз берёт за полугодие.',
    },
  },
  'tuition-whole': {
    holder: 'programme',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'programme',
    series: true,
    better: 'lower',
    label: { en: 'Tuition, the whole programme', zh: '学费（全程）', ru: 'Плата за всю программу' },
    meaning: {
      en: 'What the source gives for all years together, for those who enter in the year named.',
      zh: '来源所列全部学年合计学费，适用于所注年份入学者。',
      ru: 'Сколько источник называет за все годы вместе, для поступивших в указанном году.',
    },
  },
  intake: {
    holder: 'programme',
    group: 'admission',
    type: choice,
    state: true,
    choices: {
      open: { en: 'takes new students', zh: '招生中', ru: 'набор идёт' },
      closed: { en: 'takes no new students', zh: '已停止招生', ru: 'набора больше нет' },
    },
    label: { en: 'New students', zh: '招生状态', ru: 'Набор' },
    meaning: {
      en: 'Whether the programme still takes students; the date is since when.',
      zh: '该项目是否仍招收新生；日期为起始时间。',
      ru: 'Принимают ли на программу ещё студентов; дата — с какого времени.',
    },
  },
  places: {
    holder: 'programme',
    group: 'admission',
    type: count,
    units: ['people'],
    series: true,
    label: { en: 'Places', zh: '招生名额', ru: 'Места' },
    meaning: {
      en: 'How many the programme takes in a year; the scope says whom.',
      zh: '该项目每年招收人数；“范围”注明对象。',
      ru: 'Сколько человек в год берёт программа; область действия уточняет кого.',
    },
  },
  'programme-note': {
    holder: 'programme',
    group: 'teaching',
    type: text,
    many: true,
    label: { en: 'Remark on the programme', zh: '项目说明', ru: 'Примечание к программе' },
    meaning: {
      en: 'What else a source says of the programme that no other field holds.',
      zh: '来源对该项目的其他说明。',
      ru: 'Что ещё источник говорит о программе, чему нет отдельного поля.',
    },
  },
} as const satisfies PropertyTable;
