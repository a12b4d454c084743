import type { AskTexts } from './problem-texts.ts';

/** What a part that cannot be named by a path is called. */
export const wholeFile = { en: 'The file', zh: '文件', ru: 'Файл' } as const;

/** Stands between several things that a form would take. */
export const orElse = { en: ' Or: ', zh: '或者：', ru: ' Или: ' } as const;

/** What the forms of source files ask of a value. */
export const asks = {
  text: { en: 'Write text.', zh: '请填写文字。', ru: 'Напишите текст.' },
  number: { en: 'Write a number.', zh: '请填写数字。', ru: 'Напишите число.' },
  wholeNumber: { en: 'Write a whole number.', zh: '请填写整数。', ru: 'Напишите целое число.' },
  yesOrNo: { en: 'Write true or false.', zh: '请填写 true 或 false。', ru: 'Напишите true или false.' },
  list: { en: 'Write a list.', zh: '请写成列表。', ru: 'Нужен список.' },
  parts: {
    en: 'Write its parts by their names.',
    zh: '请按名称分项填写。',
    ru: 'Запишите по частям, каждую под своим именем.',
  },
  atLeast: { en: 'Write {least} or more.', zh: '不得小于 {least}。', ru: 'Не меньше {least}.' },
  atMost: { en: 'Write {most} or less.', zh: '不得大于 {most}。', ru: 'Не больше {most}.' },
  fewest: { en: 'Give at least {least} of them.', zh: '至少须有 {least} 项。', ru: 'Нужно не меньше чем {least}.' },
  mostListed: { en: 'Give at most {most} of them.', zh: '最多 {most} 项。', ru: 'Можно не больше чем {most}.' },
  shortest: {
    en: 'Write at least {least} characters.',
    zh: '至少须有 {least} 个字符。',
    ru: 'Знаков должно быть не меньше {least}.',
  },
  longest: {
    en: 'Write at most {most} characters.',
    zh: '最多 {most} 个字符。',
    ru: 'Знаков должно быть не больше {most}.',
  },
  choice: {
    en: 'Write one of: {choices}.',
    zh: '请填写其中之一：{choices}。',
    ru: 'Подойдёт одно из этих: {choices}.',
  },
  slug: {
    en: 'Write a slug: lower-case Latin letters, digits and single hyphens.',
    zh: '请使用小写拉丁字母、数字和单个连字符。',
    ru: 'Нужны строчные латинские буквы, цифры и одиночные дефисы.',
  },
  edition: { en: 'Write the edition as 2026.11.', zh: '版本请写成 2026.11。', ru: 'Издание пишется как 2026.11.' },
  line: {
    en: 'Write one line that can be seen, without space at its ends.',
    zh: '请写成一行看得见的文字，首尾不留空格。',
    ru: 'Напишите одну строку видимых знаков без пробелов по краям.',
  },
  country: {
    en: 'Write the ISO 3166-1 code in two capitals, such as CN.',
    zh: '请填写两个大写字母的 ISO 3166-1 代码，如 CN。',
    ru: 'Нужен код ISO 3166-1 из двух заглавных букв, например CN.',
  },
  studyYears: { en: 'Write 1 or 2-6.', zh: '请写成 1 或 2-6。', ru: 'Запишите как 1 или 2-6.' },
  taughtIn: {
    en: 'Write one of {choices}, or en+zh where it changes on the way.',
    zh: '请填写 {choices} 之一；中途更换语言时写成 en+zh。',
    ru: 'Подойдёт одно из {choices} или en+zh, если язык меняется по ходу.',
  },
  band: { en: 'Write a band as 401-500.', zh: '名次区间请写成 401-500。', ru: 'Промежуток мест пишется как 401-500.' },
  date: {
    en: 'Write a date as 2021, 2021-07 or 2021-07-09.',
    zh: '日期请写成 2021、2021-07 或 2021-07-09。',
    ru: 'Запишите дату как 2021, 2021-07 или 2021-07-09.',
  },
  calendar: {
    en: 'The calendar has no {given}; write the day as the source prints it, or the month alone.',
    zh: '日历中没有 {given} 这一天；请按来源填写，或只写月份。',
    ru: 'Дня {given} в календаре нет: запишите, как в источнике, или один месяц.',
  },
  webAddress: {
    en: 'Write an address that begins with https:// or http://.',
    zh: '网址须以 https:// 或 http:// 开头。',
    ru: 'Адрес должен начинаться с https:// или http://.',
  },
  languageTag: {
    en: 'Write the language as en, ru or zh-Hans.',
    zh: '语言请写成 en、ru 或 zh-Hans。',
    ru: 'Язык пишется как en, ru или zh-Hans.',
  },
  tookPart: {
    en: 'Say what it took part in where the role is took-part, and only there.',
    zh: '仅当角色为 took-part 时，才写明参加了什么。',
    ru: 'Скажите, в чём было участие, если роль — took-part, и только тогда.',
  },
  sha256: {
    en: 'Write the SHA-256 of the file in 64 hexadecimal digits.',
    zh: '请填写该文件的 SHA-256（64 位十六进制数字）。',
    ru: 'Нужна сумма SHA-256 файла: 64 шестнадцатеричные цифры.',
  },
  version: {
    en: 'Write a version as 1, 1.2 or 1.2.3.',
    zh: '版本号请写成 1、1.2 或 1.2.3。',
    ru: 'Версия пишется как 1, 1.2 или 1.2.3.',
  },
  packFile: {
    en: 'A pack holds only files as in resources/sources, such as institutions/some-university.yaml.',
    zh: '数据包只含与 resources/sources 相同的文件，如 institutions/some-university.yaml。',
    ru: 'В пакете бывают только файлы как в resources/sources, например institutions/some-university.yaml.',
  },
  slipName: {
    en: 'Write the name of a file without folders, and without signs that a system does not take or that nobody sees.',
    zh: '请只写文件名：不带文件夹，不含系统不接受或看不见的字符。',
    ru: 'Нужно имя файла без папок и без знаков, которых система не принимает или никто не видит.',
  },
  form: {
    en: 'Correct the value; src/compiler/format describes the form.',
    zh: '请改正；格式见 src/compiler/format。',
    ru: 'Исправьте; форма описана в src/compiler/format.',
  },
} as const satisfies AskTexts;
