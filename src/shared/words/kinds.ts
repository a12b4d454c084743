import type { Texts } from './texts.ts';

export const group = {
  recognition: { en: 'Recognition and licensing', zh: '认可与执业', ru: 'Признание и лицензии' },
  cost: { en: 'Cost besides tuition', zh: '学费以外的费用', ru: 'Расходы кроме обучения' },
  teaching: { en: 'Teaching', zh: '教学', ru: 'Обучение' },
  licensing: { en: 'Licensing exams', zh: '执业考试', ru: 'Лицензионные экзамены' },
  clinical: { en: 'Hospitals and staff', zh: '医院与师资', ru: 'Больницы и преподаватели' },
  admission: { en: 'Entry requirements', zh: '入学要求', ru: 'Условия приёма' },
  standing: { en: 'National standing', zh: '国内地位', ru: 'Положение в стране' },
  scholarship: { en: 'Scholarships', zh: '奖学金', ru: 'Стипендии' },
  international: { en: 'International', zh: '国际化', ru: 'Международные связи' },
  size: { en: 'Size', zh: '规模', ru: 'Размер' },
  research: { en: 'Research', zh: '科研', ru: 'Наука' },
  history: { en: 'Founding', zh: '创建', ru: 'Основание' },
  alliance: { en: 'Alliance', zh: '联盟', ru: 'Союз' },
  identity: { en: 'Official codes', zh: '官方代码', ru: 'Официальные коды' },
  contact: { en: 'Contact', zh: '联系方式', ru: 'Контакты' },
} as const satisfies Texts;

export const field = {
  tuition: { en: 'Tuition', zh: '学费', ru: 'Стоимость обучения' },
  programme: { en: 'Programmes with their length', zh: '项目及学制', ru: 'Программы и их срок' },
  ranking: { en: 'Rankings', zh: '排名', ru: 'Рейтинги' },
} as const satisfies Texts;

export const sourceKind = {
  official: { en: 'official', zh: '校方', ru: 'официальный' },
  government: { en: 'government', zh: '政府', ru: 'государственный' },
  ranking: { en: 'ranking', zh: '排名', ru: 'рейтинг' },
  encyclopedia: { en: 'encyclopedia', zh: '百科', ru: 'энциклопедия' },
  press: { en: 'press', zh: '报刊', ru: 'пресса' },
  agency: { en: 'agency', zh: '中介', ru: 'агентство' },
} as const satisfies Texts;

export const unitKind = {
  school: { en: 'Schools', zh: '学院', ru: 'Факультеты' },
  department: { en: 'Departments', zh: '系', ru: 'Кафедры' },
  hospital: { en: 'Hospitals', zh: '医院', ru: 'Больницы' },
  centre: { en: 'Centres', zh: '中心', ru: 'Центры' },
  laboratory: { en: 'Laboratories', zh: '实验室', ru: 'Лаборатории' },
  library: { en: 'Libraries', zh: '图书馆', ru: 'Библиотеки' },
  campus: { en: 'Campuses', zh: '校区', ru: 'Кампусы' },
} as const satisfies Texts;

export const role = {
  founder: { en: 'founder', zh: '发起方', ru: 'основатель' },
  chair: { en: 'chair', zh: '主席单位', ru: 'председатель' },
  council: { en: 'council', zh: '理事', ru: 'член совета' },
  member: { en: 'member', zh: '成员', ru: 'участник' },
  partner: { en: 'partner', zh: '合作方', ru: 'партнёр' },
} as const satisfies Texts;
