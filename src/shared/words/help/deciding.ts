import type { HelpPageTexts } from './page-texts.ts';

export const deciding = {
  id: 'deciding',
  title: { en: 'Deciding', zh: '做决定', ru: 'Как решать' },
  parts: [
    {
      id: 'home',
      title: { en: 'Say where you will practise', zh: '填写执业国家', ru: 'Скажите, где будете работать' },
      body: {
        en: 'Country, currency, field and language are asked once and can be changed in Settings or at the head of any profile. Every profile, comparison and print then answers for them.',
        zh: '国家、货币、专业和语言只需填写一次，可在“设置”或任一院校介绍的开头更改。此后每篇介绍、比较和打印件都会据此作答。',
        ru: 'Страну, валюту, направление и язык спрашивают один раз; изменить их можно в «Настройках» или в начале любой статьи. Каждая статья, сравнение и распечатка отвечают уже для них.',
      },
    },
    {
      id: 'answers',
      title: { en: 'What decides', zh: '决定要点', ru: 'Что решает' },
      body: {
        en: 'At the head of a profile stand, for one programme: the language of teaching, length and practice, the whole cost, registers, rules, results and the next deadline. Beside each is what it rests on, and how old that is. The cost of the whole is put together from its parts, and says which were not found; “line by line” shows each.',
        zh: '介绍开头针对一个项目列出：授课语言、学制与实习、总费用、官方名单、规定、考试结果和下一个截止日期，旁边注明依据及其新旧。总费用由各项相加，未找到的会说明；“逐项查看”列出每一项。',
        ru: 'В начале статьи для одной программы стоят: язык обучения, срок и практика, полная стоимость, реестры, правила, результаты и ближайший срок. Рядом — на чём это основано и насколько старо. Полная стоимость сложена из частей, и сказано, каких не нашли; «по статьям» показывает каждую.',
      },
    },
    {
      id: 'registers',
      title: { en: 'Registers and rules', zh: '官方名单与规定', ru: 'Реестры и правила' },
      body: {
        en: 'A register is a dated list that an authority keeps. “Not listed” is said only where the whole list was seen; otherwise “not looked up”. A rule of your country is met, not met or unknown, each with its own source, and there is no sum of them: whether you will be licensed says only the authority.',
        zh: '官方名单由主管机构发布并注明日期。只有看过整份名单才会说“未列入”，否则为“未查”。本国的每条规定分别显示符合、不符合或不详，并注明来源，不作汇总：能否执业只有主管机构能决定。',
        ru: 'Реестр — датированный список, который ведёт ведомство. «Нет в списке» сказано только там, где список просмотрен целиком, иначе «не смотрели». Правило вашей страны выполнено, не выполнено или неизвестно, каждое со своим источником; итога нет: получите ли вы лицензию, скажет только ведомство.',
      },
    },
    {
      id: 'results',
      title: { en: 'Results of exams', zh: '考试结果', ru: 'Результаты экзаменов' },
      body: {
        en: 'How many sat and how many passed, as the examining body printed it. The range in brackets says between what the share may lie by chance: of few candidates it is wide, and below thirty a warning stands beside it. Schools are ordered by its lower end.',
        zh: '按考试机构公布的数字列出应考与通过人数。括号中的区间表示通过率可能的偶然波动：人数越少区间越宽，不足三十人时另有提示。院校按区间下限排序。',
        ru: 'Сколько сдавало и сколько сдало — как напечатала экзаменующая организация. В скобках — пределы, в которых доля может лежать случайно: при малом числе они широки, а если участников меньше тридцати, рядом стоит предупреждение. Вузы упорядочены по нижнему пределу.',
      },
    },
    {
      id: 'compare',
      title: { en: 'Comparing', zh: '比较', ru: 'Сравнение' },
      body: {
        en: 'Up to six schools, in three depths: what decides; like with like, that is programmes of the same field, language and level; everything. “Only differences” leaves out rows in which all agree. Rows that nobody answers are counted in one line. Figures of another year or another scope say so.',
        zh: '最多比较六所院校，分三种深度：决定要点；同类比较，即相同专业、语言和层次的项目；全部内容。“只看差异”会略去各校一致的行。无人作答的行合计为一行。年份或范围不同的数据会注明。',
        ru: 'До шести вузов, на трёх уровнях: что решает; подобное с подобным — программы одного направления, языка и уровня; всё. «Только различия» убирает строки, где все согласны. Строки без ответов сосчитаны в одной. О цифрах другого года или охвата это сказано.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
