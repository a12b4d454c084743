import { currencies } from '../currencies.ts';
import type { PropertyTable } from './property.ts';
import { money } from './types/money.ts';

/** What is paid beside tuition and has not long been recorded; room, insurance, living and application stand in study.ts. */
export const costProperties = {
  'registration-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'once',
    series: true,
    better: 'lower',
    label: { en: 'Registration fee', zh: '注册费', ru: 'Регистрационный сбор' },
    meaning: {
      en: 'Paid once on arrival or to keep the place.',
      zh: '报到或保留学位时一次性缴纳。',
      ru: 'Платится один раз при приезде или за сохранение места.',
    },
  },
  'books-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'year',
    series: true,
    better: 'lower',
    label: { en: 'Books and materials, a year', zh: '教材费（每年）', ru: 'Учебники и материалы, в год' },
    meaning: {
      en: 'Textbooks, laboratory coats and the like, as the source gives them.',
      zh: '来源所列教材、实验服等费用。',
      ru: 'Учебники, халаты и подобное, по словам источника.',
    },
  },
  'visa-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'year',
    series: true,
    better: 'lower',
    label: {
      en: 'Visa and residence permit, a year',
      zh: '签证与居留许可费（每年）',
      ru: 'Виза и вид на жительство, в год',
    },
    meaning: {
      en: 'What extending the visa or residence permit costs for a year of study.',
      zh: '每学年办理或延长签证、居留许可的费用。',
      ru: 'Сколько стоит продление визы или разрешения на проживание на учебный год.',
    },
  },
  'medical-check-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'once',
    series: true,
    better: 'lower',
    label: { en: 'Medical check', zh: '体检费', ru: 'Медицинский осмотр' },
    meaning: {
      en: 'The medical examination that the country asks of students from abroad on arrival.',
      zh: '留学生入境后须做的体检费用。',
      ru: 'Медосмотр, который страна требует от иностранных студентов по приезде.',
    },
  },
  'other-fee': {
    holder: 'either',
    group: 'cost',
    type: money,
    units: currencies,
    per: 'year',
    many: true,
    better: 'lower',
    label: { en: 'Another charge, a year', zh: '其他费用（每年）', ru: 'Прочие сборы, в год' },
    meaning: {
      en: 'A charge beside tuition that no other field holds; the scope names it.',
      zh: '学费之外、无其他字段可归的收费；“范围”注明名称。',
      ru: 'Сбор сверх платы за обучение, для которого нет отдельного поля; область действия его называет.',
    },
  },
} as const satisfies PropertyTable;
