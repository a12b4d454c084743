import type { Doubt, FigureRole, FigureState, Refusal } from '../domain/figure-sheet.ts';
import { additions } from './additions.ts';
import { lists } from './lists.ts';
import { sheets } from './sheets.ts';
import type { Named, Texts } from './texts.ts';

const role = {
  school: lists.school,
  property: { en: 'Which figure', zh: '数据项目', ru: 'Какой показатель' },
  value: additions.value,
  unit: additions.unit,
  programme: { en: 'Of which programme', zh: '所属专业', ru: 'Какой программы' },
  level: additions.fields.level,
  years: additions.years,
  scope: additions.scope,
  date: additions.asOf,
  title: { en: 'Source', zh: '来源', ru: 'Источник' },
  publisher: additions.publisher,
  url: { en: 'Address of the source', zh: '来源网址', ru: 'Адрес источника' },
  kind: { en: 'Kind of source', zh: '来源类型', ru: 'Вид источника' },
  published: { en: 'Date on the source', zh: '来源日期', ru: 'Дата на источнике' },
  accessed: additions.accessed,
  note: { en: 'For my note', zh: '写入我的笔记', ru: 'В мою заметку' },
} as const satisfies Named<FigureRole>;

const state = {
  sure: sheets.state.sure,
  unsure: sheets.state.unsure,
  refused: { en: 'not taken', zh: '不予导入', ru: 'не берётся' },
  there: { en: 'there already', zh: '已有', ru: 'уже есть' },
} as const satisfies Named<FigureState>;

const refusal = {
  'blank-school': {
    en: 'No school is named. Choose it.',
    zh: '未填写院校，请选择。',
    ru: 'Вуз не назван. Выберите его.',
  },
  'no-school': {
    en: 'No school has that name. Choose it.',
    zh: '没有该名称的院校，请选择。',
    ru: 'Вуза с таким названием нет. Выберите его.',
  },
  'no-property': {
    en: 'It is not clear which figure this is. Choose it.',
    zh: '不清楚是哪一项目，请选择。',
    ru: 'Неясно, какой это показатель. Выберите его.',
  },
  'of-programme': {
    en: 'This is said of a programme. Name the programme.',
    zh: '此项属于某个专业，请填写专业。',
    ru: 'Это говорится о программе. Назовите программу.',
  },
  'no-programme': {
    en: 'The school has no such programme. Write its name as the profile has it, or leave it empty.',
    zh: '该校没有此专业。请按学校页面的名称填写，或留空。',
    ru: 'Такой программы у вуза нет. Напишите название, как на странице вуза, или оставьте пустым.',
  },
  blank: { en: 'There is no value.', zh: '没有数值。', ru: 'Нет значения.' },
  'no-number': {
    en: 'This is no number. Write digits, or a range as 600–2,000.',
    zh: '不是数字。请填写数字，或如 600–2000 的范围。',
    ru: 'Это не число. Напишите цифрами или промежуток, как 600–2000.',
  },
  'which-number': {
    en: 'It has two meanings. Say above which sign stands before the decimals.',
    zh: '有两种含义。请在上方选择小数点符号。',
    ru: 'Имеет два значения. Укажите выше знак перед десятичными.',
  },
  'other-period': {
    en: 'It is paid for another time than this figure is. Choose the figure that fits, as tuition for a semester.',
    zh: '缴费周期与此项目不同。请选择相应的项目，如每学期学费。',
    ru: 'Платится за другой срок. Выберите подходящий показатель, например плату за семестр.',
  },
  'no-date': {
    en: 'One of its dates is none. Write it as 2026-09-01, 2026-09 or 2026.',
    zh: '其中的日期无法识别。请写作 2026-09-01、2026-09 或 2026。',
    ru: 'Одна из дат не читается. Напишите её как 2026-09-01, 2026-09 или 2026.',
  },
  'which-date': {
    en: 'One of its dates has two meanings. Say above which stands first, day or month.',
    zh: '其中的日期有两种含义。请在上方选择日、月的先后。',
    ru: 'Одна из дат имеет два значения. Укажите выше, что стоит первым: день или месяц.',
  },
  'no-currency': {
    en: 'There is no currency. Write its code, as CNY.',
    zh: '缺少币种。请填写代码，如 CNY。',
    ru: 'Нет валюты. Напишите её код, например CNY.',
  },
  'which-currency': {
    en: 'The currency is not clear. Write its code, as CNY.',
    zh: '币种不明确。请填写代码，如 CNY。',
    ru: 'Валюта неясна. Напишите её код, например CNY.',
  },
  'no-unit': {
    en: 'The unit is missing or does not fit the figure.',
    zh: '单位缺失或与项目不符。',
    ru: 'Единицы нет, или она не подходит к показателю.',
  },
  'no-choice': {
    en: 'This figure takes one of a few values, and this is none of them. The template names them.',
    zh: '此项目只能取若干固定值，此值不在其中。模板列有这些值。',
    ru: 'У этого показателя несколько возможных значений; это не одно из них. Они названы в шаблоне.',
  },
  'no-document': {
    en: 'One of the documents is not known. Write them as passport; diploma.',
    zh: '其中有未知的材料。请写作：护照；毕业证书。',
    ru: 'Один из документов неизвестен. Напишите их как паспорт; диплом.',
  },
  'no-source': {
    en: 'It is not said where this is from. Name the source here, or above for all rows.',
    zh: '未注明来源。请在此行或在上方为所有行填写来源。',
    ru: 'Не сказано, откуда это. Назовите источник здесь или выше для всех строк.',
  },
  'no-kind': {
    en: 'The kind of source is not known. The template names the kinds.',
    zh: '来源类型未知。模板列有各种类型。',
    ru: 'Вид источника неизвестен. Виды названы в шаблоне.',
  },
  rule: {
    en: 'It breaks a rule of the reference:',
    zh: '不符合资料库的规则：',
    ru: 'Нарушает правило справочника:',
  },
  full: {
    en: 'So much was added to this school that no more can be. Remove some first.',
    zh: '该校已添加的内容达到上限。请先移除一些。',
    ru: 'К этому вузу добавлено столько, что больше нельзя. Сначала уберите лишнее.',
  },
  long: {
    en: 'It is too long. Shorten it.',
    zh: '内容过长，请缩短。',
    ru: 'Слишком длинно. Сократите.',
  },
} as const satisfies Named<Refusal>;

