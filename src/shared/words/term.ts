import type { Texts } from './texts.ts';

/** When something opens and closes, and how that stands today. */
export const term = {
  range: { en: '{from} to {to}', zh: '{from}至{to}', ru: '{from} – {to}' },
  from: { en: 'from {date}', zh: '{date}起', ru: 'начало: {date}' },
  everyYear: { en: '{dates} every year', zh: '每年{dates}', ru: '{dates}, каждый год' },
  ahead: { en: 'opens on {date}', zh: '{date}开始', ru: 'начало: {date}' },
  open: { en: 'open until {date}', zh: '开放至{date}', ru: 'открыто; последний день: {date}' },
  opened: {
    en: 'opened on {date}; the last day is not known',
    zh: '{date}起开放；截止日期不详',
    ru: 'начало: {date}; последний день неизвестен',
  },
  usual: {
    en: '{dates} every year, as told in {year}; that of {next} is not announced',
    zh: '每年{dates}（{year} 年的说法）；{next} 年的尚未公布',
    ru: '{dates}, каждый год (сведения {year} года); на {next} год ещё не объявлен',
  },
  usualUndated: {
    en: '{dates} every year, as an undated page has it; that of {next} is not announced',
    zh: '每年{dates}（来源未注日期）；{next} 年的尚未公布',
    ru: '{dates}, каждый год (источник без даты); на {next} год ещё не объявлен',
  },
  closes: { en: 'closes on {date}', zh: '{date}截止', ru: 'последний день: {date}' },
  closed: { en: 'closed on {date}', zh: '已于{date}截止', ru: 'закрыто; последний день: {date}' },
  past: {
    en: '{date} was the last one known; that of {next} is not announced',
    zh: '已知最近一次为{date}；{next} 年的尚未公布',
    ru: 'последний известный срок: {date}; на {next} год ещё не объявлен',
  },
  /** Of what is not announced, where there is room for little: its date stands beside it. */
  usualInShort: {
    en: '{dates} every year; {next} not announced',
    zh: '每年{dates}；{next} 年未公布',
    ru: '{dates}, каждый год; {next} не объявлен',
  },
  pastInShort: {
    en: '{date}; {next} not announced',
    zh: '{date}；{next} 年未公布',
    ru: '{date}; {next} не объявлен',
  },
} as const satisfies Texts;
