import type { HelpPageTexts } from './page-texts.ts';

export const figure = {
  id: 'figure',
  title: { en: 'How a figure is recorded', zh: '数据如何记录', ru: 'Как записана цифра' },
  parts: [
    {
      id: 'claim',
      title: { en: 'Value, date, source', zh: '数值、日期、来源', ru: 'Значение, дата, источник' },
      body: {
        en: 'A figure is what somebody says: a value, the date for which it holds, and the source. The small number behind it opens the source: what it is, of which kind and date, and what else it says here. From there you come to all that was taken from it, to the list at the end, and back to the line.',
        zh: '每项数据都是某个来源的说法，包括数值、所属日期和来源。其后的小数字会打开该来源：名称、类型、日期，以及此处引用的其他内容。由此可查看引自该来源的全部内容，转到文末的来源列表，再回到原处。',
        ru: 'Цифра — это чьи-то слова: значение, дата, на которую оно верно, и источник. Малое число за ней открывает источник: что это, какого вида и когда, и что ещё взято из него здесь. Оттуда можно перейти ко всему, что из него взято, к списку в конце и назад к строке.',
      },
      figure: 'claims',
    },
    {
      id: 'first',
      title: { en: 'Which value stands first', zh: '哪个数值优先', ru: 'Какое значение на первом месте' },
      body: {
        en: 'One rule decides, and never taste. Dated goes before undated; then the stronger kind of source, unless a value that is at least two years newer comes from a government, a ranking or the press; then the newest. The kinds, strongest first: the school itself, government, ranking, encyclopedia, press, agency. “Over 2,000” never stands before an exact figure of the same year.',
        zh: '只按一条规则排列，不凭喜好。注明日期的先于未注明的；其次看来源类型的强弱，但若政府、排名机构或媒体的数值至少新两年，则以新者为先；最后以最新者为先。来源类型由强到弱：学校官方、政府、排名、百科、媒体、中介。“2,000 以上”不会排在同年的确切数字之前。',
        ru: 'Решает одно правило, а не вкус. Датированное стоит перед недатированным; затем более сильный вид источника, если только значение новее хотя бы на два года не взято у государства, из рейтинга или прессы; затем новейшее. Виды по силе: сам вуз, государство, рейтинг, энциклопедия, пресса, агентство. «Более 2 000» никогда не стоит перед точной цифрой того же года.',
      },
    },
    {
      id: 'disagree',
      title: { en: 'Sources disagree', zh: '来源不一致', ru: 'Источники расходятся' },
      body: {
        en: 'Where sources of the same year, or of no year, say what cannot all be true, every value stands here, under this sign. The picture puts them on one axis: the filled diamond stands first, circles are the others, each with its year and the kind of source. What has changed over the years is no disagreement.',
        zh: '若同一年份或未注明年份的来源彼此矛盾，所有数值都会列出，并标上此符号。图中各数值位于同一轴上：实心菱形为优先采用的数值，圆圈为其余数值，并注明年份与来源类型。历年的变化不算不一致。',
        ru: 'Если источники одного года или без года говорят то, что не может быть верно сразу, здесь стоят все значения, под этим знаком. На рисунке они на одной оси: закрашенный ромб стоит на первом месте, кружки — остальные, у каждого год и вид источника. То, что изменилось за годы, — не расхождение.',
      },
      figure: 'spread',
    },
    {
      id: 'unknown',
      title: { en: 'A dash is what is unknown', zh: '“—”表示不详', ru: 'Прочерк — неизвестное' },
      body: {
        en: 'It is never nought, and it says why: not published, where it was looked for and not found; not researched, where nobody has looked yet; not applicable, where there can be none. What is unknown stands under “Ask the school”, and in print with a line for the answer.',
        zh: '“—”绝不代表零，并会注明原因：“未公布”表示查找过但没有找到，“未查证”表示尚未查找，“不适用”表示不存在此项。不详的内容列在“向学校询问”之下，打印时留有填写答案的横线。',
        ru: 'Он никогда не значит ноль, и при нём есть причина: не публикуется — искали и не нашли; не исследовано — никто ещё не искал; неприменимо — такого и быть не может. Неизвестное стоит в разделе «Спросить у вуза», а на бумаге — с линией для ответа.',
      },
      figure: 'questions',
    },
    {
      id: 'signs',
      title: { en: 'The signs', zh: '各种符号', ru: 'Знаки' },
      body: {
        en: 'No sign rests on colour alone.',
        zh: '所有符号都不仅靠颜色区分。',
        ru: 'Ни один знак не держится на одном только цвете.',
      },
      figure: 'signs',
    },
  ],
} as const satisfies HelpPageTexts;

/** What each sign means, beside the sign itself. */
export const signMeanings = {
  disagree: {
    en: 'Sources of one year, or of none, contradict each other.',
    zh: '同一年份或未注明年份的来源相互矛盾。',
    ru: 'Источники одного года или без года противоречат друг другу.',
  },
  changed: {
    en: 'The sources tell of different years; nobody contradicts.',
    zh: '各来源所述年份不同，并不矛盾。',
    ru: 'Источники говорят о разных годах и не спорят.',
  },
  preferred: {
    en: 'By the rule above, the value to read first.',
    zh: '按上述规则应先读的数值。',
    ru: 'Значение, которое по правилу выше читают первым.',
  },
  agencyOnly: {
    en: 'Nobody but an agency says so: one that sells places or copies others.',
    zh: '只有中介这样说，即代办招生或转抄他处的网站。',
    ru: 'Так говорит только агентство, которое продаёт места или списывает у других.',
  },
  deprecated: {
    en: 'Known to be wrong, with the reason; it stays, so that whoever reads it elsewhere finds it here.',
    zh: '已知有误并注明原因；仍予保留，以便在别处读到它的人能在此查证。',
    ru: 'Заведомо неверно, с причиной; остаётся, чтобы тот, кто прочёл это в другом месте, нашёл это здесь.',
  },
  old: {
    en: 'Even the newest source is more than five years old.',
    zh: '最新的来源也已超过五年。',
    ru: 'Даже новейшему источнику больше пяти лет.',
  },
  dateUnknown: {
    en: 'The source does not say for when it holds.',
    zh: '来源未说明所属时间。',
    ru: 'Источник не говорит, на какое время это верно.',
  },
  ourRendering: {
    en: 'No source has the name in this language: it is our translation.',
    zh: '没有来源给出该语言的名称，为本书所译。',
    ru: 'Ни один источник не даёт названия на этом языке: это наш перевод.',
  },
  directory: {
    en: 'Of this school nothing but name, country and site is known.',
    zh: '该校除名称、国家和网址外一无所知。',
    ru: 'Об этом вузе известны только название, страна и сайт.',
  },
} as const;