const doubt = {
  'near-school': {
    en: 'The name is not that of one school to the letter.',
    zh: '名称与任何一所院校都不完全相同。',
    ru: 'Название не совпадает буква в букву ни с одним вузом.',
  },
  'likely-programme': {
    en: 'The programme is not named as the profile has it; this is the only one it can be.',
    zh: '专业名称与学校页面不同；只有这一个可能。',
    ru: 'Программа названа не так, как на странице вуза; это единственная подходящая.',
  },
  'academic-year': {
    en: 'A year of study is taken for the year in which it begins.',
    zh: '学年按其开始的年份计。',
    ru: 'Учебный год принят за год, в котором он начинается.',
  },
  'short-year': {
    en: 'The year has two digits.',
    zh: '年份只有两位数。',
    ru: 'Год из двух цифр.',
  },
  share: {
    en: 'One per cent or less: a workbook keeps 25% as 0.25, and 100% as 1. Write it with its sign if it is a share.',
    zh: '不超过百分之一：工作簿把 25% 存为 0.25，把 100% 存为 1。若为比例，请带百分号填写。',
    ru: 'Не больше одного процента: в книге 25 % хранится как 0,25, а 100 % — как 1. Если это доля, напишите её со знаком процента.',
  },
} as const satisfies Named<Doubt>;

