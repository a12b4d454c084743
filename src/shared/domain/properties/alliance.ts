import type { PropertyTable } from './property.ts';
import { date } from './types/date.ts';
import { name } from './types/name.ts';
import { text } from './types/text.ts';

/** What is recorded of an alliance or an organization besides its members and events. */
export const allianceProperties = {
  'member-count': {
    group: 'alliance',
    type: text,
    label: { en: 'Members, as counted', zh: '成员数（各来源口径）', ru: 'Число членов, по источникам' },
    meaning: {
      en: 'How many members a source counts; every source’s count is kept.',
      zh: '各来源所计成员数，一并保留。',
      ru: 'Сколько членов насчитывает источник; хранятся все подсчёты.',
    },
  },
  purpose: {
    group: 'alliance',
    type: text,
    many: true,
    label: { en: 'Purpose', zh: '宗旨', ru: 'Цель' },
    meaning: {
      en: 'What the alliance says it is for.',
      zh: '联盟自述的宗旨。',
      ru: 'Ради чего, по её словам, создана организация.',
    },
  },
  aim: {
    group: 'alliance',
    type: text,
    many: true,
    label: { en: 'Aim', zh: '目标', ru: 'Задача' },
    meaning: {
      en: 'One of the aims set down in its statutes.',
      zh: '章程所列目标之一。',
      ru: 'Одна из задач, записанных в уставе.',
    },
  },
  activity: {
    group: 'alliance',
    type: text,
    many: true,
    label: { en: 'Activity', zh: '活动范围', ru: 'Направление работы' },
    meaning: {
      en: 'Something it does, or may do, for its members.',
      zh: '为成员开展或可开展的工作。',
      ru: 'Что она делает или вправе делать для своих членов.',
    },
  },
  'governing-body': {
    group: 'alliance',
    type: text,
    many: true,
    label: { en: 'Governing body', zh: '管理机构', ru: 'Орган управления' },
    meaning: {
      en: 'Who decides between general meetings, and how the body is made up.',
      zh: '大会闭会期间的决策机构及其组成。',
      ru: 'Кто решает между общими собраниями и из кого состоит орган.',
    },
  },
  'council-function': {
    group: 'alliance',
    type: text,
    many: true,
    label: { en: 'Function of the council', zh: '理事会职能', ru: 'Функция совета' },
    meaning: {
      en: 'One of the tasks of the governing council.',
      zh: '理事会职责之一。',
      ru: 'Одна из задач руководящего совета.',
    },
  },
  chair: {
    group: 'alliance',
    type: name,
    state: true,
    many: true,
    label: { en: 'Chair', zh: '主席', ru: 'Председатель' },
    meaning: {
      en: 'Chair or co-chair at the date named.',
      zh: '所列日期的主席或联合主席。',
      ru: 'Председатель или сопредседатель на указанную дату.',
    },
  },
  'founded-by': {
    group: 'alliance',
    type: name,
    many: true,
    label: { en: 'Founded by', zh: '发起方', ru: 'Основатели' },
    meaning: {
      en: 'Who founded it, as each source says.',
      zh: '各来源所述的发起方。',
      ru: 'Кто основал, по словам каждого источника.',
    },
  },
  'supported-by': {
    group: 'alliance',
    type: name,
    many: true,
    label: { en: 'Supported by', zh: '支持方', ru: 'При поддержке' },
    meaning: {
      en: 'Ministries and bodies that back it.',
      zh: '提供支持的部委与机构。',
      ru: 'Министерства и организации, которые её поддерживают.',
    },
  },
  'founding-date': {
    group: 'alliance',
    type: date,
    label: { en: 'Founding date', zh: '成立日期', ru: 'Дата основания' },
    meaning: {
      en: 'The day, month or year of the founding, as ISO 8601.',
      zh: '成立日期（ISO 8601 格式）。',
      ru: 'День, месяц или год основания в записи ISO 8601.',
    },
  },
  seat: {
    group: 'alliance',
    type: name,
    many: true,
    label: { en: 'Seat', zh: '秘书处所在地', ru: 'Местонахождение' },
    meaning: { en: 'Where its office or secretariat is.', zh: '办事机构所在地。', ru: 'Где находится секретариат.' },
  },
  role: {
    group: 'alliance',
    type: text,
    many: true,
    label: { en: 'What it does', zh: '职能', ru: 'Чем занимается' },
    meaning: {
      en: 'What the organization is, in one sentence.',
      zh: '一句话说明该机构。',
      ru: 'Что это за организация, одной фразой.',
    },
  },
} as const satisfies PropertyTable;
