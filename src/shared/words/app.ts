import { lists } from './lists.ts';
import { plan } from './plan.ts';
import { registers } from './registers.ts';
import type { Texts } from './texts.ts';

export const app = {
  name: { en: 'University Almanac', zh: '大学年鉴', ru: 'Университетский альманах' },
  short: { en: 'Almanac', zh: '年鉴', ru: 'Альманах' },
  skip: { en: 'Skip to content', zh: '跳到正文', ru: 'К содержанию' },
  sections: { en: 'Sections', zh: '栏目', ru: 'Разделы' },
  browse: { en: 'Browse', zh: '浏览', ru: 'Обзор' },
  alliances: { en: 'Alliances', zh: '联盟', ru: 'Союзы' },
  map: { en: 'Map', zh: '地图', ru: 'Карта' },
  compare: { en: 'Compare', zh: '比较', ru: 'Сравнение' },
  saved: { en: 'Saved', zh: '收藏', ru: 'Сохранено' },
  plan: plan.title,
  sources: { en: 'Sources', zh: '来源', ru: 'Источники' },
  registers: registers.title,
  settings: { en: 'Settings', zh: '设置', ru: 'Настройки' },
  status: {
    en: 'Edition {edition} · {profiles, plural, one {# school} other {# schools}} described in full, {listed} in brief, {directory} by name only, {alliances, plural, one {# alliance} other {# alliances}} · offline',
    zh: '{edition} 版 · {profiles, number} 所院校有详细介绍，{listed} 所仅有少量信息，{directory} 所仅列名称，{alliances, number} 个联盟 · 离线',
    ru: 'Издание {edition} · {profiles, plural, one {# вуз описан} few {# вуза описаны} many {# вузов описаны} other {# вуза описаны}} подробно, кратко {listed}, только названием {directory}, {alliances, plural, one {# союз} few {# союза} many {# союзов} other {# союза}} · без сети',
  },
  shortcuts: { en: 'Keyboard shortcuts', zh: '键盘快捷键', ru: 'Сочетания клавиш' },
  help: { en: 'Help', zh: '帮助', ru: 'Справка' },
  helpMore: { en: 'More in Help', zh: '详见帮助', ru: 'Подробнее в справке' },
  close: { en: 'Close', zh: '关闭', ru: 'Закрыть' },
  loading: { en: 'Reading…', zh: '读取中…', ru: 'Чтение…' },
  retry: { en: 'Try again', zh: '重试', ru: 'Повторить' },
  back: { en: 'Back', zh: '返回', ru: 'Назад' },
  print: { en: 'Print', zh: '打印', ru: 'Печать' },
  undo: { en: 'Undo', zh: '撤销', ru: 'Отменить' },
  language: { en: 'Language', zh: '语言', ru: 'Язык' },
  theme: { en: 'Theme', zh: '主题', ru: 'Тема' },
  density: { en: 'Density', zh: '疏密', ru: 'Плотность' },
  densityHint: {
    en: 'Compact sets the rows of all lists and tables closer, and Browse shows each school by one name. Paper stays the same.',
    zh: '“紧凑”使各列表和表格的行更密，浏览中每校只显示一个名称；打印不变。',
    ru: 'Плотно: строки всех списков и таблиц теснее, а в обзоре у каждого заведения одно название. Печать не меняется.',
  },
  asSystem: { en: 'As the system', zh: '跟随系统', ru: 'Как в системе' },
  themeLight: { en: 'Light', zh: '浅色', ru: 'Светлая' },
  themeDark: { en: 'Dark', zh: '深色', ru: 'Тёмная' },
  tables: { en: 'Tables for spreadsheets', zh: '电子表格文件', ru: 'Файлы для электронных таблиц' },
  tablesHint: {
    en: 'Of the CSV files that are saved here. If a spreadsheet shows all of a row in one cell, choose the other.',
    zh: '用于在此保存的 CSV 文件。若电子表格把一整行放进一个单元格，请改选另一种。',
    ru: 'Для сохраняемых здесь файлов CSV. Если вся строка попала в одну ячейку, выберите другой вид.',
  },
  tablesComma: { en: 'Commas, decimal point: 1.5', zh: '逗号分隔，小数点：1.5', ru: 'Запятые, десятичная точка: 1.5' },
  tablesSemicolon: {
    en: 'Semicolons, decimal comma: 1,5',
    zh: '分号分隔，小数逗号：1,5',
    ru: 'Точки с запятой, десятичная запятая: 1,5',
  },
  characterKeys: { en: 'Keys of one character', zh: '单个字符键', ru: 'Клавиши из одного знака' },
  characterKeysHint: {
    en: 'S, C, N, B, P, / and ? do something wherever nobody types. Who speaks to the computer, or whose hand strays, may turn them off; buttons and all other keys remain.',
    zh: '不在输入时，S、C、N、B、P、/ 和 ? 单独按下即有作用。若用语音输入或容易误按，可以关闭；按钮和其他按键照常可用。',
    ru: 'S, C, N, B, P, / и ? действуют везде, где не набирают текст. Если вы диктуете или задеваете клавиши, их можно выключить; кнопки и остальные клавиши останутся.',
  },
  characterKeysOn: { en: 'Turned on', zh: '开启', ru: 'Включены' },
  characterKeysOff: { en: 'Turned off', zh: '关闭', ru: 'Выключены' },
  comfortable: { en: 'Comfortable', zh: '宽松', ru: 'Просторно' },
  compact: { en: 'Compact', zh: '紧凑', ru: 'Плотно' },
} as const satisfies Texts;

