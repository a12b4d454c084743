import type { Texts } from './texts.ts';

export const number = {
  plain: { en: '{digits}: {words}', zh: '{digits}：{words}', ru: '{digits}: {words}' },
  money: {
    en: '{digits} {currency} ({code}): {words}',
    zh: '{digits} {currency}（{code}）：{words}',
    ru: '{digits} {currency} ({code}): {words}',
  },
  choose: { en: 'Which is meant?', zh: '指的是哪一个？', ru: 'Что имеется в виду?' },
  orElse: { en: 'Write it otherwise, or', zh: '请改写，或者', ru: 'Напишите иначе или' },
  asWords: { en: 'keep it as words, not a number', zh: '按文字保存，不作数字', ru: 'сохранить словами, не числом' },
  keptAsWords: {
    en: 'Kept as words: nothing is reckoned with it.',
    zh: '按文字保存，不参与换算。',
    ru: 'Сохраняется словами: в расчёты не идёт.',
  },
  problem: {
    choose: {
      en: 'This can be read in two ways. Choose one.',
      zh: '此数有两种读法，请选择一种。',
      ru: 'Это можно прочесть по-разному. Выберите.',
    },
    notation: {
      en: 'This is no number as it stands. Look at its commas and points.',
      zh: '这样写不成数，请检查逗号和小数点。',
      ru: 'В таком виде это не число. Проверьте запятые и точки.',
    },
    size: {
      en: 'This number is larger or finer than can be kept: 15 digits at most.',
      zh: '此数过大或过细，最多可存 15 位。',
      ru: 'Число слишком большое или слишком точное: не более 15 знаков.',
    },
    currencies: {
      en: 'There are two unlike currencies here. Leave one.',
      zh: '此处有两种不同的币种，请只留一种。',
      ru: 'Здесь две разные валюты. Оставьте одну.',
    },
  },
  alias: {
    en: '{written} is kept as {code}, its code by ISO 4217.',
    zh: '{written} 将以 ISO 4217 代码 {code} 保存。',
    ru: '{written} сохраняется как {code}, код по ISO 4217.',
  },
  whichCurrency: {
    en: '“{written}” may be {codes}. Write which.',
    zh: '“{written}”可能是 {codes}，请写明是哪一种。',
    ru: '«{written}» может быть {codes}. Укажите, что именно.',
  },
  unknownCurrency: {
    en: 'ISO 4217 has no currency {written}. Write three letters, such as CNY.',
    zh: 'ISO 4217 中没有币种 {written}。请写三个字母，如 CNY。',
    ru: 'Валюты {written} нет в ISO 4217. Напишите три буквы, например CNY.',
  },
  otherCurrency: {
    en: 'The value is in {written}, the currency is {code}. Make them one.',
    zh: '数值写的是 {written}，币种却是 {code}，请统一。',
    ru: 'В значении {written}, в валюте {code}. Приведите к одному.',
  },
  noCurrency: {
    en: 'This figure has no currency: leave {written} out.',
    zh: '此项没有币种，请去掉 {written}。',
    ru: 'У этого показателя нет валюты: уберите {written}.',
  },
  wordsHaveNoCurrency: {
    en: 'This is kept as words, which carry no currency: empty it, or write a number alone.',
    zh: '文字不带币种：请清空此栏，或只写数字。',
    ru: 'Значение сохраняется словами, без валюты: очистите поле или напишите одно число.',
  },
} as const satisfies Texts;
