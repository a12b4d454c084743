import type { Texts } from './texts.ts';

/** What is said where something is written. */
export const writing = {
  kept: { en: 'Kept {time}', zh: '已保存 {time}', ru: 'Сохранено в {time}' },
  keeping: { en: 'Keeping…', zh: '正在保存…', ru: 'Сохраняется…' },
  notKept: { en: 'Not kept yet: {reason}', zh: '尚未保存：{reason}', ru: 'Ещё не сохранено: {reason}' },
  notDone: { en: 'Not done: {reason}', zh: '未能完成：{reason}', ru: 'Не выполнено: {reason}' },
  undone: { en: 'Taken back.', zh: '已撤销。', ru: 'Возвращено.' },
  undoMore: { en: 'Undo one more', zh: '再撤销一步', ru: 'Вернуть ещё одно' },
  joined: {
    en: 'This was written in elsewhere, too; both texts stand here.',
    zh: '此内容在别处也有改动；两处文字都保留在这里。',
    ru: 'Здесь писали и в другом месте; оба текста сохранены.',
  },
  tooLong: {
    en: '{length} characters, {most} at most. Shorten it; until then it stands only here.',
    zh: '共 {length} 个字符，最多 {most} 个。请缩短；在此之前，文字只留在这里。',
    ru: 'Знаков: {length}, а сохраняется не больше {most}. Сократите; до тех пор текст есть только здесь.',
  },
  searchedFor: {
    en: 'The first {most} of {length} characters were searched for.',
    zh: '共 {length} 个字符，只按前 {most} 个搜索。',
    ru: 'Поиск — по первым {most} знакам из {length}.',
  },
  longer: {
    en: '{length} characters, {most} at most. Shorten it to keep it.',
    zh: '共 {length} 个字符，最多 {most} 个。请缩短后保存。',
    ru: 'Знаков: {length}, а сохраняется не больше {most}. Сократите, чтобы сохранить.',
  },
  broughtBack: {
    en: '{count, plural, one {A text that was not kept when the window closed is kept now.} other {# texts that were not kept when the window closed are kept now.}}',
    zh: '{count, plural, other {上次关闭窗口时未及保存的 # 处文字现已保存。}}',
    ru: '{count, plural, one {Сохранён # текст, который не успели сохранить при закрытии окна.} few {Сохранены # текста, которые не успели сохранить при закрытии окна.} many {Сохранены # текстов, которые не успели сохранить при закрытии окна.} other {Сохранены # текста, которые не успели сохранить при закрытии окна.}}',
  },
} as const satisfies Texts;
