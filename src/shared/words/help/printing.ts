import type { HelpPageTexts } from './page-texts.ts';

export const printing = {
  id: 'printing',
  title: { en: 'Printing', zh: '打印', ru: 'Печать' },
  parts: [
    {
      id: 'documents',
      title: { en: 'What can be printed', zh: '可打印的内容', ru: 'Что можно напечатать' },
      body: {
        en: 'P shows what is open as pages: a school, an alliance, a list with its title, contents and page numbers, a comparison, what schools share, a register, the plan, or the rows that the filters leave. Choose paper and language above; how many pages it will be is said before they are made. A view without pages of its own, such as the alliances or what a search found, is printed as it stands.',
        zh: '按 P 可将当前内容显示为页面：院校、联盟、带标题、目录和页码的列表、比较、共同参加的联盟、官方名单、申请计划或筛选后的列表。在上方选择纸张和语言；生成之前会说明大约多少页。没有专门页面的视图（如联盟目录、搜索结果）按窗口所示打印。',
        ru: 'P показывает открытое страницами: вуз, союз, список с титулом, содержанием и номерами страниц, сравнение, что у вузов общего, реестр, план или строки, которые оставили фильтры. Бумагу и язык выбирают вверху; сколько будет страниц, сказано заранее. Вид без своих страниц, например союзы или найденное поиском, печатается таким, как в окне.',
      },
    },
    {
      id: 'short',
      title: { en: 'Short form', zh: '简版', ru: 'Краткая форма' },
      body: {
        en: 'Of a school, or of each school of a list, only what decides: a page or two, with its sources.',
        zh: '对一所院校或列表中的每所院校只列决定要点，一两页，附来源。',
        ru: 'О вузе или о каждом вузе списка — только то, что решает: страница-две, с источниками.',
      },
    },
    {
      id: 'private',
      title: { en: 'What stays with you', zh: '不会外传的内容', ru: 'Что остаётся у вас' },
      body: {
        en: 'Notes, tags and own figures are left out unless you tick that they come along: paper goes from hand to hand.',
        zh: '除非您勾选，笔记、标签和我的数据都不会打印：纸张会传到他人手中。',
        ru: 'Заметки, метки и свои цифры не печатаются, пока вы не отметите обратное: бумага ходит по рукам.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
