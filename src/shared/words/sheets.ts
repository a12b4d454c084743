import type { Encoding, MatchState, SheetProblem, SheetRemark } from '../domain/sheet-forms.ts';
import { lists } from './lists.ts';
import type { Named, Texts } from './texts.ts';

const encoding = {
  'utf-8': { en: 'Unicode (UTF-8)', zh: 'Unicode（UTF-8）', ru: 'Юникод (UTF-8)' },
  'windows-1251': { en: 'Cyrillic (Windows-1251)', zh: '西里尔文（Windows-1251）', ru: 'Кириллица (Windows-1251)' },
  gb18030: { en: 'Simplified Chinese (GB18030)', zh: '简体中文（GB18030）', ru: 'Китайский упрощённый (GB18030)' },
  big5: { en: 'Traditional Chinese (Big5)', zh: '繁体中文（Big5）', ru: 'Китайский традиционный (Big5)' },
  shift_jis: { en: 'Japanese (Shift_JIS)', zh: '日文（Shift_JIS）', ru: 'Японский (Shift_JIS)' },
  'windows-1252': { en: 'Western (Windows-1252)', zh: '西欧（Windows-1252）', ru: 'Западная Европа (Windows-1252)' },
  'koi8-r': { en: 'Cyrillic (KOI8-R)', zh: '西里尔文（KOI8-R）', ru: 'Кириллица (KOI8-R)' },
  'euc-kr': { en: 'Korean (EUC-KR)', zh: '韩文（EUC-KR）', ru: 'Корейский (EUC-KR)' },
  'utf-16le': { en: 'Unicode (UTF-16 LE)', zh: 'Unicode（UTF-16 LE）', ru: 'Юникод (UTF-16 LE)' },
  'utf-16be': { en: 'Unicode (UTF-16 BE)', zh: 'Unicode（UTF-16 BE）', ru: 'Юникод (UTF-16 BE)' },
} as const satisfies Named<Encoding>;

const separator = {
  comma: { en: 'comma', zh: '逗号', ru: 'запятая' },
  semicolon: { en: 'semicolon', zh: '分号', ru: 'точка с запятой' },
  tab: { en: 'tab', zh: '制表符', ru: 'табуляция' },
  bar: { en: 'bar', zh: '竖线', ru: 'вертикальная черта' },
} as const satisfies Texts;

const remark = {
  formulas: {
    en: 'It holds formulas: the values kept of them are taken, nothing is calculated.',
    zh: '文件含有公式：仅取其已保存的值，不作任何计算。',
    ru: 'В нём есть формулы: взяты сохранённые значения, ничего не вычисляется.',
  },
  merged: {
    en: 'It holds merged cells: what stands in one is taken for each of its rows, in its first column.',
    zh: '文件含有合并单元格：其内容归于所跨的每一行，置于首列。',
    ru: 'В нём есть объединённые ячейки: их содержимое отнесено к каждой их строке, в первом столбце.',
  },
  macros: {
    en: 'It holds macros, which are never run.',
    zh: '文件含有宏，本程序从不运行宏。',
    ru: 'В нём есть макросы; они никогда не запускаются.',
  },
  unreadable: {
    en: 'Some signs cannot be read. Choose another encoding until all names are right.',
    zh: '部分字符无法识别。请更换编码，直到校名全部正确。',
    ru: 'Некоторые знаки не читаются. Выберите другую кодировку, чтобы все названия стали верны.',
  },
  cut: {
    en: 'It is longer or wider than is read; the rest is left out. Bring it in as a table of its own.',
    zh: '表格过长或过宽，超出部分未读取。请将其作为另一张表导入。',
    ru: 'Таблица длиннее или шире, чем читается; остальное оставлено. Примите его отдельной таблицей.',
  },
  shortened: {
    en: 'Some of its texts are longer than is kept, or a school has more tags; their ends are left out. Bring those in by hand.',
    zh: '部分文字过长，或院校的标签过多，末尾未读取。请手动补充。',
    ru: 'Некоторые тексты длиннее, чем хранится, или меток у вуза больше; их концы оставлены. Внесите их вручную.',
  },
} as const satisfies Named<SheetRemark>;

