import type { Texts } from './texts.ts';

export const value = {
  atLeast: { en: 'over {value}', zh: '{value} 以上', ru: 'более {value}' },
  atMost: { en: 'at most {value}', zh: '至多 {value}', ru: 'не более {value}' },
  about: { en: 'about {value}', zh: '约 {value}', ru: 'около {value}' },
  perYear: { en: '{value} a year', zh: '{value}／年', ru: '{value} в год' },
  perMonth: { en: '{value} a month', zh: '{value}／月', ru: '{value} в месяц' },
  perSemester: { en: '{value} a semester', zh: '{value}／学期', ru: '{value} за семестр' },
  perProgramme: { en: '{value} for the whole programme', zh: '{value}／全程', ru: '{value} за всю программу' },
  once: { en: '{value}, once', zh: '{value}（一次性）', ru: '{value}, единовременно' },
  unit: {
    people: { en: '', zh: '人', ru: '' },
    items: { en: '', zh: '', ru: '' },
    beds: { en: '', zh: '张', ru: '' },
    visits: { en: '', zh: '人次', ru: '' },
    CNY: { en: 'CNY', zh: '元', ru: 'юаней' },
    RUB: { en: 'RUB', zh: '卢布', ru: 'руб.' },
    USD: { en: 'USD', zh: '美元', ru: 'долл. США' },
    EUR: { en: 'EUR', zh: '欧元', ru: 'евро' },
    m2: { en: 'm²', zh: '平方米', ru: 'м²' },
    ha: { en: 'ha', zh: '公顷', ru: 'га' },
    mu: { en: 'mu', zh: '亩', ru: 'му' },
    percent: { en: '%', zh: '%', ru: '%' },
    years: { en: 'years', zh: '岁', ru: 'лет' },
    TORFL: { en: 'TORFL', zh: '俄语等级考试', ru: 'ТРКИ' },
    months: { en: 'months', zh: '个月', ru: 'мес.' },
  },
} as const satisfies Texts;

export const teachingLanguage = {
  en: { en: 'English', zh: '英语', ru: 'английский' },
  zh: { en: 'Chinese', zh: '汉语', ru: 'китайский' },
  ru: { en: 'Russian', zh: '俄语', ru: 'русский' },
  fr: { en: 'French', zh: '法语', ru: 'французский' },
} as const satisfies Texts;
