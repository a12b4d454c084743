import type { Texts } from './texts.ts';

export const sources = {
  title: { en: 'Sources', zh: '来源', ru: 'Источники' },
  count: {
    en: '{count, plural, one {# source} other {# sources}}',
    zh: '{count, number} 个来源',
    ru: '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  },
  citations: {
    en: '{count, plural, one {# fact} other {# facts}}',
    zh: '{count, number} 条事实',
    ru: '{count, plural, one {# сведение} few {# сведения} many {# сведений} other {# сведения}}',
  },
  filter: { en: 'Filter sources', zh: '筛选来源', ru: 'Найти источник' },
  all: { en: 'all kinds', zh: '全部类型', ru: 'все виды' },
  kind: { en: 'Kind', zh: '类型', ru: 'Вид' },
  restsOn: { en: 'What rests on it', zh: '依据此来源的内容', ru: 'Что на нём основано' },
  factsHere: { en: 'What it says here', zh: '此处引用的内容', ru: 'Что взято из него здесь' },
  moreFacts: {
    en: '{count, plural, one {and # fact more} other {and # facts more}}',
    zh: '另有 {count, number} 条',
    ru: '{count, plural, one {и ещё # сведение} few {и ещё # сведения} many {и ещё # сведений} other {и ещё # сведения}}',
  },
  noFigures: {
    en: '{count, plural, one {# more is no figure: prose, place or a value struck out} other {# more are no figures: prose, place or values struck out}}',
    zh: '另有 {count, number} 条不是数据：文字说明、地点或已作废的值',
    ru: '{count, plural, one {ещё # сведение — не цифра} few {ещё # сведения — не цифры} many {ещё # сведений — не цифры} other {ещё # сведения — не цифры}}: текст, место или отвергнутые значения',
  },
  allFacts: { en: 'All facts taken from it', zh: '引自该来源的全部内容', ru: 'Всё, что взято из этого источника' },
  inList: { en: 'In the list of sources', zh: '在来源列表中查看', ru: 'В списке источников' },
  backToLine: { en: 'Back to the line', zh: '回到原处', ru: 'Назад к строке' },
  byNameOnly: {
    en: '{count, plural, one {{shown} school known by name only} other {{shown} schools known by name only}}',
    zh: '{count, plural, other {{shown}}} 所仅列名称的院校',
    ru: '{count, plural, one {{shown} вуз, известный только по названию} few {{shown} вуза, известные только по названию} many {{shown} вузов, известных только по названию} other {{shown} вуза, известные только по названию}}',
  },
  none: { en: 'No source matches.', zh: '没有符合的来源。', ru: 'Нет подходящего источника.' },
  title_: { en: 'Title', zh: '题名', ru: 'Название' },
  published: { en: 'Published', zh: '发布', ru: 'Опубликован' },
  language: { en: 'Language', zh: '语言', ru: 'Язык' },
  accessed: { en: 'Read on', zh: '读取日期', ru: 'Прочитан' },
  address: { en: 'Address', zh: '网址', ru: 'Адрес' },
} as const satisfies Texts;
