import type { HelpPageTexts } from './page-texts.ts';

export const counsellors = {
  id: 'counsellors',
  title: { en: 'For counsellors', zh: '给顾问', ru: 'Консультантам' },
  parts: [
    {
      id: 'students',
      title: { en: 'A folder for each student', zh: '每位学生一个文件夹', ru: 'Папка для каждого ученика' },
      body: {
        en: '“New student” at the side of the lists makes a folder under the name you give; a list that is there is put under a student at its head. A folder may have several lists, and a student gets another name in one step. On their lists each student has a note and a stage of their own on every school, beside those for all; figures and the rest of the plan stand on a school, for every student alike; tags stand on the list.\nThese are the folders on this computer:',
        zh: '在列表侧栏点击“新建学生”，以您填写的姓名建立文件夹；已有的列表可在其开头归入某位学生。一个文件夹可有多个列表，学生改名只需一步。在其列表中，每位学生对每所学校都有自己的笔记与阶段，与针对所有学生的并列；数据和申请计划的其余部分属于院校，对所有学生相同；标签属于列表。\n本机现有文件夹：',
        ru: '«Новый ученик» сбоку от списков создаёт папку под именем, которое вы дадите; готовый список отдают ученику в его заголовке. В папке может быть несколько списков, а имя меняется в один шаг. В своих списках у каждого ученика при каждом вузе своя заметка и свой этап, рядом с общими; цифры и остальной план стоят при вузе, для всех учеников одни; метки — при списке.\nВот папки на этом компьютере:',
      },
      figure: 'folders',
    },
    {
      id: 'several',
      title: { en: 'Several schools at once', zh: '同时处理多所学校', ru: 'Сразу с несколькими вузами' },
      body: {
        en: 'Tick schools on a list, or all that are shown: they get tags, or one paragraph in the note on each, move or are copied to another list, of another student too, or are taken off. Each is one step, and Undo takes it back whole.',
        zh: '在列表中勾选学校，或全选：可为其添加标签，在各校笔记中写入同一段，移动或复制到另一列表（也可属于另一位学生），或移出列表。每次都是一步，撤销即可全部还原。',
        ru: 'Отметьте вузы в списке или все показанные: им можно дать метки, дописать один абзац в заметку каждого, перенести или скопировать их в другой список, и другого ученика тоже, или убрать. Каждое — один шаг, и отмена вернёт его целиком.',
      },
    },
    {
      id: 'hand-over',
      title: { en: 'Hand a folder over', zh: '移交文件夹', ru: 'Передать папку' },
      body: {
        en: '“Hand over” in a folder writes all of its lists as one file. The student opens it in this program on another computer, changes what is to be changed, and hands the file back the same way; bring it in here, or open it. Before anything is taken you see what it would do, school by school.\nWhat both sides wrote since is joined, as where two windows write: words that one of you took away are gone, and no words of the other are lost. A school that one side took off stays off or stays, and that is said. A file brought in twice changes nothing, and Undo takes back what one brought in, but for what was written since.',
        zh: '在文件夹中点击“移交”，将其全部列表写成一个文件。学生在另一台电脑上用本程序打开，修改后以同样方式交回；在此导入或打开即可。导入之前会逐校显示将有何变化。\n双方此后所写会像两个窗口同时书写那样合并：一方删去的文字即删去，另一方所写不会丢失。一方移除的学校，是否保留会予说明。同一文件导入两次不会有任何改变；撤销可还原一次导入，其后所写予以保留。',
        ru: '«Передать» в папке записывает все её списки одним файлом. Ученик открывает его в этой программе на другом компьютере, меняет, что нужно, и так же возвращает файл; примите его здесь или откройте. Прежде чем что-либо принять, вы увидите, что изменится, вуз за вузом.\nНаписанное с тех пор обеими сторонами соединяется, как в двух окнах: что один убрал, того нет, а слова другого не теряются. О вузе, убранном одной стороной, сказано, остался ли он. Файл, принятый дважды, ничего не меняет, а отмена вернёт принятое, кроме написанного с тех пор.',
      },
    },
    {
      id: 'print',
      title: { en: 'Print a folder', zh: '打印文件夹', ru: 'Напечатать папку' },
      body: {
        en: 'P, or “Print” in a folder: title and contents, what decides about all of its schools, a page or two for each school with its sources, and the plan. Your notes, figures and stages are in it only where you ask for them.',
        zh: '在文件夹中按 P 或点击“打印”：标题与目录、全部院校的决定要点、每校一两页（附来源）和申请计划。仅在您选择时才包含您的笔记、数据与阶段。',
        ru: 'P или «Печать» в папке: титул и содержание, что решает обо всех её вузах, страница-две о каждом с источниками и план. Ваши заметки, цифры и этапы в нём, только если вы попросите.',
      },
    },
    {
      id: 'add',
      title: { en: 'Add or correct a figure', zh: '添加或更正数据', ru: 'Добавить или исправить цифру' },
      body: {
        en: 'The plus sign beside each figure of a profile adds yours, with its source. It stands at once beside the sourced values, marked as mine, and can be written out as a pack for others.',
        zh: '院校介绍中每项数据旁的加号可添加您的数据及其来源。它立即与有来源的数值并列，标明“我的”，并可写成数据包交给他人。',
        ru: 'Плюс рядом с каждой цифрой статьи добавляет вашу, с источником. Она сразу стоит рядом со значениями из источников, с пометкой «моё», и её можно записать пакетом для других.',
      },
      figure: 'claims',
    },
    {
      id: 'table',
      title: { en: 'Figures from a table', zh: '从表格导入数据', ru: 'Цифры из таблицы' },
      body: {
        en: '“Figures from a table”, with “What I added”, takes a CSV or XLSX file: a figure a row, or a school a row and a figure a column. It writes a template, too. Columns are known by their heads in three languages or chosen; how numbers and dates are written is found out, and 1.234 or 03/04/2026 is asked about once where no row tells.\nEach row says what it would be, or why it is not taken, and can be mended; what is unsure is taken only where you tick it, and what is there already is not added again. What is taken stands as if added by hand. Undo takes all of it back.',
        zh: '“我添加的内容”中的“从表格导入数据”可导入 CSV 或 XLSX 文件：每行一项数据，或每行一所院校、每列一项数据；也可写出模板。各列按三种语言的列名识别，或手工选择；数字和日期的写法自动识别，若无从判断，1.234 或 03/04/2026 只问一次。\n每行显示将成为什么，或为何不导入，并可修改；不确定的勾选后才导入，已有的不会重复添加。导入后与手工添加相同。撤销可全部还原。',
        ru: '«Цифры из таблицы», в «Что добавлено мной», принимает файл CSV или XLSX: в строке одна цифра, или в строке вуз, а в столбце показатель; шаблон тоже пишется там. Столбцы узнаются по заголовкам на трёх языках или выбираются; запись чисел и дат распознаётся, а о 1.234 или 03/04/2026 спрашивается один раз, если по строкам не понять.\nО каждой строке сказано, чем она станет или почему не берётся, и её можно исправить; неточное берётся, только если отметить, а то, что уже есть, второй раз не добавляется. Взятое стоит так, как добавленное вручную. Отмена вернёт всё.',
      },
    },
    {
      id: 'school',
      title: { en: 'Add a school', zh: '添加学校', ru: 'Добавить вуз' },
      body: {
        en: '“Add a school” stands over the list of Browse, where a search found nothing, and with “What I added”. A name in one language and a country are enough, with where you know it from; “own knowledge” is a kind of source, too. Who may be that school already is named as you type. It then stands in search, Browse, comparisons, lists and print, marked as mine, and takes figures, programmes and dates like any other.\nIt outlasts a new edition. Where an edition or a pack brings the same school, “What I added” says so and joins the two: notes, lists and figures go along, and Undo parts them. Taken out, it leaves what hangs on it; Undo brings it back. It goes into a pack with the rest.',
        zh: '“添加学校”位于浏览列表上方、搜索无结果处以及“我添加的内容”。填写一种语言的名称和国家，并注明来源即可；“本人所知”也是一种来源类型。输入时会提示可能已收录的学校。添加后，它与其他学校一样出现在搜索、浏览、比较、列表和打印中，标明“我的”，也可添加数据、专业和日期。\n新版不会移除它。若某版或数据包收录了同一所学校，“我添加的内容”会提示，并可合并：笔记、列表和数据一并转移，撤销即可分开。移除学校时，其笔记等仍保留，撤销即可恢复。制作数据包时一并包含。',
        ru: '«Добавить вуз» стоит над списком обзора, там, где поиск ничего не нашёл, и в «Что добавлено мной». Достаточно названия на одном языке и страны, и откуда вы это знаете; «собственное знание» — тоже вид источника. Пока вы пишете, названы те, кто может быть этим вузом. Потом он стоит в поиске, обзоре, сравнениях, списках и печати с пометкой «моё» и принимает цифры, программы и даты, как любой другой.\nНовое издание его не убирает. Если издание или пакет приносит тот же вуз, «Что добавлено мной» говорит об этом и соединяет их: заметки, списки и цифры переходят, а отмена разделит. Убранный вуз оставляет то, что при нём; отмена вернёт его. В пакет он входит вместе с остальным.',
      },
    },
    {
      id: 'tables',
      title: { en: 'From a spreadsheet', zh: '从电子表格导入', ru: 'Из таблицы' },
      body: {
        en: 'A table of school names in any script, with tags and notes, comes in where list files do. What is sure, unsure and not found is shown first, and each can be mended; then one step brings it in, and Undo takes it back.',
        zh: '含任何文字的校名以及标签和笔记的表格，可在导入列表文件处导入。先显示确定、不确定和未找到的各项，均可更正；然后一步导入，也可撤销。',
        ru: 'Таблица с названиями вузов любым письмом, с метками и заметками, входит там же, где файлы списков. Сначала видно, что найдено точно, что неточно и чего нет, и каждое можно поправить; затем один шаг принимает всё, а отмена вернёт.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
