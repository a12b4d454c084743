import { changes } from './changes.ts';
import type { Texts } from './texts.ts';

/** From where a person asks: where they will practise, what they pay in, what they will study. */
export const home = {
  title: { en: 'Home', zh: '我的情况', ru: 'О себе' },
  intro: {
    en: 'From where you ask. Every profile then tells the rules and registers of your country, and costs in your currency. All of it is optional and stays on this computer.',
    zh: '您从哪里出发。设置后，每篇详录会列出该国的规定和名单，并以您的货币显示费用。全部可不填，且只留在本机。',
    ru: 'Откуда вы спрашиваете. Тогда каждая статья показывает правила и реестры вашей страны, а цены — в вашей валюте. Всё это необязательно и остаётся на этом компьютере.',
  },
  country: { en: 'Where I will practise', zh: '我将执业的国家', ru: 'Где буду работать' },
  currency: { en: 'My currency', zh: '我的货币', ru: 'Моя валюта' },
  field: { en: 'Field of study', zh: '专业领域', ru: 'Направление' },
  language: { en: 'Language of teaching', zh: '授课语言', ru: 'Язык обучения' },
  unsaid: { en: 'not said', zh: '未填', ru: 'не указано' },
  withRules: { en: 'With rules in this edition', zh: '本版收录其规定', ru: 'С правилами в этом издании' },
  otherCountries: { en: 'Other countries', zh: '其他国家和地区', ru: 'Другие страны' },
  offer: {
    en: 'Where will you practise? Every profile then answers for that country.',
    zh: '您将在哪个国家执业？设置后，每篇详录都按该国作答。',
    ru: 'Где вы будете работать? Тогда каждая статья ответит для этой страны.',
  },
  choose: { en: 'Choose', zh: '选择', ru: 'Выбрать' },
  done: { en: 'Done', zh: '完成', ru: 'Готово' },
  notNow: changes.notNow,
} as const satisfies Texts;
