import type { HelpPageTexts } from './page-texts.ts';

export const keys = {
  id: 'keys',
  title: { en: 'Keys', zh: '按键', ru: 'Клавиши' },
  parts: [
    {
      id: 'all',
      title: { en: 'Everything works by keyboard', zh: '一切均可用键盘操作', ru: 'Всё работает с клавиатуры' },
      body: {
        en: 'Tab goes from one thing to the next, F6 from one part of the window to the next; arrows move within a list. Keys of one character can be turned off in Settings.',
        zh: 'Tab 在各项之间移动，F6 在窗口各部分之间移动，方向键在列表内移动。单个字符键可在设置中关闭。',
        ru: 'Tab переходит от одного к другому, F6 — от части окна к части, стрелки ведут по списку. Клавиши из одного знака выключаются в настройках.',
      },
      figure: 'keys',
    },
  ],
} as const satisfies HelpPageTexts;

export const terms = {
  id: 'terms',
  title: { en: 'Terms', zh: '术语', ru: 'Термины' },
  parts: [
    {
      id: 'all',
      title: { en: 'What each figure means', zh: '各项数据的含义', ru: 'Что значит каждая цифра' },
      body: {
        en: 'In the order of a profile.',
        zh: '按院校介绍中的顺序排列。',
        ru: 'В порядке статьи о вузе.',
      },
      figure: 'terms',
    },
  ],
} as const satisfies HelpPageTexts;