/** A table of figures that is brought in: its template, how it was understood, and how each row stands. */
export const figureSheet = {
  title: { en: 'Figures from a table', zh: '从表格导入数据', ru: 'Цифры из таблицы' },
  intro: {
    en: 'A table with a figure a row, or a school a row and a figure a column. You see how it was understood, row by row, before anything is taken; what is taken stands as if you had added each figure by hand, marked as mine.',
    zh: '表格可每行一项数据，也可每行一所院校、每列一项数据。导入之前逐行显示理解的结果；导入后与逐项手工添加相同，标明“我的”。',
    ru: 'Таблица, где в строке одна цифра, или где в строке вуз, а в столбце показатель. Прежде чем что-либо взять, показано, как понята каждая строка; взятое стоит так, как если бы вы добавили каждую цифру сами, с пометкой «моё».',
  },
  choose: {
    en: 'Choose a table (CSV or Excel)',
    zh: '选择表格（CSV 或 Excel）',
    ru: 'Выбрать таблицу (CSV или Excel)',
  },
  drop: { en: 'or drop it here', zh: '或拖放到此处', ru: 'или перетащите её сюда' },
  template: {
    en: 'A template to fill in, with an example and all that its columns may hold:',
    zh: '可填写的模板，附示例及各列可填内容：',
    ru: 'Шаблон для заполнения, с примером и всем, что может стоять в столбцах:',
  },
  templateAs: { en: 'Template as {form}', zh: '{form} 模板', ru: 'Шаблон {form}' },
  of: { en: 'Figures in {file}', zh: '{file} 中的数据', ru: 'Цифры из {file}' },
  columns: { en: 'What each column is', zh: '各列的内容', ru: 'Что в каждом столбце' },
  columnIs: { en: 'Column {number}: {title}', zh: '第 {number} 列：{title}', ru: 'Столбец {number}: {title}' },
  columnRoles: { en: 'Parts of a figure', zh: '数据的组成部分', ru: 'Части показателя' },
  columnValues: { en: 'Values of one figure', zh: '某一项目的数值', ru: 'Значения одного показателя' },
  noColumn: { en: 'left out', zh: '不导入', ru: 'не берётся' },
  notation: { en: 'How numbers and dates are written', zh: '数字和日期的写法', ru: 'Как записаны числа и даты' },
  decimals: { en: 'Decimals stand behind', zh: '小数点符号', ru: 'Десятичные после' },
  decimalsOf: {
    point: { en: 'a point, as in 1,234.5', zh: '句点，如 1,234.5', ru: 'точки, как в 1,234.5' },
    comma: { en: 'a comma, as in 1.234,5', zh: '逗号，如 1.234,5', ru: 'запятой, как в 1.234,5' },
  },
  dates: { en: 'In dates', zh: '日期中', ru: 'В датах' },
  datesOf: {
    'day-month': { en: 'the day stands before the month', zh: '日在月前', ru: 'день стоит перед месяцем' },
    'month-day': { en: 'the month stands before the day', zh: '月在日前', ru: 'месяц стоит перед днём' },
  },
  chooseOne: { en: 'choose one', zh: '请选择', ru: 'выберите' },
  asked: {
    en: '“{example}” can be read in two ways, and nothing in the table tells which. Choose; until then such rows are not taken.',
    zh: '“{example}”有两种读法，表中没有依据。请选择；在此之前不导入此类行。',
    ru: '«{example}» можно прочесть двояко, и по таблице не понять как. Выберите; до тех пор такие строки не берутся.',
  },
  nothingAsked: {
    en: 'Every number and every date can be read in one way only.',
    zh: '所有数字和日期都只有一种读法。',
    ru: 'Каждое число и каждая дата читаются только одним способом.',
  },
  otherwise: { en: 'For rows that do not say', zh: '行内未注明时', ru: 'Для строк, где не сказано' },
  currency: { en: 'Currency of prices', zh: '费用币种', ru: 'Валюта цен' },
  counts: {
    en: '{sure} sure, {unsure} unsure, {refused} not taken, {there} there already',
    zh: '确定 {sure} 项，不确定 {unsure} 项，不予导入 {refused} 项，已有 {there} 项',
    ru: 'точно: {sure}, неточно: {unsure}, не берётся: {refused}, уже есть: {there}',
  },
  left: {
    en: '{digits} more than is taken at once; bring the rest in as another table.',
    zh: '超出一次可导入的数量 {digits} 项；其余请作为另一张表导入。',
    ru: 'Сверх того, что берётся за раз: {digits}; остальное примите другой таблицей.',
  },
  take: {
    en: '{count, plural, =0 {No figure to take} one {Take # figure} other {Take # figures}}',
    zh: '{count, plural, =0 {没有可导入的数据} other {导入 # 项数据}}',
    ru: '{count, plural, =0 {Нет цифр, чтобы взять} one {Взять # цифру} few {Взять # цифры} many {Взять # цифр} other {Взять # цифры}}',
  },
  notYet: {
    en: 'Nothing was taken yet: with your last change more rows cannot be taken, and each says why. Take again for the others.',
    zh: '尚未导入：按刚才的更改，不能导入的行变多了，各行已注明原因。再次导入即可取其余各行。',
    ru: 'Пока ничего не взято: с последней правкой больше строк, которые взять нельзя, причина указана в каждой. Возьмите ещё раз, чтобы взять остальные.',
  },
  taken: {
    en: 'Figures added: {added}, on schools: {schools}; there already: {there}.',
    zh: '已添加 {schools} 所院校的 {added} 项数据；{there} 项原已存在。',
    ru: 'Добавлено цифр: {added}, вузов: {schools}; уже было: {there}.',
  },
  takenBack: {
    en: '{count, plural, one {# figure was changed since and stays.} other {# figures were changed since and stay.}}',
    zh: '{count, plural, other {# 项数据其后有改动，予以保留。}}',
    ru: '{count, plural, one {# цифра с тех пор изменена и остаётся.} few {# цифры с тех пор изменены и остаются.} many {# цифр с тех пор изменены и остаются.} other {# цифры с тех пор изменены и остаются.}}',
  },
  onlyOpen: { en: 'Only rows to look at', zh: '只看需核对的行', ru: 'Только строки, которые надо проверить' },
  taking: { en: 'Take', zh: '导入', ru: 'Взять' },
  takeRow: { en: 'Take row {number}', zh: '导入第 {number} 行', ru: 'Взять строку {number}' },
  row: { en: 'Row', zh: '行', ru: 'Строка' },
  mend: { en: 'Mend row {number}', zh: '修改第 {number} 行', ru: 'Исправить строку {number}' },
  will: { en: 'It will read', zh: '将显示为', ru: 'Будет показано' },
  unnamed: { en: 'all rows that name none', zh: '所有未填写院校的行', ru: 'все строки, где он не назван' },
  page: {
    en: 'Rows {from}–{to} of {total}',
    zh: '第 {from}–{to} 行，共 {total} 行',
    ru: 'Строки {from}–{to} из {total}',
  },
  earlier: { en: 'Rows before', zh: '前面的行', ru: 'Предыдущие строки' },
  later: { en: 'Further rows', zh: '后面的行', ru: 'Следующие строки' },
  noteOf: { en: '{figure}: {note}', zh: '{figure}：{note}', ru: '{figure}: {note}' },
  noteGoes: {
    en: 'What stands in that column goes into your note on the school.',
    zh: '该列的内容写入您在该校的笔记。',
    ru: 'Написанное в том столбце уходит в вашу заметку о вузе.',
  },
  role,
  state,
  refusal,
  doubt,
  sheet: { en: 'Figures', zh: '数据', ru: 'Цифры' },
  example: {
    school: {
      en: 'Example, not taken: University of Somewhere',
      zh: '示例，不导入：某某大学',
      ru: 'Пример, не берётся: Некий университет',
    },
    scope: additions.whoseKinds.abroad,
    title: { en: 'Fees of 2026', zh: '2026 年收费标准', ru: 'Цены 2026 года' },
    publisher: { en: 'University of Somewhere', zh: '某某大学', ru: 'Некий университет' },
    note: { en: 'a room for two', zh: '双人间', ru: 'комната на двоих' },
  },
  allowed: {
    sheet: { en: 'What may stand there', zh: '可填内容', ru: 'Что может стоять' },
    column: { en: 'Column', zh: '列', ru: 'Столбец' },
    key: { en: 'Key', zh: '代码', ru: 'Ключ' },
    means: { en: 'Or in words', zh: '或文字', ru: 'Или словами' },
    takes: { en: 'Takes', zh: '取值', ru: 'Принимает' },
    of: { en: 'Said of', zh: '所属', ru: 'О чём' },
  },
  takes: {
    number: { en: 'a number or a range', zh: '数字或范围', ru: 'число или промежуток' },
    score: { en: 'a mark, with the test as its unit', zh: '分数，以考试为单位', ru: 'балл, с экзаменом как единицей' },
    date: { en: 'a date, or two for a term', zh: '日期，期限写两个日期', ru: 'дата, для срока две' },
    choice: { en: 'one of its values', zh: '固定值之一', ru: 'одно из значений' },
    documents: {
      en: 'documents, with semicolons between',
      zh: '材料，以分号隔开',
      ru: 'документы через точку с запятой',
    },
    texts: { en: 'a text in any language', zh: '任何语言的文字', ru: 'текст на любом языке' },
    line: { en: 'a text as it stands', zh: '照原样的文字', ru: 'текст как есть' },
  },
  holder: {
    school: { en: 'the school', zh: '学校', ru: 'вуз' },
    programme: { en: 'a programme', zh: '专业', ru: 'программа' },
    either: { en: 'the school or a programme', zh: '学校或专业', ru: 'вуз или программа' },
  },
} as const satisfies Texts;
