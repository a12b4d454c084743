import type { ProblemTexts } from './problem-texts.ts';

const severalPacks = {
  en: 'Leave out what nobody needs, or make packs of several schools.',
  zh: '请删去不需要的内容，或按学校分成几个数据包。',
  ru: 'Уберите ненужное или сделайте по пакету на каждый вуз.',
} as const;
const asSources = {
  en: 'Write it as the files in resources/sources are written.',
  zh: '请照 resources/sources 中的文件书写。',
  ru: 'Запишите так, как записаны файлы в resources/sources.',
} as const;

const installAgain = {
  en: 'Install the program again, or run "npm run data".',
  zh: '请重新安装程序，或运行 npm run data。',
  ru: 'Установите программу заново или запустите npm run data.',
} as const;

/** What a pack may not do, and what of an addition cannot go into one. */
export const packs = {
  'pack.proto': {
    what: {
      en: 'The word `__proto__` cannot stand in a pack.',
      zh: '数据包中不能出现 `__proto__`。',
      ru: 'Слова `__proto__` в пакете быть не может.',
    },
    remedy: { en: 'Remove it.', zh: '请删去。', ru: 'Уберите его.' },
  },
  'pack.tooDeep': {
    what: {
      en: 'This cannot be read: it is nested too deeply.',
      zh: '无法读取：嵌套过深。',
      ru: 'Это не читается: вложено слишком глубоко.',
    },
    remedy: asSources,
  },
  'pack.unreadable': {
    what: { en: 'This cannot be read: {reason}.', zh: '无法读取：{reason}。', ru: 'Это не читается: {reason}.' },
    remedy: asSources,
  },
  'pack.otherNames': {
    what: {
      en: 'The edition has other names for {name}: {zh}, {ru}.',
      zh: '本版中“{name}”的名称不同：{zh}、{ru}。',
      ru: 'В издании «{name}» называется иначе: {zh}, {ru}.',
    },
    remedy: {
      en: 'Remove it here: the edition’s names stand.',
      zh: '请在此删去：以本版名称为准。',
      ru: 'Уберите отсюда: верны названия издания.',
    },
  },
  'pack.otherFile': {
    what: { en: 'There is another {file} already.', zh: '已有另一个 {file}。', ru: 'Другой файл {file} уже есть.' },
    remedy: {
      en: 'Give yours a name of its own, or remove it and cite the one that is there.',
      zh: '请另取名称，或删去并引用已有的文件。',
      ru: 'Дайте своему другое имя или уберите его и сошлитесь на имеющийся.',
    },
  },
  'pack.tooManyValues': {
    what: {
      en: 'More than {most} values of {property} stand here.',
      zh: '此处{property}的数值超过 {most} 个。',
      ru: '{property}: значений здесь больше {most}.',
    },
    remedy: {
      en: 'Leave those that say something; no figure has so many.',
      zh: '请只保留有用的；没有一项数据有这么多数值。',
      ru: 'Оставьте те, что о чём-то говорят: столько не бывает ни у одного показателя.',
    },
  },
  'pack.tooManyEntries': {
    what: {
      en: '`{part}` has {count} entries; {most} at most are read.',
      zh: '`{part}` 有 {count} 条，最多读取 {most} 条。',
      ru: 'Записей в `{part}` — {count}; читается не больше {most}.',
    },
    remedy: severalPacks,
  },
  'pack.tooLong': {
    what: {
      en: 'The file has {count} characters; {most} at most are read.',
      zh: '文件有 {count} 个字符，最多读取 {most} 个。',
      ru: 'Знаков в файле — {count}; читается не больше {most}.',
    },
    remedy: {
      en: 'Leave out what is not needed, or divide it into several packs.',
      zh: '请删去不需要的内容，或分成几个数据包。',
      ru: 'Уберите ненужное или разделите на несколько пакетов.',
    },
  },
  'pack.hasMistakes': {
    what: {
      en: 'The pack {pack} has mistakes, {count} in all, so nothing was changed.',
      zh: '数据包 {pack} 有 {count} 处错误，未作任何更改。',
      ru: 'В пакете {pack} ошибок: {count}; ничего не изменено.',
    },
    remedy: {
      en: 'Mend what stands beside file and line, then bring it in again.',
      zh: '请按所列文件和行改正，再重新导入。',
      ru: 'Исправьте названное при файле и строке и внесите снова.',
    },
  },
  'pack.notCompiled': {
    what: {
      en: 'The packs could not be compiled.',
      zh: '数据包无法编入。',
      ru: 'Пакеты не удалось собрать.',
    },
    remedy: {
      en: 'The log has the details; start the program again.',
      zh: '详情见日志；请重新启动程序。',
      ru: 'Подробности в журнале; запустите программу снова.',
    },
  },
  'base.missing': {
    what: {
      en: 'The sources that packs are laid over are not at {folder}.',
      zh: '数据包所依据的来源文件不在 {folder}。',
      ru: 'Источников, на которые ложатся пакеты, нет в {folder}.',
    },
    remedy: installAgain,
  },
  'base.other': {
    what: {
      en: 'The sources in {folder} are not those of the installed reference.',
      zh: '{folder} 中的来源文件与所装版本不符。',
      ru: 'Источники в {folder} — не от установленного издания.',
    },
    remedy: installAgain,
  },
  'base.mistakes': {
    what: {
      en: 'The sources in {folder} have mistakes, {count} in all.',
      zh: '{folder} 中的来源文件有 {count} 处错误。',
      ru: 'В источниках в {folder} ошибок: {count}.',
    },
    remedy: {
      en: 'Run "npm run data" to see them, or install the program again.',
      zh: '请运行 npm run data 查看，或重新安装程序。',
      ru: 'Их покажет npm run data; или установите программу заново.',
    },
  },
  'stays.ownWords': {
    what: {
      en: 'It is in words of your own, which no property has.',
      zh: '此项用您自己的名称书写，没有对应的项目。',
      ru: 'Это названо вашими словами, а такого показателя нет.',
    },
    remedy: {
      en: 'Add it to the school as one of the figures there are.',
      zh: '请在学校页面以已有项目重新添加。',
      ru: 'Добавьте это к вузу как один из имеющихся показателей.',
    },
  },
  'stays.known': {
    what: {
      en: 'The reference has this school now.',
      zh: '本版现已收录此校。',
      ru: 'Этот вуз теперь есть в издании.',
    },
    remedy: {
      en: 'Join yours to it on its page.',
      zh: '请在您所添加的学校页面将两者合并。',
      ru: 'Соедините с ним свой на странице вуза.',
    },
  },
  'stays.noSchool': {
    what: {
      en: 'This edition has no such school.',
      zh: '本版没有这所学校。',
      ru: 'Такого вуза в этом издании нет.',
    },
    remedy: {
      en: 'It stays here until an edition has it again.',
      zh: '内容会保留在此，直到某一版重新收录。',
      ru: 'Это останется здесь, пока вуз не вернётся в издание.',
    },
  },
} as const satisfies ProblemTexts;