/** What the desktop tells of what it was handed, and the bar that finds on a page. */
export const host = {
  refused: {
    'no-document': {
      en: 'What is shown here has no pages to save as PDF. Open a school, a list, a comparison or the plan.',
      zh: '当前内容没有可另存为 PDF 的页面。请打开一所学校、一个列表、一项比较或申请计划。',
      ru: 'У того, что показано, нет страниц для PDF. Откройте учебное заведение, список, сравнение или план.',
    },
    link: {
      en: 'This address leads to nothing in this edition, and was not opened: {what}',
      zh: '此地址在本版中没有对应内容，未打开：{what}',
      ru: 'По этому адресу в издании ничего нет, он не открыт: {what}',
    },
    file: {
      en: 'This is neither a pack nor a list of the program, and was not opened: {what}',
      zh: '这既不是本程序的数据包，也不是列表，未打开：{what}',
      ru: 'Это не пакет и не список программы, файл не открыт: {what}',
    },
    'file-too-large': {
      en: 'This file is larger than any pack or list can be, and was not read: {what}',
      zh: '此文件超过数据包或列表的大小上限，未读取：{what}',
      ru: 'Файл больше любого пакета или списка, он не прочитан: {what}',
    },
    'file-unreadable': {
      en: 'This file could not be read; nothing was changed: {what}',
      zh: '无法读取此文件，未作任何更改：{what}',
      ru: 'Файл не удалось прочитать, ничего не изменилось: {what}',
    },
    'source-link': {
      en: 'Only addresses that stand in the reference are opened in the browser; this one does not: {what}',
      zh: '浏览器只打开本参考书中列出的网址；此网址不在其中：{what}',
      ru: 'В браузере открываются только адреса из справочника; этого в нём нет: {what}',
    },
    'not-saved': {
      en: 'This file was not written whole; see whether the disk is full, and save it again: {what}',
      zh: '此文件未能完整写入；请检查磁盘是否已满，然后重新保存：{what}',
      ru: 'Файл записан не полностью; проверьте, есть ли место на диске, и сохраните его снова: {what}',
    },
  },
  find: { en: 'Find on this page', zh: '在本页查找', ru: 'Найти на странице' },
  found: {
    en: '{at} of {all}',
    zh: '第 {at} 处，共 {all} 处',
    ru: '{at} из {all}',
  },
  foundNone: { en: 'Not on this page', zh: '本页没有', ru: 'На странице нет' },
  previous: { en: 'Previous', zh: '上一处', ru: 'Предыдущее' },
  next: { en: 'Next', zh: '下一处', ru: 'Следующее' },
} as const satisfies Texts;

export const keys = {
  compareSection: { en: 'Comparison', zh: '比较', ru: 'Сравнение' },
  compare: {
    en: 'Add the open school to the comparison',
    zh: '将当前学校加入比较',
    ru: 'Добавить открытый вуз к сравнению',
  },
  search: { en: 'Go to the search box', zh: '转到搜索框', ru: 'К строке поиска' },
  browse: { en: 'Browse', zh: '浏览', ru: 'Обзор' },
  alliances: { en: 'Alliances', zh: '联盟', ru: 'Союзы' },
  saved: lists.title,
  sources: { en: 'Sources', zh: '来源', ru: 'Источники' },
  save: { en: 'Save or remove the open school', zh: '收藏或取消收藏当前学校', ru: 'Сохранить или убрать открытый вуз' },
  print: { en: 'Print the open profile', zh: '打印当前详录', ru: 'Напечатать открытую статью' },
  besideNotes: {
    en: 'Notes beside the open profile, in a wide window',
    zh: '在宽窗口中并排显示笔记',
    ru: 'Заметки рядом с открытой статьёй, в широком окне',
  },
  besideSchool: {
    en: 'A second school beside it, in a wide window',
    zh: '在宽窗口中并排显示另一所院校',
    ru: 'Второй вуз рядом с ней, в широком окне',
  },
  undo: {
    en: 'Take back the last change to what is saved',
    zh: '撤销对收藏的上一次改动',
    ru: 'Отменить последнее изменение в сохранённом',
  },
  help: { en: 'This list', zh: '本列表', ru: 'Этот список' },
  manual: app.help,
  escape: { en: 'Close, or leave a field', zh: '关闭或离开输入框', ru: 'Закрыть или выйти из поля' },
  pane: {
    en: 'To the next part of the window',
    zh: '转到窗口的下一部分',
    ru: 'К следующей части окна',
  },
  paneBefore: { en: 'To the part before', zh: '转到上一部分', ru: 'К предыдущей части' },
  page: { en: 'A page on or back', zh: '下一页或上一页', ru: 'На страницу вперёд или назад' },
  find: host.find,
  move: { en: 'Move in a list', zh: '在列表中移动', ru: 'По списку' },
  open: { en: 'Open', zh: '打开', ru: 'Открыть' },
  explain: { en: 'Explain a term (on its sign)', zh: '解释术语（在其符号上）', ru: 'Объяснить термин (на его знаке)' },
} as const satisfies Texts;
