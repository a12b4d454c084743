import type { Texts } from './texts.ts';

/** How far sources differ, in one line beside the picture. */
export const spread = {
  range: { en: '{low} to {high}', zh: '{low} 至 {high}', ru: '{low} – {high}' },
  newest: {
    en: '{range}; newest dated {kind} {value}',
    zh: '{range}；最新注明日期的{kind}来源：{value}',
    ru: '{range}; новейшее из датированных ({kind}): {value}',
  },
  first: {
    en: '{range}; stands first: {value} ({kind}, {date})',
    zh: '{range}；优先采用 {value}（{kind}，{date}）',
    ru: '{range}; на первом месте {value} ({kind}, {date})',
  },
  sources: {
    en: '{count, plural, one {# source} other {All # sources}}',
    zh: '全部 {count, number} 个来源',
    ru: '{count, plural, one {# источник} few {Все # источника} many {Все # источников} other {Все # источника}}',
  },
} as const satisfies Texts;
