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
    zh: '{schools} 所学校，{notes} 条笔记',
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
