import type { Texts } from './texts.ts';

export const backups = {
  title: { en: 'Backups', zh: '备份', ru: 'Резервные копии' },
  intro: {
    en: 'Copies of what you keep: lists, notes, figures. One is made each day you change something; the newest five are held, and the last of seven days, four weeks and six months. Those made before packs and before bringing one back are held beside them, five in all.',
    zh: '您所保存内容（列表、笔记、数据）的副本。有更改的日子每天一份；保留最近五份，以及最近七天、四周和六个月各一份。安装数据包前和恢复前的备份另行保留，共五份。',
    ru: 'Копии того, что вы храните: списков, заметок, цифр. Новая делается каждый день, когда вы что-то меняли; держатся пять новейших и по последней за семь дней, четыре недели и шесть месяцев. Сделанные перед пакетами и перед возвратом держатся отдельно, всего пять.',
  },
  create: { en: 'Make one now', zh: '立即备份', ru: 'Сделать сейчас' },
  made: { en: 'A backup was made.', zh: '已备份。', ru: 'Копия сделана.' },
  unchanged: {
    en: 'Nothing has changed since the newest one.',
    zh: '自上次备份以来没有更改。',
    ru: 'С последней копии ничего не изменилось.',
  },
  restore: { en: 'Bring back', zh: '恢复', ru: 'Вернуть' },
  restoreOf: { en: 'Bring back the backup of {when}', zh: '恢复 {when} 的备份', ru: 'Вернуть копию от {when}' },
  restored: {
    en: 'It is back. What stood there before was kept as a backup too.',
    zh: '已恢复。恢复前的内容也已另存为备份。',
    ru: 'Возвращено. То, что было до этого, тоже сохранено копией.',
  },
  failed: {
    en: 'The last backup could not be made: {reason}',
    zh: '上次备份未能完成：{reason}',
    ru: 'Последнюю копию сделать не удалось: {reason}',
  },
  none: { en: 'There is none yet.', zh: '尚无备份。', ru: 'Копий пока нет.' },
  when: { en: 'Made', zh: '时间', ru: 'Сделана' },
  what: { en: 'Holds', zh: '内容', ru: 'Содержит' },
  holds: {
    en: '{schools, plural, one {# school} other {# schools}}, {notes, plural, one {# note} other {# notes}}',
    zh: '{schools, number} 所学校，{notes, number} 条笔记',
    ru: '{schools, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}}, {notes, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}',
  },
  unreadable: { en: 'cannot be read', zh: '无法读取', ru: 'не читается' },
  folder: { en: 'They lie in {folder}', zh: '存放于 {folder}', ru: 'Лежат в {folder}' },
  reason: {
    start: { en: 'of the day', zh: '当日备份', ru: 'за день' },
    migration: { en: 'before an update', zh: '更新前', ru: 'перед обновлением' },
    pack: { en: 'before a pack', zh: '安装数据包前', ru: 'перед пакетом' },
    restore: { en: 'before bringing another back', zh: '恢复其他备份前', ru: 'перед возвратом другой' },
    asked: { en: 'you asked for it', zh: '由您要求', ru: 'по вашей просьбе' },
    rescued: {
      en: 'when the file was taken away',
      zh: '文件被移走时',
      ru: 'когда файл исчез',
    },
  },
} as const satisfies Texts;

export const erase = {
  title: { en: 'Erase what I kept', zh: '清除我保存的内容', ru: 'Стереть сохранённое' },
  intro: {
    en: 'For a computer that goes to somebody else. There is no way back.',
    zh: '适用于将电脑交给他人时。此操作无法撤销。',
    ru: 'Для компьютера, который переходит к другому. Вернуть будет нельзя.',
  },
  ask: { en: 'Erase…', zh: '清除…', ru: 'Стереть…' },
  question: { en: 'Erase everything you kept?', zh: '清除您保存的全部内容？', ru: 'Стереть всё, что вы сохранили?' },
  goes: {
    en: 'These go, for good: your lists with their tags and notes, your own figures and rates, what you added to schools, your plan, kept comparisons, what you viewed, the packs you installed, {backups, plural, =0 {the backups} one {the one backup} other {all # backups}}, reports and logs.',
    zh: '以下内容将被永久清除：您的列表及其标签和笔记、您自己的数据和汇率、您为学校添加的内容、您的计划、保存的比较、浏览记录、已安装的数据包、全部 {backups, number} 份备份、报告和日志。',
    ru: 'Навсегда исчезнут: ваши списки с метками и заметками, ваши цифры и курсы, добавленное вами о вузах, ваш план, сохранённые сравнения, просмотренное, установленные пакеты, {backups, plural, =0 {копии} one {# копия} few {# копии} many {# копий} other {# копии}}, отчёты и журналы.',
  },
  stays: {
    en: 'Language, theme and the other settings stay. Files that you saved elsewhere are not touched: lists taken along, tables, PDF.',
    zh: '语言、主题等设置将保留。您另存到别处的文件（导出的列表、表格、PDF）不受影响。',
    ru: 'Язык, тема и другие настройки остаются. Файлы, сохранённые вами в других местах, не тронуты: вынесенные списки, таблицы, PDF.',
  },
  confirm: { en: 'Erase everything', zh: '全部清除', ru: 'Стереть всё' },
  keep: { en: 'Keep everything', zh: '全部保留', ru: 'Оставить всё' },
  done: { en: 'Everything you kept is erased.', zh: '您保存的内容已全部清除。', ru: 'Всё сохранённое стёрто.' },
} as const satisfies Texts;
