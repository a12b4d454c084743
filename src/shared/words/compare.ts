import type { CompareSection, PlainField, ProgrammeMeasure } from '../domain/compare-fields.ts';
import { alliances } from './alliances.ts';
import { figures } from './figures.ts';
import { field, group } from './kinds.ts';
import type { Named, Texts } from './texts.ts';

export const compare = {
  movedTo: {
    en: '{name}: column {at} of {count}',
    zh: '{name}：第 {at} 列，共 {count} 列',
    ru: '{name}: столбец {at} из {count}',
  },
  takenOut: {
    en: '{name} taken out of the comparison; {count, plural, =0 {none is left} one {# is left} other {# are left}}',
    zh: '已将{name}移出比较；还剩 {count, number} 所',
    ru: '{name}: исключено из сравнения; {count, plural, =0 {больше ничего нет} one {остался # вуз} few {осталось # вуза} many {осталось # вузов} other {осталось # вуза}}',
  },
  title: { en: 'Compare', zh: '比较', ru: 'Сравнение' },
  empty: {
    en: 'Find up to six schools above, or press C on a profile.',
    zh: '在上方查找至多六所学校，或在详录页按 C 键。',
    ru: 'Найдите выше до шести вузов или нажмите C на странице вуза.',
  },
  about: {
    decide: {
      en: 'What one programme of each costs in all, what it asks and by when, and what registers and rules say of it.',
      zh: '每校一个项目：全程费用、入学要求与截止日期，以及名单与规定的说法。',
      ru: 'Во что обойдётся одна программа каждого, что нужно и к какому сроку, что о ней говорят реестры и правила.',
    },
    like: {
      en: 'Programmes of one kind, and the rows that can be held against each other.',
      zh: '同类项目，以及可以相互对照的各行。',
      ru: 'Программы одного вида и строки, которые можно сопоставить.',
    },
    everything: {
      en: 'Every figure that sources give, row by row, with pictures of ranks and numbers.',
      zh: '各来源给出的全部数据，逐行列出，并附排名与数字的图示。',
      ru: 'Все данные источников, строка за строкой, с графиками рангов и чисел.',
    },
  },
  add: { en: 'Add a school', zh: '添加学校', ru: 'Добавить вуз' },
  leftOut: {
    en: '{most} schools stand side by side at most; {count, plural, one {# more of this address is} other {# more of this address are}} left out.',
    zh: '最多并列 {most} 所学校；{count, plural, other {此地址中的另外 # 所}}未列入。',
    ru: 'Рядом помещается не больше {most} вузов; {count, plural, one {ещё # из этого адреса не показан} few {ещё # из этого адреса не показаны} many {ещё # из этого адреса не показано} other {ещё # из этого адреса не показано}}.',
  },
  rateElsewhere: {
    en: 'In another window it is {rate} now. Leave the field again to keep yours.',
    zh: '另一窗口中现为 {rate}。再次离开此栏即保存您输入的值。',
    ru: 'В другом окне теперь {rate}. Покиньте поле ещё раз, чтобы сохранить своё.',
  },
  rateForgotten: {
    en: 'In another window it was removed. Leave the field again to keep yours.',
    zh: '另一窗口中已将其移除。再次离开此栏即保存您输入的值。',
    ru: 'В другом окне курс убран. Покиньте поле ещё раз, чтобы сохранить свой.',
  },
  full: {
    en: '{count} schools stand side by side; remove one to add another.',
    zh: '已有 {count} 所学校并列；移除一所后才能再添加。',
    ru: 'Рядом стоят {count} вузов; уберите один, чтобы добавить другой.',
  },
  unknown: { en: 'Not in this edition: {slugs}', zh: '本版没有：{slugs}', ru: 'Нет в этом издании: {slugs}' },
  onlyDifferences: { en: 'Only differences', zh: '只看不同', ru: 'Только различия' },
  currency: { en: 'Costs in', zh: '费用以', ru: 'Цены в' },
  asStated: { en: 'the currency stated', zh: '来源币种', ru: 'валюте источника' },
  rateLabel: {
    en: 'What one {currency} is worth in {target}',
    zh: '1 {currency} 合多少 {target}',
    ru: 'Сколько {target} стоит один {currency}',
  },
  rateInvalid: {
    en: 'write a number above zero, ten million at most',
    zh: '请输入大于零、不超过一千万的数',
    ru: 'введите число больше нуля и не больше десяти миллионов',
  },
  rateZero: {
    en: 'a rate of 0? Every cost would be nothing. Write the rate, or empty the field.',
    zh: '汇率为 0？那样所有费用都会变成零。请输入汇率，或清空此栏。',
    ru: 'курс 0? Тогда все цены станут нулевыми. Введите курс или очистите поле.',
  },
  rateStrange: {
    en: 'Is 1 {currency} really {rate} {target}?',
    zh: '1 {currency} 真的等于 {rate} {target} 吗？',
    ru: '1 {currency} действительно стоит {rate} {target}?',
  },
  rateSure: { en: 'Yes, keep it', zh: '是，保存', ru: 'Да, сохранить' },
  rateOf: { en: 'your rate of {date}', zh: '您于 {date} 输入的汇率', ru: 'ваш курс от {date}' },
  rateMissing: { en: 'type the rate', zh: '请输入汇率', ru: 'введите курс' },
  converted: {
    en: '≈ {value} at your rate of {date}',
    zh: '约 {value}（按您 {date} 的汇率）',
    ru: '≈ {value} по вашему курсу от {date}',
  },
  noRate: { en: 'no rate typed for {currency}', zh: '未输入 {currency} 的汇率', ru: 'курс {currency} не введён' },
  rows: { en: '{shown} of {total} rows', zh: '显示 {shown}／{total} 行', ru: 'строк: {shown} из {total}' },
  moveLeft: { en: 'Move {name} to the left', zh: '将{name}左移', ru: 'Сдвинуть {name} влево' },
  moveRight: { en: 'Move {name} to the right', zh: '将{name}右移', ru: 'Сдвинуть {name} вправо' },
  remove: { en: 'Take {name} out of the comparison', zh: '将{name}移出比较', ru: 'Убрать {name} из сравнения' },
  sets: { en: 'Kept comparisons', zh: '保存的比较', ru: 'Сохранённые сравнения' },
  keepSet: { en: 'Keep this one', zh: '保存当前比较', ru: 'Сохранить это' },
  removeSet: { en: 'Remove {name}', zh: '移除{name}', ru: 'Убрать {name}' },
  setKept: { en: '{name} was kept.', zh: '已保存{name}。', ru: '{name}: сохранено.' },
  setRemoved: { en: '{name} was removed.', zh: '已移除{name}。', ru: '{name}: убрано.' },
  plots: { en: 'In pictures', zh: '图示', ru: 'На графиках' },
  chooseCurrency: {
    en: 'Choose one currency above to see the costs side by side.',
    zh: '请在上方选择一种货币，以便并列费用。',
    ru: 'Выберите выше одну валюту, чтобы увидеть цены рядом.',
  },
  costPlot: {
    en: 'Tuition of the whole programme ({of}), {currency}',
    zh: '全程学费（{of}），{currency}',
    ru: 'Плата за всю программу ({of}), {currency}',
  },
  compare: { en: 'Compare', zh: '比较', ru: 'Сравнить' },
  inComparison: { en: 'In the comparison', zh: '已加入比较', ru: 'В сравнении' },
  open: { en: 'Open the comparison ({count})', zh: '打开比较（{count}）', ru: 'Открыть сравнение ({count})' },
  added: { en: 'Added to the comparison.', zh: '已加入比较。', ru: 'Добавлен к сравнению.' },
  removed: { en: 'Taken out of the comparison.', zh: '已移出比较。', ru: 'Убран из сравнения.' },
  lacks: {
    tuition: { en: 'no tuition known to work it out', zh: '缺少学费，无法计算', ru: 'нет стоимости, чтобы посчитать' },
    duration: { en: 'no length known to work it out', zh: '缺少学制，无法计算', ru: 'нет срока, чтобы посчитать' },
  },
  depth: { en: 'How deep', zh: '比较深度', ru: 'Глубина' },
  depths: {
    decide: { en: 'To decide', zh: '供决定', ru: 'Для решения' },
    like: { en: 'Like with like', zh: '同类相比', ru: 'Сравнимое' },
    everything: { en: 'Everything', zh: '全部', ru: 'Всё' },
  },
  programmeOf: { en: 'Programme of {name}', zh: '{name}的项目', ru: 'Программа: {name}' },
  noneLike: { en: 'no such programme in this edition', zh: '本版无此类项目', ru: 'такой программы в издании нет' },
  noProgramme: { en: 'no programme in this edition', zh: '本版未收录项目', ru: 'программ в издании нет' },
  forAll: { en: 'For all', zh: '统一选择', ru: 'Для всех' },
  anyField: { en: 'any field', zh: '任何专业', ru: 'любое направление' },
  anyLanguage: { en: 'any language', zh: '任何语言', ru: 'любой язык' },
  anyLevel: { en: 'any level', zh: '任何层次', ru: 'любой уровень' },
  likeField: { en: 'Field for all', zh: '统一专业', ru: 'Направление для всех' },
  likeLanguage: { en: 'Language of teaching for all', zh: '统一授课语言', ru: 'Язык обучения для всех' },
  likeLevel: { en: 'Level for all', zh: '统一层次', ru: 'Уровень для всех' },
  unanswered: {
    en: '{count, plural, one {# row nobody answers} other {# rows nobody answers}}',
    zh: '{count, number} 行没有数据',
    ru: '{count, plural, one {# строка без ответа} few {# строки без ответа} many {# строк без ответа} other {# строки без ответа}}',
  },
  showUnanswered: { en: 'show', zh: '显示', ru: 'показать' },
  hideUnanswered: { en: 'hide', zh: '隐藏', ru: 'скрыть' },
  sections: { en: 'Parts of the comparison', zh: '比较的各部分', ru: 'Разделы сравнения' },
  decided: {
    tuition: { en: 'Tuition by year', zh: '学费', ru: 'Плата за обучение' },
    rulesOf: { en: 'Rules of {country}', zh: '{country}的规定', ru: 'Правила: {country}' },
  },
  others: { en: 'others: {values}', zh: '其他来源：{values}', ru: 'другие: {values}' },
  deadlineOfSome: {
    en: 'known for some only; see its page',
    zh: '仅知部分人的，见其页面',
    ru: 'известен лишь для части; см. страницу вуза',
  },
  noRules: { en: 'none found by {date}', zh: '截至 {date} 未找到', ru: 'не найдено на {date}' },
  few: { en: 'under {count} candidates', zh: '不足 {count} 人', ru: 'меньше {count} участников' },
  mark: {
    year: { en: 'other year', zh: '年份不同', ru: 'другой год' },
    scope: { en: 'other scope', zh: '范围不同', ru: 'другой охват' },
    currency: { en: 'other currency', zh: '币种不同', ru: 'другая валюта' },
    unit: { en: 'other unit', zh: '单位不同', ru: 'другая единица' },
    period: { en: 'other period', zh: '周期不同', ru: 'другой период' },
  },
} as const satisfies Texts;

