import type { Texts } from './texts.ts';

/** What a window says first: what this is, for whom, and the ways in. */
export const opening = {
  title: { en: 'University Almanac', zh: '大学年鉴', ru: 'Университетский альманах' },
  what: {
    en: 'A reference of {count, plural, one {# school} other {# schools}} of higher education and the alliances they form, in which every figure names its source and its date.',
    zh: '一部参考书，收录 {count, number} 所高等院校及其组成的联盟，每项数据都注明来源与日期。',
    ru: 'Справочник, в котором {count, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}} и их союзы, а у каждой цифры указаны источник и дата.',
  },
  whom: {
    en: 'Edition {edition}, for those who choose where to study and those who advise them; nothing leaves this computer.',
    zh: '{edition} 版，供选校的学生和为其提供咨询的人使用；任何内容都不会离开这台电脑。',
    ru: 'Издание {edition} — для тех, кто выбирает, где учиться, и для тех, кто им советует; с этого компьютера ничего не уходит.',
  },
  find: { en: 'Find a school', zh: '查找院校', ru: 'Найти вуз' },
  findHow: {
    en: 'By any name, in any script, or by what you need: “mbbs in china”.',
    zh: '输入任何名称、任何文字，或所需条件，如“中国医学”。',
    ru: 'По любому названию и письму или по тому, что нужно: «мед в Китае».',
  },
  compare: { en: 'Compare schools', zh: '比较院校', ru: 'Сравнить вузы' },
  compareHow: {
    en: 'Up to six schools side by side, with what decides first.',
    zh: '最多六所院校并列，关键信息在前。',
    ru: 'До шести вузов рядом, сначала решающее.',
  },
  mine: { en: 'My lists and dates', zh: '我的列表与日期', ru: 'Мои списки и сроки' },
  mineHow: {
    en: 'Schools you keep, with notes, and what comes next:',
    zh: '收藏的院校与笔记，以及接下来的日期：',
    ru: 'Сохранённые вузы с заметками и то, что впереди:',
  },
  viewed: { en: 'Viewed last', zh: '最近浏览', ru: 'Просмотрено недавно' },
  changed: {
    en: 'Figures that differ from the edition or pack you read before',
    zh: '与您此前读到的版本或数据包不同的数据',
    ru: 'Цифры, которые стали другими с прошлого издания или пакета',
  },
  howToRead: {
    en: 'How a figure is recorded, and what the signs mean',
    zh: '数据如何记录，各种符号表示什么',
    ru: 'Как записана цифра и что значат знаки',
  },
  noneViewed: { en: 'no school so far', zh: '暂无', ru: 'пока ничего' },
} as const satisfies Texts;
