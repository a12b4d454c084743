import type { Texts } from './texts.ts';

export const map = {
  title: { en: 'Map', zh: '地图', ru: 'Карта' },
  label: {
    en: 'World map of institutions: arrows move it, plus and minus come nearer, Tab goes from mark to mark',
    zh: '院校世界地图：方向键移动，加减号缩放，Tab 键在标记间移动',
    ru: 'Карта мира с вузами: стрелки двигают, плюс и минус приближают и отдаляют, Tab ведёт от знака к знаку',
  },
  located: {
    en: '{located} of {total} institutions have a place on the map',
    zh: '{total} 所院校中有 {located} 所可在地图上显示',
    ru: 'На карте {located} из {total} вузов',
  },
  cluster: {
    en: '{count, plural, one {# institution} other {# institutions}}, among them {name}',
    zh: '{count, number} 所院校，其中有{name}',
    ru: '{count, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}}, среди них {name}',
  },
  nearer: { en: 'Come nearer', zh: '放大', ru: 'Ближе' },
  farther: { en: 'Go farther away', zh: '缩小', ru: 'Дальше' },
  whole: { en: 'World', zh: '全球', ru: 'Весь мир' },
  here: {
    en: '{count, plural, one {# institution} other {# institutions}} here',
    zh: '此处有 {count, number} 所院校',
    ru: 'Здесь {count, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}}',
  },
  kilometres: { en: '{length} km', zh: '{length} 公里', ru: '{length} км' },
  closeCrowd: { en: 'Close', zh: '关闭', ru: 'Закрыть' },
} as const satisfies Texts;