const problem = {
  password: {
    en: '{file} has a password. Nothing was changed. Save it without one, then choose it again.',
    zh: '{file} 设有密码。没有任何改动。请另存为无密码的文件后重新选择。',
    ru: '{file} защищён паролем. Ничего не изменилось. Сохраните его без пароля и выберите снова.',
  },
  'old-excel': {
    en: '{file} is a workbook of Excel before 2007. Nothing was changed. Save it as .xlsx or .csv, then choose it again.',
    zh: '{file} 是 2007 年以前的 Excel 工作簿。没有任何改动。请另存为 .xlsx 或 .csv 后重新选择。',
    ru: '{file} записан в Excel до 2007 года. Ничего не изменилось. Сохраните его как .xlsx или .csv и выберите снова.',
  },
  markup: {
    en: '{file} is a web page or XML, whatever it is called. Nothing was changed. Open it in a program for tables, save it as .xlsx or .csv, then choose that.',
    zh: '{file} 实为网页或其他标记文本。没有任何改动。请用表格软件打开，另存为 .xlsx 或 .csv 后再选择。',
    ru: '{file} — на деле веб-страница или другая разметка. Ничего не изменилось. Откройте его в программе для таблиц, сохраните как .xlsx или .csv и выберите снова.',
  },
  'no-table': {
    en: '{file} is no table: what is in it is no text. Nothing was changed. Choose a file that ends in .csv or .xlsx.',
    zh: '{file} 不是表格，内容并非文字。没有任何改动。请选择 .csv 或 .xlsx 文件。',
    ru: '{file} — не таблица: в нём не текст. Ничего не изменилось. Выберите файл .csv или .xlsx.',
  },
  'too-large': {
    en: '{file} is far larger than a list of schools. Nothing was changed. Keep only its rows with schools, then choose it again.',
    zh: '{file} 远大于院校名单。没有任何改动。请只保留院校所在的行，然后重新选择。',
    ru: '{file} намного больше списка вузов. Ничего не изменилось. Оставьте в нём только строки с вузами и выберите снова.',
  },
  damaged: {
    en: '{file} is damaged, or is none of its kind. Nothing was changed. Save it once more as .xlsx or .csv, then choose it again.',
    zh: '{file} 已损坏，或并非此类文件。没有任何改动。请另存为 .xlsx 或 .csv 后重新选择。',
    ru: '{file} повреждён или это файл другого вида. Ничего не изменилось. Сохраните его заново как .xlsx или .csv и выберите снова.',
  },
  empty: {
    en: 'There is nothing in {file}. Nothing was changed.',
    zh: '{file} 是空的。没有任何改动。',
    ru: 'В {file} ничего нет. Ничего не изменилось.',
  },
} as const satisfies Named<SheetProblem>;

const state = {
  sure: { en: 'sure', zh: '确定', ru: 'точно' },
  unsure: { en: 'unsure, look at it', zh: '不确定，请核对', ru: 'неточно, проверьте' },
  missing: { en: 'none of that name', zh: '未找到', ru: 'не найден' },
} as const satisfies Named<MatchState>;

