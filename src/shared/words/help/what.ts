import type { HelpPageTexts } from './page-texts.ts';

export const what = {
  id: 'what',
  title: { en: 'What this is', zh: '这是什么', ru: 'Что это' },
  parts: [
    {
      id: 'book',
      title: { en: 'A reference book', zh: '一部参考书', ru: 'Справочник' },
      body: {
        en: 'It describes universities, above all those that teach medicine, and the alliances they form. It was written from public sources, each of which is named. The edition at the foot of the window says how old it is.',
        zh: '本书介绍大学及其组成的联盟，重点是设有医学专业的院校。内容依据公开来源编写，每个来源都已注明。窗口底部的版本号说明本书的新旧。',
        ru: 'Здесь описаны университеты, прежде всего те, где учат медицине, и их союзы. Всё написано по открытым источникам, и каждый назван. Номер издания внизу окна говорит, насколько оно новое.',
      },
    },
    {
      id: 'depth',
      title: { en: 'How much is told', zh: '介绍的详略', ru: 'Сколько рассказано' },
      body: {
        en: 'Some schools are described in full. Of others only a few facts are known, and of thousands only name, country and site, from an open list that nobody has checked. Each says which it is.\nThe list opens with the schools that are best known and most fully described; choose another order above it.',
        zh: '部分院校有详细介绍；另一些仅有少量信息；还有数千所只有名称、国家和网址，取自未经核实的公开列表。每所院校都会标明属于哪一类。\n列表首先显示知名度高、介绍详细的院校；可在列表上方改换排序。',
        ru: 'Одни вузы описаны подробно. О других известно лишь несколько фактов, а о тысячах — только название, страна и сайт из открытого списка, который никто не проверял. О каждом сказано, как обстоит дело.\nСписок начинается с самых известных и подробнее всего описанных вузов; другой порядок выбирают над ним.',
      },
    },
    {
      id: 'wide',
      title: { en: 'A third pane', zh: '第三栏', ru: 'Третья часть окна' },
      body: {
        en: 'In a window at least 1,400 pixels wide, a profile has room beside it: N puts your notes there, B a second school. The notes stay open until you close them; the school stands in the address, and stays while you go on in the list. F6 goes from part to part.',
        zh: '窗口宽度不少于 1,400 像素时，详录旁可再开一栏：按 N 显示您的笔记，按 B 显示另一所院校。笔记栏会一直打开，直到您关闭；院校写在地址中，浏览列表时保持不变。按 F6 可在各部分间切换。',
        ru: 'В окне шириной от 1400 точек рядом со статьёй есть место: N открывает там ваши заметки, B — второй вуз. Заметки остаются открытыми, пока вы их не закроете; вуз стоит в адресе и остаётся, пока вы идёте по списку. F6 переводит из части в часть.',
      },
    },
    {
      id: 'offline',
      title: { en: 'Nothing leaves this computer', zh: '内容不离开本机', ru: 'С компьютера ничего не уходит' },
      body: {
        en: 'The program needs no network and asks for none. What you keep stands in a file of your own on this computer, and is copied there every day; Settings shows the copies.',
        zh: '本程序无需网络，也不会联网。您保存的内容存放在本机您自己的文件中，并每天备份；备份见“设置”。',
        ru: 'Программе не нужна сеть, и она в неё не выходит. То, что вы храните, лежит в вашем файле на этом компьютере и копируется каждый день; копии видны в «Настройках».',
      },
    },
    {
      id: 'not',
      title: { en: 'What it does not do', zh: '本书不做什么', ru: 'Чего здесь нет' },
      body: {
        en: 'It gives no score and no verdict, and nobody has paid to be in it. A rule is said to be met or not met, one by one, each with its source. Before you pay or apply, ask the school and the authority that is named.',
        zh: '本书不打分，不下结论，也没有任何院校付费入选。各项规定逐条说明是否符合，并注明来源。付款或申请之前，请向学校和所列主管机构核实。',
        ru: 'Здесь нет баллов и приговоров, и никто не платил за место. О каждом правиле сказано отдельно, выполнено ли оно, и назван источник. Прежде чем платить или подавать документы, спросите вуз и названное ведомство.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
