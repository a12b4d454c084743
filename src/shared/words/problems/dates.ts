import type { ProblemTexts } from './problem-texts.ts';

const yearFrom = {
  en: 'Write a year from {first} to {last}.',
  zh: '请填写 {first} 至 {last} 之间的年份。',
  ru: 'Напишите год от {first} до {last}.',
} as const;
const yearToNow = {
  en: 'Write a year from {first} to now.',
  zh: '请填写 {first} 年至今的年份。',
  ru: 'Напишите год от {first} до нынешнего.',
} as const;
const dateIsFar = {
  en: 'The date {given} is out of range.',
  zh: '日期 {given} 超出范围。',
  ru: 'Дата {given} вне пределов.',
} as const;
const yearIsFar = {
  en: 'The year {given} is out of range.',
  zh: '年份 {given} 超出范围。',
  ru: 'Год {given} вне пределов.',
} as const;

/** Dates, years and terms, wherever they stand. */
export const dates = {
  'value.takesYear': {
    what: {
      en: '{property} takes a number, and “{given}” is none.',
      zh: '{property}应为年份，而“{given}”不是数字。',
      ru: '{property}: нужен год, а «{given}» — не число.',
    },
    remedy: { en: 'Write the year in digits.', zh: '请用数字填写年份。', ru: 'Запишите год цифрами.' },
  },
  'value.yearRange': { what: yearIsFar, remedy: yearToNow },
  'value.dateRange': { what: dateIsFar, remedy: yearToNow },
  'value.noDay': {
    what: { en: 'The calendar has no {given}.', zh: '日历中没有 {given} 这一天。', ru: 'Дня {given} в календаре нет.' },
    remedy: {
      en: 'Write the day as the source prints it, or the month alone.',
      zh: '请按来源填写日期，或只写月份。',
      ru: 'Запишите день, как он стоит в источнике, или один месяц.',
    },
  },
  'value.takesDate': {
    what: {
      en: '{property} takes a date, and “{given}” is none.',
      zh: '{property}应为日期，而“{given}”不是日期。',
      ru: '{property}: нужна дата, а «{given}» — не дата.',
    },
    remedy: {
      en: 'Write a date as 2021, 2021-07 or 2021-07-09.',
      zh: '请写成 2021、2021-07 或 2021-07-09。',
      ru: 'Запишите дату как 2021, 2021-07 или 2021-07-09.',
    },
  },
  'value.takesTerm': {
    what: {
      en: '{property} takes a date, and “{given}” is none.',
      zh: '{property}应为日期，而“{given}”不是日期。',
      ru: '{property}: нужна дата, а «{given}» — не дата.',
    },
    remedy: {
      en: 'Write a date as 2021, 2021-07 or 2021-07-09, or as --07-09 for every year; { opens: …, closes: … } for both ends. What else the source says goes into the scope.',
      zh: '请写成 2021、2021-07 或 2021-07-09，每年的日期写成 --07-09；首尾两端为 { opens: …, closes: … }。来源的其他说明写入适用范围。',
      ru: 'Запишите дату как 2021, 2021-07 или 2021-07-09, ежегодную — как --07-09; оба конца — { opens: …, closes: … }. Прочее из источника — в пояснение, к чему относится.',
    },
  },
  'value.endsUnlike': {
    what: {
      en: 'One end of {opens} to {closes} is of every year, the other of one.',
      zh: '{opens} 至 {closes} 的一端为每年，另一端为某一年。',
      ru: 'Один конец срока {opens} — {closes} ежегодный, другой — одного года.',
    },
    remedy: {
      en: 'Write both with their year, or both as --07-09.',
      zh: '两端都写年份，或都写成 --07-09。',
      ru: 'Запишите оба с годом или оба как --07-09.',
    },
  },
  'value.closesFirst': {
    what: {
      en: 'What opens on {opens} closes on {closes}, before it.',
      zh: '于 {opens} 开始，却在此前的 {closes} 截止。',
      ru: 'Открывается {opens}, а закрывается раньше: {closes}.',
    },
    remedy: {
      en: 'Write the earlier date under `opens`.',
      zh: '请把较早的日期写为开始日期。',
      ru: 'Началом запишите более раннюю дату.',
    },
  },
  'value.noTerm': {
    what: {
      en: '{property} says neither when it opens nor when it closes.',
      zh: '{property}既无开始日期，也无截止日期。',
      ru: '{property}: нет ни начала, ни конца.',
    },
    remedy: {
      en: 'Write a date as 2021, 2021-07 or 2021-07-09 under `closes`.',
      zh: '请填写截止日期，如 2021、2021-07 或 2021-07-09。',
      ru: 'Запишите последний день как 2021, 2021-07 или 2021-07-09.',
    },
  },
  'years.date': { what: dateIsFar, remedy: yearFrom },
  'years.year': { what: yearIsFar, remedy: yearFrom },
  'years.name': {
    what: {
      en: 'A year of this name is out of range: {given}.',
      zh: '此名称的年份超出范围：{given}。',
      ru: 'Год этого названия вне пределов: {given}.',
    },
    remedy: yearFrom,
  },
  'years.membership': {
    what: {
      en: 'A year of this membership is out of range: {given}.',
      zh: '此成员资格的年份超出范围：{given}。',
      ru: 'Год этого членства вне пределов: {given}.',
    },
    remedy: yearFrom,
  },
  'date.unknowable': {
    what: {
      en: '{property} is as of {date}, but {source} is of {told} and cannot have known it.',
      zh: '{property}的时间为 {date}，而来源 {source} 为 {told}，不可能得知。',
      ru: '{property}: на {date}, а источник {source} — от {told} и знать этого не мог.',
    },
    remedy: {
      en: 'Write the date of which the source speaks; where several sources stand here, give {source} a claim of its own.',
      zh: '请填写来源所说的时间；若有多个来源，请将 {source} 单列。',
      ru: 'Запишите дату, о которой говорит источник; если источников несколько, вынесите {source} отдельно.',
    },
  },
  'date.turned': {
    what: {
      en: 'It ends ({to}) before it begins ({from}).',
      zh: '结束（{to}）早于开始（{from}）。',
      ru: 'Кончается ({to}) раньше, чем начинается ({from}).',
    },
    remedy: {
      en: 'Exchange the two dates, or correct one.',
      zh: '请对调两个日期，或改正其一。',
      ru: 'Поменяйте даты местами или исправьте одну.',
    },
  },
} as const satisfies ProblemTexts;
