import type { HelpPageTexts } from './page-texts.ts';

export const finding = {
  id: 'finding',
  title: { en: 'Finding a school', zh: '查找院校', ru: 'Как найти вуз' },
  parts: [
    {
      id: 'search',
      title: { en: 'One box for everything', zh: '一个搜索框查一切', ru: 'Одна строка на всё' },
      body: {
        en: 'It answers with every letter. It takes names in any script, pinyin with or without tones, initials, former names, towns and addresses of sites, and it forgives a slip. Each hit says why it was found.',
        zh: '每输入一个字符都会给出结果。可输入任何文字的名称、带或不带声调的拼音、首字母、旧名、城市或网址，也能容忍笔误。每条结果都会说明匹配的原因。',
        ru: 'Она отвечает на каждую букву. Годятся названия любым письмом, пиньинь с тонами и без, первые буквы, прежние названия, города и адреса сайтов; опечатка не помеха. О каждом найденном сказано, почему оно найдено.',
      },
    },
    {
      id: 'understood',
      title: { en: 'It understands what is wanted', zh: '理解所需条件', ru: 'Она понимает, что нужно' },
      body: {
        en: '“Medical universities in Harbin” or “cheap mbbs china” become filters that you can take away one by one. What was set aside is said.',
        zh: '“哈尔滨的医科大学”“中国 医学 便宜”会变成可逐个取消的筛选条件；未采用的词也会说明。',
        ru: '«Мед в Харбине» или «дешёвый мед Китай» становятся фильтрами, которые можно убрать по одному. О том, что не учтено, сказано.',
      },
    },
    {
      id: 'filters',
      title: { en: 'Filters', zh: '筛选', ru: 'Фильтры' },
      body: {
        en: 'The number beside each says how many schools it would leave. Several values of one filter widen it, several filters narrow it. Each filter stands above the list and is taken away there. The address holds them all: Back, Forward and a copied address lead to the same list.',
        zh: '每项旁的数字表示会留下多少所院校。同一筛选选多项会扩大范围，选不同筛选会缩小范围。已选条件显示在列表上方，可在那里取消。所有条件都保存在地址中，后退、前进或复制地址都会回到同一列表。',
        ru: 'Число рядом говорит, сколько вузов останется. Несколько значений одного фильтра расширяют список, несколько фильтров сужают. Каждый выбранный стоит над списком и убирается там же. Все они в адресе: «Назад», «Вперёд» и скопированный адрес ведут к тому же списку.',
      },
    },
    {
      id: 'map',
      title: { en: 'Map', zh: '地图', ru: 'Карта' },
      body: {
        en: 'It shows what the filters leave. Come nearer with the wheel, two fingers or the keys + and −, move with the arrows. Countries are named first, then their provinces and towns, as far as there is room. Frontiers are those of Natural Earth, disputed ones as it draws them; they say nothing about whose they are.',
        zh: '地图显示筛选后的院校。可用滚轮、双指或 + 和 − 键缩放，用方向键移动。先标国名，放大后再标省份和城市，以不重叠为限。国界采用 Natural Earth 的数据，有争议之处亦按其画法，不代表任何立场。',
        ru: 'На ней то, что оставили фильтры. Приближают колесом, двумя пальцами или клавишами + и −, двигают стрелками. Сначала подписаны страны, ближе — их регионы и города, сколько хватает места. Границы — из Natural Earth, спорные — как там нарисовано; о том, чьи они, это ничего не говорит.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
