import type { ProblemTexts } from './problem-texts.ts';

const runDirectory = {
  en: 'Run "npm run directory", which writes the file.',
  zh: '请运行 npm run directory，由它写出该文件。',
  ru: 'Запустите npm run directory: файл пишет она.',
} as const;

/** Files that are not of their form. */
export const files = {
  'form.unknownKey': {
    what: {
      en: '{at} has `{key}`, which the format does not know.',
      zh: '{at} 中的 `{key}` 不属于此格式。',
      ru: '{at}: `{key}` в этой форме нет.',
    },
    remedy: {
      en: 'Remove it, or correct its spelling; src/compiler/format lists what is allowed.',
      zh: '请删去，或改正拼写；可用的项见 src/compiler/format。',
      ru: 'Уберите или исправьте написание; что можно, перечислено в src/compiler/format.',
    },
  },
  'form.missing': {
    what: { en: '{at} is missing.', zh: '缺少 {at}。', ru: 'Не хватает {at}.' },
    remedy: {
      en: 'Add it; src/compiler/format describes the form.',
      zh: '请补上；格式见 src/compiler/format。',
      ru: 'Добавьте; форма описана в src/compiler/format.',
    },
  },
  'form.missingChoice': {
    what: { en: '{at} is missing.', zh: '缺少 {at}。', ru: 'Не хватает {at}.' },
    remedy: {
      en: 'Add it with one of: {choices}.',
      zh: '请补上，可用：{choices}。',
      ru: 'Добавьте; подойдёт одно из этих: {choices}.',
    },
  },
  'form.choice': {
    what: {
      en: '{at} is none of the allowed values: “{given}”.',
      zh: '{at} 不能是“{given}”。',
      ru: '{at}: «{given}» не из допустимых.',
    },
    remedy: {
      en: 'Write one of: {choices}.',
      zh: '请填写其中之一：{choices}。',
      ru: 'Подойдёт одно из этих: {choices}.',
    },
  },
  'form.value': {
    what: { en: '{at} cannot be “{given}”.', zh: '{at} 不能是“{given}”。', ru: '{at}: «{given}» сюда не подходит.' },
    remedy: { en: '{asks}', zh: '{asks}', ru: '{asks}' },
  },
  'file.notYaml': {
    what: { en: 'This is not YAML: {reason}.', zh: '这不是 YAML：{reason}。', ru: 'Это не YAML: {reason}.' },
    remedy: {
      en: 'Mend the line; text with `: ` or `#` in it, or that begins with `*`, `&` or `!`, goes in quotes.',
      zh: '请改正此行；含有“: ”“#”或以“*”“&”“!”开头的文字须加引号。',
      ru: 'Исправьте строку; текст с «: » или «#» внутри либо с «*», «&» или «!» в начале берётся в кавычки.',
    },
  },
  'file.secondKey': {
    what: {
      en: 'The same key stands here a second time: {key}.',
      zh: '同一项在此第二次出现：{key}。',
      ru: 'Тот же ключ стоит здесь второй раз: {key}.',
    },
    remedy: { en: 'Remove one of the two.', zh: '请删去其一。', ru: 'Уберите один из двух.' },
  },
  'file.missing': {
    what: { en: 'The file is missing.', zh: '缺少此文件。', ru: 'Файла нет.' },
    remedy: {
      en: 'Restore it from the repository.',
      zh: '请从代码库恢复。',
      ru: 'Верните его из репозитория.',
    },
  },
  'file.name': {
    what: {
      en: 'The file’s name is not a slug with the ending .yaml.',
      zh: '文件名不合规定，应以 .yaml 结尾。',
      ru: 'Имя файла не по форме: нужно имя с окончанием .yaml.',
    },
    remedy: {
      en: 'Rename it: lower-case Latin letters, digits and hyphens, then .yaml.',
      zh: '请改名：小写拉丁字母、数字和连字符，后接 .yaml。',
      ru: 'Переименуйте: строчные латинские буквы, цифры и дефисы, затем .yaml.',
    },
  },
  'directory.noSource': {
    what: {
      en: 'The first line does not name the source.',
      zh: '第一行没有写明来源。',
      ru: 'Первая строка не называет источника.',
    },
    remedy: runDirectory,
  },
  'directory.address': {
    what: {
      en: 'The address is not written as school.edu: {given}.',
      zh: '网址未写成 school.edu 的形式：{given}。',
      ru: 'Адрес записан не как school.edu: {given}.',
    },
    remedy: runDirectory,
  },
  'directory.country': {
    what: {
      en: 'The country is not an ISO 3166-1 code in two capitals: {given}.',
      zh: '国家不是两个大写字母的 ISO 3166-1 代码：{given}。',
      ru: 'Страна — не код ISO 3166-1 из двух заглавных букв: {given}.',
    },
    remedy: runDirectory,
  },
  'directory.kind': {
    what: {
      en: 'There is no kind `{given}` in the directory.',
      zh: '名录中没有“{given}”这一类。',
      ru: 'Вида «{given}» в перечне нет.',
    },
    remedy: runDirectory,
  },
  'directory.unpaired': {
    what: {
      en: 'A name stands without its language, or there is none: {given}.',
      zh: '名称没有写明语言，或没有名称：{given}。',
      ru: 'У названия нет языка, или названия нет вовсе: {given}.',
    },
    remedy: runDirectory,
  },
  'directory.language': {
    what: {
      en: 'A language is not one of those that names have: {given}.',
      zh: '语言不在名称可用的语言之内：{given}。',
      ru: 'Такого языка у названий не бывает: {given}.',
    },
    remedy: runDirectory,
  },
  'directory.name': {
    what: {
      en: 'A name is empty, too long, or has space at its ends: “{given}”.',
      zh: '名称为空、过长，或首尾有空格：“{given}”。',
      ru: 'Название пусто, слишком длинно или с пробелами по краям: «{given}».',
    },
    remedy: runDirectory,
  },
  'directory.twice': {
    what: { en: '{given} is there twice.', zh: '{given} 出现了两次。', ru: '{given} стоит дважды.' },
    remedy: runDirectory,
  },
} as const satisfies ProblemTexts;
