import type { ProblemTexts } from './problem-texts.ts';

const findTheLine = {
  en: 'Find the line that is wrong or missing, or remove `sum`.',
  zh: '请找出有误或缺失的一行，或删去 `sum`。',
  ru: 'Найдите неверную или недостающую строку либо уберите `sum`.',
} as const;
const addOrCorrect = {
  en: 'Add registers/{slug}.yaml or correct the name.',
  zh: '请补上 registers/{slug}.yaml，或改正名称。',
  ru: 'Добавьте registers/{slug}.yaml или исправьте имя.',
} as const;

/** Registers, rules with their conditions, and results. */
export const records = {
  'record.noSchool': {
    what: { en: 'There is no school `{slug}`.', zh: '没有学校“{slug}”。', ru: 'Вуза «{slug}» нет.' },
    remedy: {
      en: 'Add a `listed` file for it in institutions/ or correct the slug.',
      zh: '请在 institutions/ 中为其添加 `listed` 文件，或改正名称。',
      ru: 'Добавьте для него файл `listed` в institutions/ или исправьте имя.',
    },
  },
  'record.noProgramme': {
    what: {
      en: '{school} has no programme `{slug}`.',
      zh: '{school} 没有专业“{slug}”。',
      ru: 'У {school} нет программы «{slug}».',
    },
    remedy: {
      en: 'Name one of: {choices}.',
      zh: '请从中选择：{choices}。',
      ru: 'Назовите одну из этих: {choices}.',
    },
  },
  'record.noProgrammes': {
    what: {
      en: '{school} has no programme `{slug}`.',
      zh: '{school} 没有专业“{slug}”。',
      ru: 'У {school} нет программы «{slug}».',
    },
    remedy: {
      en: 'None is there yet: leave the programme out, or add it to the school.',
      zh: '该校尚无专业：请不填专业，或先为学校添加。',
      ru: 'Программ там ещё нет: не указывайте её или сначала добавьте вузу.',
    },
  },
  'record.noBody': {
    what: {
      en: 'There is no organizations/{slug}.yaml.',
      zh: '没有 organizations/{slug}.yaml。',
      ru: 'Файла organizations/{slug}.yaml нет.',
    },
    remedy: {
      en: 'Add the file, or write the name as { en: …, zh: …, ru: … }.',
      zh: '请补上该文件，或将名称写成 { en: …, zh: …, ru: … }。',
      ru: 'Добавьте файл или запишите название как { en: …, zh: …, ru: … }.',
    },
  },
  'register.lineTwice': {
    what: {
      en: '{school} stands here twice on one line of the register.',
      zh: '{school} 在名册的同一行出现了两次。',
      ru: '{school} стоит дважды в одной строке реестра.',
    },
    remedy: {
      en: 'Join the two: sources can be a list.',
      zh: '请合并为一条：来源可以列出多个。',
      ru: 'Соедините: источников может быть несколько.',
    },
  },
  'rules.none': {
    what: {
      en: 'No rule of {country} stands here, and not when they were looked for.',
      zh: '此处没有 {country} 的规定，也没有查找日期。',
      ru: 'Правил страны {country} здесь нет, и когда их искали, не сказано.',
    },
    remedy: {
      en: 'Add a rule, or `looked:` with the day.',
      zh: '请添加规定，或用 `looked:` 写明查找日期。',
      ru: 'Добавьте правило или `looked:` с датой.',
    },
  },
  'rules.slugTwice': {
    what: {
      en: '{file} has a rule `{slug}` of {country} too.',
      zh: '{file} 中 {country} 也有规定“{slug}”。',
      ru: 'В {file} тоже есть правило «{slug}» страны {country}.',
    },
    remedy: { en: 'Give it another slug.', zh: '请换一个名称。', ru: 'Дайте ему другое имя.' },
  },
  'rules.nothingTested': {
    what: {
      en: 'It says what is left untested, but nothing of it is tested: {slug}.',
      zh: '规定 {slug} 写明了未核查的部分，却没有可核查的条件。',
      ru: 'Правило {slug}: сказано, что осталось непроверенным, но не проверяется ничего.',
    },
    remedy: {
      en: 'Add `condition`, or remove `untested`.',
      zh: '请添加 `condition`，或删去 `untested`。',
      ru: 'Добавьте `condition` или уберите `untested`.',
    },
  },
  'rules.nothingAsked': {
    what: {
      en: 'It says what is left untested, but not what to ask: {slug}.',
      zh: '规定 {slug} 写明了未核查的部分，却没有写该问什么。',
      ru: 'Правило {slug}: сказано, что осталось непроверенным, но не сказано, что спросить.',
    },
    remedy: {
      en: 'Add `ask`: what to ask the school about it.',
      zh: '请添加 `ask`：应向学校询问的内容。',
      ru: 'Добавьте `ask`: что об этом спросить у вуза.',
    },
  },
  'rules.noRegister': {
    what: { en: 'There is no register `{slug}`.', zh: '没有名册“{slug}”。', ru: 'Реестра «{slug}» нет.' },
    remedy: addOrCorrect,
  },
  'condition.unreadable': {
    what: {
      en: 'The condition `{given}` cannot be read.',
      zh: '条件“{given}”无法读懂。',
      ru: 'Условие «{given}» не читается.',
    },
    remedy: {
      en: 'Write `duration >= 54 months`, `language = en` or `register has SLUG`, or leave it out.',
      zh: '请写成 `duration >= 54 months`、`language = en` 或 `register has SLUG`，或不填。',
      ru: 'Запишите как `duration >= 54 months`, `language = en` или `register has SLUG` либо уберите.',
    },
  },
  'condition.noCounting': {
    what: {
      en: 'The condition names no property that counts: `{given}`.',
      zh: '条件中的“{given}”不是可计数的项目。',
      ru: 'Условие называет не то, что считается: «{given}».',
    },
    remedy: {
      en: 'Name a property of src/shared/domain/properties with one unit, such as duration, internship or study-length.',
      zh: '请使用只有一个单位的项目，如 duration、internship 或 study-length。',
      ru: 'Назовите показатель с одной единицей, например duration, internship или study-length.',
    },
  },
  'condition.otherUnit': {
    what: {
      en: '`{name}` is not in {given}.',
      zh: '“{name}”不以 {given} 计。',
      ru: '«{name}» измеряется не в {given}.',
    },
    remedy: { en: 'Write it in {unit}.', zh: '请以 {unit} 计。', ru: 'Запишите в {unit}.' },
  },
  'condition.noLanguage': {
    what: {
      en: 'No programme is taught in `{given}`.',
      zh: '没有以“{given}”授课的专业。',
      ru: 'На «{given}» не преподают ни одной программы.',
    },
    remedy: {
      en: 'Write one of: {choices}.',
      zh: '请填写其中之一：{choices}。',
      ru: 'Подойдёт одно из этих: {choices}.',
    },
  },
  'results.periodTurned': {
    what: {
      en: 'The period ends ({to}) before it begins ({from}).',
      zh: '期间的结束（{to}）早于开始（{from}）。',
      ru: 'Период кончается ({to}) раньше, чем начинается ({from}).',
    },
    remedy: { en: 'Exchange the two years.', zh: '请对调两个年份。', ru: 'Поменяйте годы местами.' },
  },
  'results.morePassed': {
    what: {
      en: 'More passed ({passed}) than sat ({sat}).',
      zh: '通过人数（{passed}）多于应考人数（{sat}）。',
      ru: 'Сдали ({passed}) больше, чем сдавали ({sat}).',
    },
    remedy: {
      en: 'Are the two exchanged? Write them as the source prints them.',
      zh: '两者是否颠倒？请按来源填写。',
      ru: 'Не переставлены ли они? Запишите, как стоит в источнике.',
    },
  },
  'results.noStudyCountry': {
    what: {
      en: 'A school without a file here needs `study_country`: {name}.',
      zh: '“{name}”在此没有文件，须写明就读国家（`study_country`）。',
      ru: 'У вуза «{name}» здесь нет файла, поэтому нужна страна обучения (`study_country`).',
    },
    remedy: { en: 'Add the country of study.', zh: '请补上就读国家。', ru: 'Добавьте страну обучения.' },
  },
  'results.sumCandidates': {
    what: {
      en: 'The schools of {country} come to {sum} candidates, the line of the country has {given}.',
      zh: '{country} 各校应考人数合计 {sum}，而国家一行为 {given}。',
      ru: 'По вузам страны {country} сдававших выходит {sum}, а в строке страны — {given}.',
    },
    remedy: findTheLine,
  },
  'results.sumPassed': {
    what: {
      en: 'The schools of {country} come to {sum} passed, the line of the country has {given}.',
      zh: '{country} 各校通过人数合计 {sum}，而国家一行为 {given}。',
      ru: 'По вузам страны {country} сдавших выходит {sum}, а в строке страны — {given}.',
    },
    remedy: findTheLine,
  },
} as const satisfies ProblemTexts;
