import type { ProblemTexts } from './problem-texts.ts';

const oneUnit = {
  en: 'Use one of: {units}.',
  zh: '请从中选用：{units}。',
  ru: 'Возьмите одну из этих: {units}.',
} as const;
const oneChoice = {
  en: 'Write one of: {choices}.',
  zh: '请填写其中之一：{choices}。',
  ru: 'Подойдёт одно из этих: {choices}.',
} as const;
const asPrinted = {
  en: 'Write the figure as the source prints it.',
  zh: '请按来源所载填写。',
  ru: 'Запишите число так, как оно стоит в источнике.',
} as const;
const inThreeLanguages = {
  en: 'Write the text in English, Chinese and Russian: { en: …, zh: …, ru: … }.',
  zh: '请用英文、中文和俄文填写：{ en: …, zh: …, ru: … }。',
  ru: 'Напишите по-английски, по-китайски и по-русски: { en: …, zh: …, ru: … }.',
} as const;

/** Values that are numbers, texts or choices. */
export const values = {
  'value.noProperty': {
    what: { en: 'There is no property `{given}`.', zh: '没有名为“{given}”的项目。', ru: 'Показателя «{given}» нет.' },
    remedy: {
      en: 'Choose one of src/shared/domain/properties, or add it there.',
      zh: '请从已有项目中选择（src/shared/domain/properties）。',
      ru: 'Выберите из имеющихся (src/shared/domain/properties).',
    },
  },
  'value.takesNumber': {
    what: {
      en: '{property} takes a number, and “{given}” is none.',
      zh: '{property}应为数字，而“{given}”不是数字。',
      ru: '{property}: нужно число, а «{given}» — не число.',
    },
    remedy: {
      en: 'Write digits only, or a range as 600-2000; "over" and "about" go into the qualifier.',
      zh: '只写数字，或如 600-2000 的范围；“超过”“约”请另行选择。',
      ru: 'Пишите только цифры или промежуток, как 600-2000; «свыше» и «около» указываются отдельно.',
    },
  },
  'value.rangeTurned': {
    what: {
      en: 'The range {low}-{high} ends no higher than it begins.',
      zh: '范围 {low}-{high} 的上限不高于下限。',
      ru: 'Промежуток {low}-{high} кончается не выше, чем начинается.',
    },
    remedy: {
      en: 'Write the lower end first, as 600-2000; one number where both are the same.',
      zh: '请先写较小的数，如 600-2000；两者相同时只写一个数。',
      ru: 'Сначала меньшее число, как 600-2000; если оба одинаковы — одно число.',
    },
  },
  'value.needsUnit': {
    what: { en: '{property} needs a unit.', zh: '{property}需要单位。', ru: '{property}: не хватает единицы.' },
    remedy: {
      en: 'Add the unit, one of: {units}.',
      zh: '请补上单位，可用：{units}。',
      ru: 'Добавьте единицу, одну из этих: {units}.',
    },
  },
  'value.otherUnit': {
    what: {
      en: '{property} cannot be in `{given}`.',
      zh: '{property}不能以“{given}”为单位。',
      ru: '{property}: единица «{given}» сюда не подходит.',
    },
    remedy: oneUnit,
  },
  'value.noUnit': {
    what: {
      en: '{property} has no unit, such as `{given}`.',
      zh: '{property}没有单位，不能写“{given}”。',
      ru: '{property}: единицы здесь нет, и «{given}» не подходит.',
    },
    remedy: { en: 'Remove the unit.', zh: '请删去单位。', ru: 'Уберите единицу.' },
  },
  'value.noRate': {
    what: {
      en: 'There is no rate for `{given}`: {property} could be neither converted nor compared.',
      zh: '“{given}”没有汇率，{property}无法换算和比较。',
      ru: 'Для «{given}» нет курса: {property} нельзя было бы ни пересчитать, ни сравнить.',
    },
    remedy: {
      en: 'Use one of: {units}; or add its ISO 4217 code to src/shared/domain/currencies.ts, so that people are asked for its rate.',
      zh: '请选用其中之一：{units}；其他币种须先以 ISO 4217 代码列入 src/shared/domain/currencies.ts。',
      ru: 'Возьмите одну из этих валют: {units}; другую сначала вносят кодом ISO 4217 в src/shared/domain/currencies.ts.',
    },
  },
  'value.belowZero': {
    what: {
      en: '{property} is below zero: {given}.',
      zh: '{property}为负数：{given}。',
      ru: '{property}: число меньше нуля, {given}.',
    },
    remedy: asPrinted,
  },
  'value.wholeThings': {
    what: {
      en: '{property} counts whole things, and {given} is no whole number.',
      zh: '{property}按整数计，而 {given} 不是整数。',
      ru: '{property}: считается целыми, а {given} — не целое.',
    },
    remedy: { en: 'Write a whole number.', zh: '请填写整数。', ru: 'Напишите целое число.' },
  },
  'value.noAge': {
    what: {
      en: '{property} is no age: {given}.',
      zh: '{property}不是有效的年龄：{given}。',
      ru: '{property}: {given} — не возраст.',
    },
    remedy: {
      en: 'Write whole years, at most {most}.',
      zh: '请填写周岁整数，最大 {most}。',
      ru: 'Напишите полных лет, не больше {most}.',
    },
  },
  'value.moreThanAll': {
    what: {
      en: '{property} is more than all: {given}.',
      zh: '{property}超过了全部：{given}。',
      ru: '{property}: {given} — больше целого.',
    },
    remedy: {
      en: 'Write a share from 0 to 100.',
      zh: '请填写 0 到 100 之间的比例。',
      ru: 'Напишите долю от 0 до 100.',
    },
  },
  'value.needsTest': {
    what: {
      en: '{property} needs a test, and `{given}` is none of them.',
      zh: '{property}须指明考试，而“{given}”不在其中。',
      ru: '{property}: нужен экзамен, а «{given}» к ним не относится.',
    },
    remedy: {
      en: 'Write the mark as `value` and the test as `unit`, or the test alone as `value`; one of: {units}.',
      zh: '请写明考试和分数，或只写考试；可用：{units}。',
      ru: 'Укажите экзамен и балл или один экзамен; подойдёт: {units}.',
    },
  },
  'value.takesMark': {
    what: {
      en: '{property} takes a mark, and “{given}” is none.',
      zh: '{property}应为分数，而“{given}”不是分数。',
      ru: '{property}: нужен балл, а «{given}» — не балл.',
    },
    remedy: {
      en: 'Write the mark in digits; the test goes into `unit`.',
      zh: '请用数字填写分数，考试另行指明。',
      ru: 'Запишите балл цифрами, а экзамен — отдельно.',
    },
  },
  'value.highestMark': {
    what: {
      en: '{property} asks {given} where {exam} gives {most} at most.',
      zh: '{property}要求 {given}，而 {exam} 最高为 {most}。',
      ru: '{property}: требуется {given}, а в {exam} бывает не больше {most}.',
    },
    remedy: {
      en: 'Write the mark as the source prints it, or the exam that it is of.',
      zh: '请按来源填写分数，或改选对应的考试。',
      ru: 'Запишите балл, как он стоит в источнике, или экзамен, к которому он относится.',
    },
  },
  'value.takesText': {
    what: {
      en: '{property} takes text, and {given} is none.',
      zh: '{property}应为文字，而 {given} 不是文字。',
      ru: '{property}: нужен текст, а {given} — не текст.',
    },
    remedy: {
      en: 'Put it in quotes, or choose another property.',
      zh: '请加引号，或改选其他项目。',
      ru: 'Возьмите в кавычки или выберите другой показатель.',
    },
  },
  'value.takesTexts': {
    what: {
      en: '{property} takes text, and {given} is none.',
      zh: '{property}应为文字，而 {given} 不是文字。',
      ru: '{property}: нужен текст, а {given} — не текст.',
    },
    remedy: inThreeLanguages,
  },
  'value.threeLanguages': {
    what: {
      en: '{property} is read in three languages, and “{given}” is not.',
      zh: '{property}须有三种语言，而“{given}”没有。',
      ru: '{property} читают на трёх языках, а «{given}» есть не на всех.',
    },
    remedy: inThreeLanguages,
  },
  'value.noAddress': {
    what: { en: '`{given}` is no address.', zh: '“{given}”不是网址。', ru: '«{given}» — не адрес.' },
    remedy: {
      en: 'Write it whole, with https://.',
      zh: '请写完整网址，以 https:// 开头。',
      ru: 'Напишите его целиком, с https://.',
    },
  },
  'value.noChoice': {
    what: {
      en: '`{given}` is no value of {property}.',
      zh: '{property}没有“{given}”这个取值。',
      ru: '{property}: значения «{given}» нет.',
    },
    remedy: oneChoice,
  },
  'value.takesDocuments': {
    what: {
      en: '{property} takes a list of documents, and {given} is none.',
      zh: '{property}应为材料清单，而 {given} 不是。',
      ru: '{property}: нужен список документов, а {given} — не список.',
    },
    remedy: {
      en: 'Write them as [passport, { kind: diploma, attested: notarised }].',
      zh: '请写成 [passport, { kind: diploma, attested: notarised }]。',
      ru: 'Запишите так: [passport, { kind: diploma, attested: notarised }].',
    },
  },
  'value.noDocument': {
    what: {
      en: '`{given}` is no kind of document.',
      zh: '没有“{given}”这种材料。',
      ru: 'Документа вида «{given}» нет.',
    },
    remedy: oneChoice,
  },
  'value.documentTwice': {
    what: { en: '`{given}` stands here twice.', zh: '“{given}”出现了两次。', ru: '«{given}» стоит здесь дважды.' },
    remedy: {
      en: 'Write each document once, with all its attestations.',
      zh: '每种材料只写一次，并列出其全部认证。',
      ru: 'Каждый документ пишется один раз, со всеми заверениями.',
    },
  },
  'value.noAttestation': {
    what: { en: '`{given}` is no attestation.', zh: '没有“{given}”这种认证。', ru: 'Заверения «{given}» нет.' },
    remedy: {
      en: 'Write one or several of: {choices}.',
      zh: '请填写其中一种或几种：{choices}。',
      ru: 'Подойдёт одно или несколько из этих: {choices}.',
    },
  },
} as const satisfies ProblemTexts;
