import type { Texts } from './texts.ts';

export const sources = {
  title: { en: 'Sources', zh: '来源', ru: 'Источники' },
  count: {
    en: '{count, plural, one {# source} other {# sources}}',
    zh: '{count} 个来源',
    ru: '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  },
  citations: {
    en: '{count, plural, one {# fact} other {# facts}}',
    zh: '{count} 条事实',
    ru: '{count, plural, one {# сведение} few {# сведения} many {# сведений} other {# сведения}}',
  },
  filter: { en: 'Filter sources', zh: '筛选来源', ru: 'Найти источник' },
  all: { en: 'all kinds', zh: '全部类型', ru: 'все виды' },
  kind: { en: 'Kind', zh: '类型', ru: 'Вид' },
  restsOn: { en: 'What rests on it', zh: '依据此来源的内容', ru: 'Что на нём основано' },
  byNameOnly: {
    en: '{count, plural, one {{shown} school known by name only} other {{shown} schools known by name only}}',
    zh: '{count, plural, other {{shown}}} 所仅列名称的院校',
    ru: '{count, plural, one {{shown} вуз, известный только по названию} few {{shown} вуза, известные только по названию} many {{shown} вузов, известных только по названию} other {{shown} вуза, известные только по названию}}',
  },
  none: { en: 'No source matches.', zh: '没有符合的来源。', ru: 'Нет подходящего источника.' },
  title_: { en: 'Title', zh: '题名', ru: 'Название' },
  facts: { en: 'Facts', zh: '事实', ru: 'Сведения' },
  published: { en: 'Published', zh: '发布', ru: 'Опубликован' },
  language: { en: 'Language', zh: '语言', ru: 'Язык' },
  accessed: { en: 'Read on', zh: '读取日期', ru: 'Прочитан' },
  address: { en: 'Address', zh: '网址', ru: 'Адрес' },
} as const satisfies Texts;
