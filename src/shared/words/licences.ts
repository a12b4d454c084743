import { menu } from './menu.ts';
import type { Texts } from './texts.ts';

export const licences = {
  title: menu.licences,
  about: { en: 'About this program', zh: '关于本程序', ru: 'О программе' },
  rights: menu.rights,
  all: { en: 'All licences', zh: '全部许可', ru: 'Все лицензии' },
  intro: {
    en: 'What this program is made of, and the terms of each part, in its own words. Most are in English.',
    zh: '本程序的组成部分及其各自的许可条款，均为原文，多为英文。',
    ru: 'Из чего состоит программа и на каких условиях взята каждая часть, её собственными словами, чаще всего по-английски.',
  },
  more: {
    en: 'and {others, plural, one {# more} other {# more}}',
    zh: '另有 {others, plural, other {# 项}}',
    ru: 'и ещё {others, plural, one {#} few {#} many {#} other {#}}',
  },
} as const satisfies Texts;
