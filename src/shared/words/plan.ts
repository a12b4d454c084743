import type { PlanStage } from '../domain/plan.ts';
import { figures } from './figures.ts';
import { registers } from './registers.ts';
import type { Named, Texts } from './texts.ts';

const stage = {
  considering: { en: 'considering', zh: '考虑中', ru: 'рассматриваю' },
  asked: { en: 'asked the school', zh: '已咨询', ru: 'запрос в вуз отправлен' },
  applied: { en: 'applied', zh: '已申请', ru: 'документы поданы' },
  offer: { en: 'offer received', zh: '已获录取', ru: 'приглашение получено' },
  refused: { en: 'refused', zh: '未录取', ru: 'отказ' },
  accepted: { en: 'offer accepted', zh: '已接受录取', ru: 'приглашение принято' },
} as const satisfies Named<PlanStage>;

/** The plan: stages, days, documents and tasks of the schools that are kept. */
export const plan = {
  title: { en: 'Plan', zh: '申请计划', ru: 'План' },
  intro: {
    en: 'How far it has come with each school you keep, and every date: from sources, and your own.',
    zh: '每所收藏院校的进展与全部日期：来自来源的，以及您自己的。',
    ru: 'На каком этапе дело с каждым сохранённым вузом, и все даты: из источников и ваши собственные.',
  },
  empty: { en: 'No school is kept yet.', zh: '尚未收藏院校。', ru: 'Сохранённых вузов пока нет.' },
  emptyHint: {
    en: 'Keep a school from its profile: its dates and documents will stand here.',
    zh: '在院校页面点击收藏，其日期与材料就会列在这里。',
    ru: 'Сохраните вуз на его странице: здесь появятся его даты и документы.',
  },
  stage: { en: 'Stage', zh: '阶段', ru: 'Этап' },
  stageOf: { en: 'Stage: {name}', zh: '阶段：{name}', ru: 'Этап: {name}' },
  noStage: { en: 'not set', zh: '未设定', ru: 'не указан' },
  stages: stage,
  dates: { en: 'All dates', zh: '全部日期', ru: 'Все даты' },
  noDates: { en: 'No dates.', zh: '没有日期。', ru: 'Дат нет.' },
  noDatesHint: {
    en: 'No source names a day to come for these schools, and you have written down none.',
    zh: '没有来源列出这些院校今后的日期，您也没有记下日期。',
    ru: 'Ни один источник не называет будущих сроков для этих вузов, и своих дат вы не записали.',
  },
  over: { en: 'Over or done', zh: '已过或已完成', ru: 'Прошло или сделано' },
  unannounced: { en: 'Next one not announced', zh: '下一次尚未公布', ru: 'Следующий срок не объявлен' },
  opens: { en: 'applications open', zh: '开始申请', ru: 'начало приёма документов' },
  closes: { en: 'applications close', zh: '申请截止', ru: 'конец приёма документов' },
  today: { en: 'today', zh: '今天', ru: 'сегодня' },
  inDays: {
    en: 'in {digits} {count, plural, one {day} other {days}}',
    zh: '{digits}{count, plural, other {天后}}',
    ru: 'через {digits} {count, plural, one {день} few {дня} many {дней} other {дня}}',
  },
  notListed: { en: 'on no list any more', zh: '已不在任何列表', ru: 'больше нет ни в одном списке' },
  eventTitle: { en: '{school}: {what}', zh: '{school}：{what}', ru: '{school}: {what}' },
  ofGroup: { en: '{what} ({group})', zh: '{what}（{group}）', ru: '{what} ({group})' },
  asOf: registers.validFrom,
  imprecise: { en: 'day not named: {date}', zh: '未列明具体日期：{date}', ru: 'день не назван: {date}' },
  school: { en: 'Plan for {name}', zh: '{name}的计划', ru: 'План: {name}' },
  documents: { en: 'Documents', zh: '材料', ru: 'Документы' },
  noDocuments: {
    en: 'No source lists what to hand in; ask the school.',
    zh: '没有来源列出申请材料，请咨询学校。',
    ru: 'Ни один источник не перечисляет документы; спросите вуз.',
  },
  ready: { en: '{ready} of {all} ready', zh: '已备 {ready}／{all}', ru: 'готово {ready} из {all}' },
  tasks: { en: 'To do', zh: '待办', ru: 'Дела' },
  ownDates: { en: 'Dates of my own', zh: '我的日期', ru: 'Мои даты' },
  addDocument: { en: 'Another document', zh: '其他材料', ru: 'Ещё документ' },
  addTask: { en: 'Another task', zh: '新待办', ru: 'Ещё дело' },
  addDate: { en: 'What is on that day', zh: '日期事项', ru: 'Что в этот день' },
  day: { en: 'Day', zh: '日期', ru: 'День' },
  due: { en: 'Due on, if any', zh: '截止日（可不填）', ru: 'Срок, если есть' },
  add: { en: 'Put into the plan', zh: '加入计划', ru: 'Внести в план' },
  textMissing: figures.labelMissing,
  dayMissing: {
    en: 'Give the day as 2027-06-30.',
    zh: '请按 2027-06-30 的格式填写日期。',
    ru: 'Укажите день так: 2027-06-30.',
  },
  removeEntry: { en: 'Remove from the plan: {text}', zh: '从计划中移除：{text}', ru: 'Убрать из плана: {text}' },
  added: { en: 'In the plan: {text}', zh: '已加入计划：{text}', ru: 'Внесено в план: {text}' },
  removed: { en: 'Removed from the plan: {text}', zh: '已从计划中移除：{text}', ru: 'Убрано из плана: {text}' },
  ticked: { en: 'Ready: {text}', zh: '已完成：{text}', ru: 'Готово: {text}' },
  unticked: { en: 'Not ready: {text}', zh: '未完成：{text}', ru: 'Не готово: {text}' },
  staged: { en: '{name}: {stage}', zh: '{name}：{stage}', ru: '{name}: {stage}' },
  calendar: { en: 'Save as a calendar', zh: '保存为日历', ru: 'Сохранить как календарь' },
  noCalendar: {
    en: 'There are no dates to come, so no calendar was saved.',
    zh: '没有今后的日期，因此未保存日历。',
    ru: 'Будущих дат нет, поэтому календарь не сохранён.',
  },
  calendarSaved: {
    en: '{count, plural, one {{digits} date} other {{digits} dates}} saved as {file}.',
    zh: '{count, plural, other {已将 {digits} 个日期}}保存为 {file}。',
    ru: '{count, plural, one {{digits} дата сохранена} few {{digits} даты сохранены} many {{digits} дат сохранено} other {{digits} даты сохранено}}: {file}.',
  },
  gainStage: { en: 'stage: {stage}', zh: '阶段：{stage}', ru: 'этап: {stage}' },
  keepStage: {
    en: 'my stage stays ({stage} in the file)',
    zh: '保留我的阶段（文件中为{stage}）',
    ru: 'мой этап остаётся (в файле: {stage})',
  },
  gainEntries: {
    en: '{count, plural, one {# entry of the plan} other {# entries of the plan}}',
    zh: '{count, plural, other {# 项计划内容}}',
    ru: '{count, plural, one {# запись плана} few {# записи плана} many {# записей плана} other {# записи плана}}',
  },
  toPlan: { en: 'Open in the plan', zh: '在计划中打开', ru: 'Открыть в плане' },
} as const satisfies Texts;
