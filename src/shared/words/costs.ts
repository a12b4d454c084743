import type { CostLine } from '../domain/cost-lines.ts';
import { answer } from './answer.ts';
import type { Named, Texts } from './texts.ts';

/** What is paid for all the years together. */
const line = {
  tuition: { en: 'Tuition, all years', zh: '学费（全程）', ru: 'Обучение, все годы' },
  room: { en: 'Room', zh: '住宿费', ru: 'Жильё' },
  insurance: { en: 'Insurance', zh: '保险费', ru: 'Страховка' },
  living: { en: 'Living', zh: '生活费', ru: 'Расходы на жизнь' },
  books: { en: 'Books', zh: '教材费', ru: 'Учебники' },
  visa: { en: 'Visa', zh: '签证费', ru: 'Виза' },
  application: { en: 'Application', zh: '申请费', ru: 'Подача заявления' },
  registration: { en: 'Registration', zh: '注册费', ru: 'Регистрация' },
  'medical-check': { en: 'Medical examination', zh: '体检费', ru: 'Медосмотр' },
  other: { en: 'Other charges', zh: '其他费用', ru: 'Прочие сборы' },
} as const satisfies Named<CostLine>;

/** The worksheet of what all the years cost. */
export const costs = {
  title: { en: 'What it costs: {school}', zh: '费用：{school}', ru: 'Сколько стоит: {school}' },
  caption: { en: 'What it costs, line by line', zh: '逐项费用', ru: 'Сколько стоит, по статьям' },
  over: { en: 'For all of the studies: {length}.', zh: '全程合计：{length}。', ru: 'За всё обучение: {length}.' },
  noLength: {
    en: 'No source tells the length: what is paid by the year could not be added up.',
    zh: '没有来源给出学制：按年支付的费用无法合计。',
    ru: 'Ни один источник не называет срок: годовые платежи не сложить.',
  },
  what: { en: 'What is paid', zh: '费用项目', ru: 'Статья расходов' },
  sum: { en: 'By the sources', zh: '据来源', ru: 'По источникам' },
  inOwn: answer.inCurrency,
  quotes: { en: 'Quoted to me', zh: '我得到的报价', ru: 'Что назвали мне' },
  lacksLength: {
    en: 'a price is known, the length is not',
    zh: '有价格，缺学制',
    ru: 'цена есть, срока нет',
  },
  tuitionAside: { en: 'tuition is not in a sum', zh: '学费未计入合计', ru: 'плата за обучение в сумму не входит' },
  aside: { en: 'not added up', zh: '未计入合计', ru: 'в сумму не входит' },
  within: { en: 'paid with the tuition', zh: '已含在学费中', ru: 'входит в плату за обучение' },
  total: { en: 'Together', zh: '合计', ru: 'Всего' },
  addQuote: { en: 'write down a quote', zh: '记下报价', ru: 'записать названную цену' },
  nothing: {
    en: 'No price of this school was found.',
    zh: '没有找到该校的任何价格。',
    ru: 'Ни одной цены этого вуза не найдено.',
  },
  line,
} as const satisfies Texts;
