import { app } from './app.ts';
import { profile } from './profile.ts';
import type { Texts } from './texts.ts';

/** What stands in the menu and in the program's own dialogs. */
export const menu = {
  file: { en: 'File', zh: '文件', ru: 'Файл' },
  close: { en: 'Close window', zh: '关闭窗口', ru: 'Закрыть окно' },
  quit: { en: 'Quit', zh: '退出', ru: 'Выйти' },
  edit: { en: 'Edit', zh: '编辑', ru: 'Правка' },
  undo: app.undo,
  redo: { en: 'Redo', zh: '重做', ru: 'Повторить' },
  cut: { en: 'Cut', zh: '剪切', ru: 'Вырезать' },
  copy: { en: 'Copy', zh: '复制', ru: 'Копировать' },
  paste: { en: 'Paste', zh: '粘贴', ru: 'Вставить' },
  selectAll: { en: 'Select all', zh: '全选', ru: 'Выделить всё' },
  view: { en: 'View', zh: '显示', ru: 'Вид' },
  zoomIn: { en: 'Larger', zh: '放大', ru: 'Крупнее' },
  zoomOut: { en: 'Smaller', zh: '缩小', ru: 'Мельче' },
  resetZoom: { en: 'Actual size', zh: '实际大小', ru: 'Обычный размер' },
  fullScreen: { en: 'Full screen', zh: '全屏', ru: 'Во весь экран' },
  go: { en: 'Go', zh: '前往', ru: 'Переход' },
  back: { en: 'Back', zh: '后退', ru: 'Назад' },
  forward: { en: 'Forward', zh: '前进', ru: 'Вперёд' },
  window: { en: 'Window', zh: '窗口', ru: 'Окно' },
  minimize: { en: 'Minimize', zh: '最小化', ru: 'Свернуть' },
  help: { en: 'Help', zh: '帮助', ru: 'Справка' },
  about: { en: 'About University Almanac', zh: '关于大学年鉴', ru: 'О программе «Университетский альманах»' },
  savePdf: profile.pdf,
  cannotStart: {
    en: 'University Almanac cannot start',
    zh: '大学年鉴无法启动',
    ru: '«Университетский альманах» не может запуститься',
  },
} as const satisfies Texts;
