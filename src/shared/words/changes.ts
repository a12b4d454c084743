import { field } from './kinds.ts';
import type { Texts } from './texts.ts';

export const changes = {
  title: { en: 'What changed', zh: '有何变化', ru: 'Что изменилось' },
  since: {
    en: 'Edition {edition} beside edition {before}, taken as read on {date}.',
    zh: '{edition} 版与 {date} 视为已读的 {before} 版对照。',
    ru: 'Издание {edition} рядом с изданием {before}, принятым за прочитанное {date}.',
  },
  sinceSame: {
    en: 'Edition {edition} with the packs and corrections of now, beside the same edition as it was taken as read on {date}.',
    zh: '{edition} 版现状（含数据包与更正）与 {date} 视为已读时对照。',
    ru: 'Издание {edition} с нынешними пакетами и исправлениями рядом с тем, каким оно было принято за прочитанное {date}.',
  },
  nothing: {
    en: 'Nothing: edition {edition} is as you last read it.',
    zh: '没有变化：{edition} 版与您上次阅读时相同。',
    ru: 'Ничего: издание {edition} такое же, каким вы его читали.',
  },
  nothingHint: {
    en: 'When an edition or a pack comes or goes, the differences stand here, the schools you keep first.',
    zh: '新版或数据包有增减时，差异列于此处，您收藏的学校在先。',
    ru: 'Когда выходит издание или меняются пакеты, различия стоят здесь, сначала по сохранённым вузам.',
  },
  notice: {
    en: 'This is edition {edition}; you last read edition {before}.',
    zh: '当前为 {edition} 版；您上次阅读的是 {before} 版。',
    ru: 'Это издание {edition}; прежде вы читали издание {before}.',
  },
  noticeSame: {
    en: 'Figures have come or gone with packs or corrections since {date}.',
    zh: '自 {date} 以来，数据包或更正使部分数据有增减。',
    ru: 'После {date} с пакетами или исправлениями часть цифр появилась или ушла.',
  },
  notNow: { en: 'Not now', zh: '以后再说', ru: 'Не сейчас' },
  markRead: { en: 'Mark as read', zh: '标为已读', ru: 'Отметить прочитанным' },
  readHint: {
    en: 'Differences are then counted from today',
    zh: '此后的差异从今天算起',
    ru: 'Дальше различия считаются от сегодняшнего дня',
  },
  read: {
    en: 'Marked as read. Differences are counted from today.',
    zh: '已标为已读。差异从今天算起。',
    ru: 'Отмечено прочитанным. Различия считаются от сегодняшнего дня.',
  },
  saved: { en: 'Schools I keep', zh: '我收藏的学校', ru: 'Сохранённые вузы' },
  savedNone: {
    en: 'None of the schools you keep has changed.',
    zh: '您收藏的学校均无变化。',
    ru: 'В сохранённых вузах ничего не изменилось.',
  },
  others: { en: 'All others ({count})', zh: '其他（{count}）', ru: 'Все остальные ({count})' },
  othersNone: { en: 'Nothing else has changed.', zh: '其他均无变化。', ru: 'Больше ничего не изменилось.' },
  more: {
    en: '{count, plural, one {One more is not listed.} other {# more are not listed.}}',
    zh: '另有 {count, plural, other {#}} 个未列出。',
    ru: '{count, plural, one {Ещё # не показан.} few {Ещё # не показаны.} many {Ещё # не показаны.} other {Ещё # не показаны.}}',
  },
  state: {
    new: { en: 'New ({count})', zh: '新增（{count}）', ru: 'Новые ({count})' },
    changed: { en: 'Changed ({count})', zh: '有变化（{count}）', ru: 'Изменились ({count})' },
    gone: { en: 'No longer there ({count})', zh: '已不再收录（{count}）', ru: 'Больше не описаны ({count})' },
  },
  schoolGone: {
    en: 'It is no longer in the reference. Your bookmark, note and figures are kept.',
    zh: '已不再收录。您的收藏、笔记和数据均保留。',
    ru: 'В справочнике его больше нет. Закладка, заметка и цифры сохранены.',
  },
  schoolNew: { en: 'It is new in the reference.', zh: '新近收录。', ru: 'Он в справочнике новый.' },
  untold: {
    en: 'It was saved only after the change, so what it said before is not known. Its profile has the figures as they are.',
    zh: '该校在变化之后才收藏，此前的数据不详。现有数据见其详录。',
    ru: 'Он сохранён уже после изменения, поэтому прежние цифры неизвестны. Нынешние стоят в его статье.',
  },
  what: { en: 'What', zh: '项目', ru: 'Что' },
  before: { en: 'Before', zh: '之前', ru: 'Было' },
  now: { en: 'Now', zh: '现在', ru: 'Стало' },
  source: { en: 'Source', zh: '来源', ru: 'Источник' },
  notThere: { en: 'not there', zh: '无', ru: 'не было' },
  goneNow: { en: 'gone', zh: '已无', ru: 'больше нет' },
  sourceGone: { en: 'no longer there', zh: '已不再收录', ru: 'больше не указан' },
  field: {
    tuition: field.tuition,
    programme: { en: 'Programme', zh: '项目', ru: 'Программа' },
    ranking: { en: 'Ranking', zh: '排名', ru: 'Рейтинг' },
    membership: { en: 'Membership', zh: '成员关系', ru: 'Членство' },
    unit: { en: 'Hospital or school', zh: '医院或学院', ru: 'Больница или факультет' },
    listing: { en: 'Register', zh: '名单', ru: 'Реестр' },
    'exam-result': { en: 'Exam result', zh: '考试结果', ru: 'Результат экзамена' },
    event: { en: 'Event', zh: '大事', ru: 'Событие' },
    name: { en: 'Name', zh: '名称', ru: 'Название' },
  },
} as const satisfies Texts;
