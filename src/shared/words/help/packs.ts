import type { HelpPageTexts } from './page-texts.ts';

export const packs = {
  id: 'packs',
  title: { en: 'Packs', zh: '数据包', ru: 'Пакеты' },
  parts: [
    {
      id: 'pack',
      title: { en: 'What a pack is', zh: '什么是数据包', ru: 'Что такое пакет' },
      body: {
        en: 'A file with further figures, each with its source, that somebody has made: a counsellor for their schools, a group for a country. Settings brings it in, after it has shown what it holds and where it contradicts the edition, and takes it out again. Undo takes back either, as long as the program runs; what you wrote on its schools stays in any case.',
        zh: '由他人制作的文件，内含附有来源的补充数据，例如顾问为其院校、团体为某一国家所做。在“设置”中导入：先显示其内容及与本版矛盾之处；也可随时移除。安装与移除在程序运行期间均可撤销；您在其院校上所写的内容始终保留。',
        ru: 'Файл с дополнительными цифрами, каждая с источником: консультант сделал его для своих вузов, группа — для страны. Его принимают в «Настройках», где сначала видно, что в нём и где он спорит с изданием; там же его убирают. И то и другое можно вернуть, пока программа работает; то, что вы записали о его вузах, остаётся в любом случае.',
      },
    },
    {
      id: 'apart',
      title: { en: 'It stays apart', zh: '与本版分开', ru: 'Он стоит отдельно' },
      body: {
        en: 'Whatever comes from a pack says so, at its footnote and in every file and print. It never changes which value stands first, nor the order of lists and searches.',
        zh: '凡来自数据包的内容，在脚注、文件和打印件中都会注明。它不会改变优先采用的数值，也不会改变列表和搜索的顺序。',
        ru: 'О том, что пришло из пакета, сказано при сноске, в каждом файле и на бумаге. Он не меняет ни того, какое значение стоит первым, ни порядка списков и поиска.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
