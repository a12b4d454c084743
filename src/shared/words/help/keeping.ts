import type { HelpPageTexts } from './page-texts.ts';

export const keeping = {
  id: 'keeping',
  title: { en: 'Keeping', zh: '保存', ru: 'Что хранить' },
  parts: [
    {
      id: 'lists',
      title: { en: 'Lists, tags and notes', zh: '列表、标签与笔记', ru: 'Списки, метки, заметки' },
      body: {
        en: 'S on a profile saves the school. Saved schools stand in lists, in the order you give them, with tags and a note. Everything is kept as you write it; the last change can be taken back. The field above the lists searches in all you kept.',
        zh: '在院校介绍页按 S 即可收藏。收藏的院校列在列表中，可自定顺序，加标签和笔记。内容随写随存，最近一次改动可以撤销。列表上方的搜索框可在全部收藏中查找。',
        ru: 'S на статье сохраняет вуз. Сохранённые стоят в списках, в вашем порядке, с метками и заметкой. Всё хранится по мере того, как вы пишете; последнее изменение можно отменить. Строка над списками ищет во всём сохранённом.',
      },
    },
    {
      id: 'own-figures',
      title: { en: 'Own figures', zh: '我的数据', ru: 'Свои цифры' },
      body: {
        en: 'A fee that was quoted to you, an offer, a scholarship: it stands beside the sourced figures and is marked as yours, in comparisons, too. It is printed only where you ask for it.',
        zh: '他人报给您的费用、录取条件或奖学金可与有来源的数据并列，并标明属于您，比较时亦然。仅在您选择时才会打印。',
        ru: 'Названная вам плата, предложение, стипендия стоят рядом с цифрами из источников и помечены как ваши, в сравнении тоже. Печатаются они, только если вы попросите.',
      },
    },
    {
      id: 'plan',
      title: { en: 'Plan', zh: '申请计划', ru: 'План' },
      body: {
        en: 'For each kept school a stage, the documents it asks for as a list to tick, tasks, and all dates, the next first. A date of an earlier year says that the next is not announced. The dates go out as a calendar file.',
        zh: '为每所收藏的院校记录申请阶段、可勾选的所需材料、任务和全部日期，最近的在前。往年的日期会注明下一次尚未公布。日期可导出为日历文件。',
        ru: 'Для каждого сохранённого вуза — этап, нужные документы списком с отметками, дела и все даты, ближайшая первой. О дате прошлого года сказано, что следующая не объявлена. Даты можно вынести файлом календаря.',
      },
    },
    {
      id: 'files',
      title: { en: 'Taking along', zh: '带走数据', ru: 'Взять с собой' },
      body: {
        en: 'A list goes out as a file and comes in on another computer; what stands on both is joined and nothing overwritten. Tables go out for spreadsheets. Copies of everything are made each day and can be put back in Settings.',
        zh: '列表可存为文件，在另一台电脑上导入；两边都有的内容会合并，不会覆盖。表格可导出到电子表格。全部内容每天备份，可在“设置”中恢复。',
        ru: 'Список уходит файлом и входит на другом компьютере; что есть на обоих, соединяется, и ничто не затирается. Таблицы уходят для электронных таблиц. Копии всего делаются каждый день, вернуть их можно в «Настройках».',
      },
    },
  ],
} as const satisfies HelpPageTexts;
