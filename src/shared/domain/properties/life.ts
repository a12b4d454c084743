import type { PropertyTable } from './property.ts';
import { text } from './types/text.ts';

/** What a student asks before going and hardly finds: where the practice is spent, what may change on the way, how one lives there. */
export const lifeProperties = {
  'internship-place': {
    holder: 'either',
    group: 'teaching',
    type: text,
    many: true,
    label: { en: 'Where the internship is done', zh: '实习地点', ru: 'Где проходит интернатура' },
    meaning: {
      en: 'In which hospitals or countries the internship of the programme may be done.',
      zh: '该项目的实习可在哪些医院或国家进行。',
      ru: 'В каких больницах или странах можно пройти интернатуру программы.',
    },
  },
  transfer: {
    holder: 'either',
    group: 'admission',
    type: text,
    many: true,
    label: { en: 'Transfer', zh: '转学', ru: 'Перевод' },
    meaning: {
      en: 'Whether one may come from another school, or leave for one, midway.',
      zh: '中途能否转入或转出。',
      ru: 'Можно ли перейти из другого вуза или в другой посреди учёбы.',
    },
  },
  'payment-terms': {
    holder: 'either',
    group: 'cost',
    type: text,
    many: true,
    label: { en: 'Instalments and refunds', zh: '分期与退费', ru: 'Рассрочка и возврат' },
    meaning: {
      en: 'By when and in how many parts fees are paid, whether they may rise, what is paid back.',
      zh: '费用何时缴、分几期缴，是否会上涨，可否退还。',
      ru: 'К какому сроку и в сколько частей платят, может ли плата расти, что возвращают.',
    },
  },
  'residence-rule': {
    holder: 'either',
    group: 'cost',
    type: text,
    many: true,
    label: { en: 'Living in the hall', zh: '住宿规定', ru: 'Проживание в общежитии' },
    meaning: {
      en: 'Whether a student has to live in the hall, and from when one may live elsewhere.',
      zh: '是否必须住校，何时可校外居住。',
      ru: 'Обязательно ли жить в общежитии и с какого времени можно жить отдельно.',
    },
  },
  climate: {
    group: 'international',
    type: text,
    many: true,
    label: { en: 'Climate', zh: '气候', ru: 'Климат' },
    meaning: {
      en: 'How cold and how hot it gets there, by month where a source says so.',
      zh: '当地冷热程度（有来源时按月份）。',
      ru: 'Насколько там холодно и жарко, по месяцам, если источник их называет.',
    },
  },
  journey: {
    group: 'international',
    type: text,
    many: true,
    label: { en: 'The way there', zh: '交通', ru: 'Дорога' },
    meaning: {
      en: 'How one gets there: the airport, what leads on from it and how long it takes.',
      zh: '如何抵达：机场、后续交通与所需时间。',
      ru: 'Как добраться: аэропорт, дорога от него и сколько она занимает.',
    },
  },
  safety: {
    group: 'international',
    type: text,
    many: true,
    label: { en: 'Safety', zh: '安全', ru: 'Безопасность' },
    meaning: {
      en: 'What is told of safety in the town and the halls, and whom to call.',
      zh: '关于当地与宿舍安全的说法，以及求助方式。',
      ru: 'Что говорят о безопасности в городе и общежитиях и куда звонить.',
    },
  },
  food: {
    group: 'international',
    type: text,
    many: true,
    label: { en: 'Food', zh: '饮食', ru: 'Еда' },
    meaning: {
      en: 'What there is to eat: canteens, halal, vegetarian, Indian food, kitchens to cook in.',
      zh: '饮食条件：食堂、清真、素食、印度餐、可否自炊。',
      ru: 'Чем питаются: столовые, халяль, вегетарианское, индийская кухня, кухни в общежитии.',
    },
  },
} as const satisfies PropertyTable;
