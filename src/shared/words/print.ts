import type { Texts } from './texts.ts';

export const print = {
  contents: { en: 'Contents', zh: '目录', ru: 'Содержание' },
  progress: {
    en: 'Putting the document together: {done} of {total}',
    zh: '正在编排文档：{done}／{total}',
    ru: 'Документ составляется: {done} из {total}',
  },
  soFar: { en: '{done} of {total}', zh: '{done}／{total}', ru: '{done} из {total}' },
  writing: { en: 'Writing the PDF…', zh: '正在写出 PDF…', ru: 'PDF записывается…' },
  cancel: { en: 'Cancel', zh: '取消', ru: 'Отменить' },
  title: { en: 'Print view', zh: '打印视图', ru: 'Вид для печати' },
  paper: { en: 'Paper', zh: '纸张', ru: 'Бумага' },
  command: { en: 'Print or save as PDF', zh: '打印或存为 PDF', ru: 'Печать или PDF' },
  edition: { en: 'Edition {edition}', zh: '{edition} 版', ru: 'Издание {edition}' },
  printedOn: { en: 'Printed on {date}', zh: '打印于 {date}', ru: 'Напечатано {date}' },
  page: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页', ru: 'Стр. {page} из {pages}' },
  askLine: { en: 'Answer:', zh: '答复：', ru: 'Ответ:' },
  comparison: {
    en: 'Comparison of {count, plural, one {# school} other {# schools}}',
    zh: '{count, plural, other {# 所学校的比较}}',
    ru: 'Сравнение: {count, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}}',
  },
  legend: {
    en: 'Small numbers lead to the sources at the end. A dash is what is unknown, with the reason; where a line follows, ask the school.',
    zh: '上标数字指向文末的来源。“—”表示不详，并注明原因；其下有横线处，请向学校询问。',
    ru: 'Малые числа ведут к источникам в конце. Прочерк — неизвестное, с причиной; где под ним линия, спросите вуз.',
  },
  mine: {
    en: 'With my notes, tags and figures',
    zh: '包含我的笔记、标签与数据',
    ru: 'С моими заметками, метками и цифрами',
  },
  short: {
    en: 'Short form: only what decides',
    zh: '简版：只列关键信息',
    ru: 'Краткая форма: только решающее',
  },
  pages: {
    en: '{count, plural, one {# page} other {# pages}}',
    zh: '{count, plural, other {共 # 页}}',
    ru: '{count, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}',
  },
  pagesAbout: {
    en: 'About {count, plural, one {# page} other {# pages}}',
    zh: '约 {count, plural, other {# 页}}',
    ru: 'Примерно {count, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}',
  },
  hintWithoutBoxes: {
    en: 'In the print window choose the same paper and margins “default”, and leave “headers and footers” on: this browser numbers pages only there.',
    zh: '请在打印窗口选择相同纸张，边距选“默认”，并保留“页眉和页脚”：此浏览器只在那里标页码。',
    ru: 'В окне печати выберите ту же бумагу и поля «по умолчанию», колонтитулы оставьте: номера страниц этот браузер ставит только там.',
  },
  hintLandscape: { en: 'Choose landscape.', zh: '请选择横向。', ru: 'Выберите альбомную ориентацию.' },
  firstOf: {
    en: 'The first {shown} of {total}.',
    zh: '共 {total} 项，此处为前 {shown} 项。',
    ru: 'Первые {shown} из {total}.',
  },
  otherwise: {
    en: 'This view is printed as a document, with all its rows. Open {address}',
    zh: '此视图以文档形式打印，包含全部条目。请打开 {address}',
    ru: 'Этот вид печатается документом, со всеми строками. Откройте {address}',
  },
  asItStands: {
    en: 'This view has no pages of its own and is printed as it stands.',
    zh: '此视图没有专门的打印页面，按窗口所示打印。',
    ru: 'Своих страниц у этого вида нет: он напечатан таким, как в окне.',
  },
  hint: {
    en: 'In the print window choose the same paper, margins “default”, and “headers and footers” off.',
    zh: '请在打印窗口选择相同纸张，边距选“默认”，并关闭“页眉和页脚”。',
    ru: 'В окне печати выберите ту же бумагу, поля «по умолчанию» и отключите колонтитулы браузера.',
  },
} as const satisfies Texts;