/** A table of schools that is brought in: how it was understood, and which school each name means. */
export const sheets = {
  reading: { en: 'Reading {file}…', zh: '正在读取 {file}…', ru: 'Читается {file}…' },
  matched: {
    en: '{done} of {total} names looked up',
    zh: '已查找 {done}／{total} 个名称',
    ru: 'найдено названий: {done} из {total}',
  },
  title: { en: 'Schools in {file}', zh: '{file} 中的院校', ru: 'Вузы из {file}' },
  understood: {
    en: 'It was understood so. Change what is wrong; nothing is taken yet.',
    zh: '文件按以下方式理解。如有误请更改，目前尚未导入任何内容。',
    ru: 'Файл понят так. Измените, что неверно; пока ничего не взято.',
  },
  encodingLabel: { en: 'Encoding', zh: '编码', ru: 'Кодировка' },
  encoding,
  separatorLabel: { en: 'Between cells', zh: '单元格分隔', ru: 'Между ячейками' },
  separator,
  sheetLabel: { en: 'Sheet', zh: '工作表', ru: 'Лист' },
  head: { en: 'The first row names the columns', zh: '首行为列名', ru: 'Первая строка называет столбцы' },
  columnName: { en: 'Names in', zh: '校名所在列', ru: 'Названия в столбце' },
  columnTags: { en: 'Tags in', zh: '标签所在列', ru: 'Метки в столбце' },
  columnNote: { en: 'Notes in', zh: '笔记所在列', ru: 'Заметки в столбце' },
  noColumn: { en: 'none', zh: '无', ru: 'нет' },
  column: { en: '{number}: {title}', zh: '{number}：{title}', ru: '{number}: {title}' },
  remark,
  problem,
  state,
  counts: {
    en: '{sure} sure, {unsure} unsure, {missing} not found',
    zh: '确定 {sure} 所，不确定 {unsure} 所，未找到 {missing} 所',
    ru: 'точно: {sure}, неточно: {unsure}, не найдено: {missing}',
  },
  left: {
    en: '{count, plural, one {One row more than a list holds is left out.} other {{digits} rows more than a list holds are left out.}}',
    zh: '{count, plural, other {另有 {digits} 行超出一份列表的容量，未列出。}}',
    ru: '{count, plural, one {{digits} строка сверх того, что вмещает список, оставлена.} few {{digits} строки сверх того, что вмещает список, оставлены.} many {{digits} строк сверх того, что вмещает список, оставлены.} other {{digits} строки сверх того, что вмещает список, оставлены.}}',
  },
  written: { en: 'In the table', zh: '表中写法', ru: 'В таблице' },
  found: { en: 'School here', zh: '对应院校', ru: 'Вуз здесь' },
  how: { en: 'How sure', zh: '确定程度', ru: 'Насколько точно' },
  meantFor: { en: 'School meant by {name}', zh: '“{name}”所指院校', ru: 'Какой вуз назван «{name}»' },
  leaveOut: { en: 'leave out', zh: '不导入', ru: 'не брать' },
  asWas: { en: 'leave it as it was', zh: '保持不变', ru: 'оставить как было' },
  another: { en: 'another school…', zh: '其他院校…', ru: 'другой вуз…' },
  find: { en: 'Find the school meant by {name}', zh: '查找“{name}”所指院校', ru: 'Найти вуз, названный «{name}»' },
  onlyOpen: { en: 'Only those to look at', zh: '只看需核对的', ru: 'Только те, что надо проверить' },
  into: lists.into,
  intoNew: { en: 'a new list called', zh: '新列表，名称为', ru: 'новый список с названием' },
  bring: {
    en: '{count, plural, =0 {No school to bring in} one {Bring in # school} other {Bring in # schools}}',
    zh: '{count, plural, =0 {没有可导入的院校} other {导入 # 所院校}}',
    ru: '{count, plural, =0 {Нет вузов, чтобы принять} one {Принять # вуз} few {Принять # вуза} many {Принять # вузов} other {Принять # вуза}}',
  },
  brought: {
    en: 'Brought into {list}: {added} new, {merged} joined with what was there, {same} there already.',
    zh: '已导入{list}：新增 {added} 所，合并 {merged} 所，原有 {same} 所。',
    ru: 'Принято в {list}: новых {added}, дополнено {merged}, уже было {same}.',
  },
} as const satisfies Texts;