export const plot = {
  barLabel: {
    en: '{title}. The table holds the same figures.',
    zh: '{title}。表格中有同样的数据。',
    ru: '{title}. Те же данные в таблице.',
  },
  rangeLabel: {
    en: '{title}: from the lowest to the highest that sources give. The table holds the same figures.',
    zh: '{title}：来源所列最低至最高。表格中有同样的数据。',
    ru: '{title}: от наименьшего до наибольшего по источникам. Те же данные в таблице.',
  },
  rankingLabel: {
    en: 'Ranks over the years: {title}. The table holds the same figures.',
    zh: '历年名次：{title}。表格中有同样的数据。',
    ru: 'Места по годам: {title}. Те же данные в таблице.',
  },
} as const satisfies Texts;

/** What a comparison's parts are called, on screen, in print and in a file. */
export const section = {
  recognition: group.recognition,
  cost: { en: 'Cost', zh: '费用', ru: 'Стоимость' },
  language: { en: 'Language of teaching', zh: '授课语言', ru: 'Язык обучения' },
  programme: { en: 'Degree, duration, internship', zh: '学位、学制与实习', ru: 'Степень, срок, интернатура' },
  licensing: group.licensing,
  clinical: group.clinical,
  admission: group.admission,
  standing: group.standing,
  rankings: field.ranking,
  city: { en: 'City', zh: '城市', ru: 'Город' },
  scholarship: group.scholarship,
  international: { en: 'International students', zh: '留学生', ru: 'Иностранные студенты' },
  size: group.size,
  founding: group.history,
  alliances: alliances.title,
  contact: group.contact,
  research: group.research,
  identity: group.identity,
  mine: figures.title,
} as const satisfies Named<CompareSection>;

/** What is read off programmes. */
export const measure = {
  'programme-cost': {
    en: 'Tuition for the whole programme',
    zh: '全程学费',
    ru: 'Стоимость обучения за всю программу',
  },
  tuition: field.tuition,
  programme: { en: 'Programme and degree', zh: '项目与学位', ru: 'Программа и степень' },
  duration: { en: 'Duration, internship included', zh: '学制（含实习）', ru: 'Срок, вместе с интернатурой' },
  internship: { en: 'Internship', zh: '实习', ru: 'Интернатура' },
  places: { en: 'Places', zh: '招生名额', ru: 'Места' },
} as const satisfies Named<ProgrammeMeasure>;

/** The rows of a comparison that are neither properties nor read off programmes. */
export const comparedField = {
  'hospital-names': { en: 'Hospitals by name', zh: '医院名称', ru: 'Больницы по названиям' },
  ranking: section.rankings,
  city: section.city,
  alliance: section.alliances,
} as const satisfies Named<PlainField>;
