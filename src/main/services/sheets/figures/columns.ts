import { mostColumns } from '../../../../shared/contract/limits.ts';
import { costLineOf } from '../../../../shared/domain/cost-lines.ts';
import {
  columnOfProperty,
  figureRoles,
  propertyOfColumn,
  type FigureColumn,
  type FigureRole,
} from '../../../../shared/domain/figure-sheet.ts';
import { properties, propertyIds, type PropertyId } from '../../../../shared/domain/properties/dictionary.ts';
import { periodIn } from '../../../../shared/domain/sheet-notation/read-amount.ts';
import { keysNamed, type KeyNamed } from './names-of-keys.ts';

/** What the columns of a table are. */
export interface FigureColumns {
  readonly head: boolean;
  readonly are: readonly FigureColumn[];
}

/** What heads are called beside the words of the template, which are among the names already. */
const otherNames: Readonly<Partial<Record<FigureRole, string>>> = {
  school:
    'university|institution|college|school name|university name|вуз|университет|учебное заведение|院校|学校名称|大学|校名|高校',
  property: 'figure|item|what|fee|indicator|показатель|статья|项目|数据|指标|费用项目',
  value: 'amount|number|sum|price|сумма|цена|число|количество|数值|金额|数额|价格',
  unit: 'currency|unit|валюта|единица|ед изм|币种|单位|货币',
  programme:
    'programme|program|course|degree programme|speciality|major|программа|специальность|направление|专业|项目名称|课程',
  level: 'degree level|level of study|уровень|ступень|层次|学历层次',
  years: 'year of study|years of study|курс|годы обучения|年级|学年级',
  scope: 'only for|applies to|for whom|scope|для кого|область действия|适用于|适用范围|范围',
  date: 'as of|date|year|academic year|дата|год|учебный год|日期|年份|学年|时间',
  title: 'source|source title|document|источник|название источника|来源|来源名称|出处',
  publisher: 'publisher|published by|издатель|кто издал|发布者|发布单位',
  url: 'url|link|address|source url|website|web page|ссылка|адрес|сайт|网址|链接|来源网址',
  kind: 'source kind|source type|kind of source|вид источника|тип источника|来源类型',
  published: 'date on source|published|publication date|дата источника|дата публикации|来源日期|发布日期',
  accessed: 'read on|accessed|retrieved|дата чтения|прочитано|读取日期|访问日期|查阅日期',
  note: 'note|my note|мои заметки|笔记|remark|remarks|comment|comments|notes|примечание|примечания|комментарий|заметка|备注|说明|注',
};

/** What is paid, as tables head it; what a property is called here is a head of it, too. */
const otherProperties: Readonly<Partial<Record<PropertyId, string>>> = {
  tuition: 'tuition|tuition fee|tuition fees|annual tuition|стоимость обучения|обучение|学费|плата за обучение',
  'accommodation-fee':
    'accommodation|hostel|hostel fee|dormitory|dormitory fee|dorm|room|общежитие|проживание|住宿费|住宿',
  'insurance-fee': 'insurance|страховка|страхование|保险费|保险',
  'application-fee': 'application fee|регистрация заявки|报名费|申请费',
  'registration-fee': 'registration|регистрационный сбор|注册费',
  'books-fee': 'books|учебники|教材费|书费',
  'visa-fee': 'visa|виза|签证费',
  'medical-check-fee': 'medical check|медосмотр|体检费',
  'living-cost': 'living costs|living expenses|проживание и питание|生活费',
  duration: 'duration|length|срок обучения|学制',
  'application-deadline': 'deadline|application deadline|срок подачи|截止日期|申请截止日期',
};

export interface HeadNames {
  readonly role: KeyNamed<FigureRole>;
  readonly property: KeyNamed<PropertyId>;
}

/** Returns what finds columns by their heads, and properties by what they are called. */
export async function headNames(offered: readonly PropertyId[]): Promise<HeadNames> {
  return {
    role: await keysNamed(figureRoles, (role, { say }) => say(`figureSheet.role.${role}`), otherNames),
    property: await keysNamed(offered, (id, { say }) => say(`property.${id}.label`), otherProperties),
  };
}

/** What stands behind a head in brackets or behind a comma: Tuition (CNY/year), 学费（元/年）. */
const aside = /^(.*?)\s*(?:[([（【]\s*([^)\]）】]*)[)\]）】]|[,，;]\s*(.*))\s*$/u;

/** Returns a head without what it says of the unit, and the unit that it says, with for how long that pays: CNY/year. */
export function unitOfHead(head: string): { readonly name: string; readonly unit: string } {
  const [, name = head, inBrackets, behindComma] = aside.exec(head) ?? [];
  return { name, unit: inBrackets ?? behindComma ?? '' };
}

/** The property of the same costs that is paid for such a time: the tuition of a semester for that of a year. */
function paidFor(property: PropertyId, unit: string): PropertyId {
  const [period] = periodIn(unit);
  const line = costLineOf(property);
  if (period === null || line === null || properties[property].per === period) return property;
  return propertyIds.find((id) => costLineOf(id) === line && properties[id].per === period) ?? property;
}

/** So far down a head is looked for, beneath a title and what is said of all. */
const mostAbove = 10;

/** Returns which row names the columns: the first, unless one beneath it names the school and more of them. */
export function headRow(
  rows: readonly (readonly string[])[],
  names: HeadNames,
  offered: ReadonlySet<PropertyId>,
): number {
  const known = rows.slice(0, mostAbove).map((row) => {
    const { are } = guessFigureColumns([row], names, offered);
    return row.some((head) => names.role(head) === 'school') ? are.filter((column) => column !== 'none').length : 0;
  });
  const most = Math.max(...known);
  return most > 1 ? known.indexOf(most) : 0;
}

/** Returns what each column is likely to be: by its head, in any language of the program. */
export function guessFigureColumns(
  rows: readonly (readonly string[])[],
  names: HeadNames,
  offered: ReadonlySet<PropertyId>,
): FigureColumns {
  const [first = []] = rows;
  const taken = new Set<FigureColumn>();
  const guessed = first.slice(0, mostColumns).map((head): FigureColumn => {
    const { name, unit } = unitOfHead(head);
    const role = names.role(head) ?? names.role(name);
    const named = names.property(name);
    const property = names.property(head) ?? (named && paidFor(named, unit));
    // What is called as a column of the template is one, before it is the values of a property of that name.
    const columns: readonly (FigureColumn | null)[] = [
      role ?? null,
      property && offered.has(property) ? columnOfProperty(property) : null,
    ];
    const free = columns.find((column) => column !== null && !taken.has(column)) ?? 'none';
    if (free !== 'none') taken.add(free);
    return free;
  });
  const isHead = guessed.some((column) => column !== 'none');
  return { head: isHead, are: isHead ? guessed : first.map((_, at) => (at === 0 ? 'school' : 'none')) };
}

/** Returns the columns whose cells are values, with the property of each; null where a row says which it is. */
export function valueColumns({
  are,
}: FigureColumns): readonly { readonly at: number; readonly property: PropertyId | null }[] {
  const each = are.flatMap((column, at) => {
    const property = propertyOfColumn(column);
    return property === null ? [] : [{ at, property }];
  });
  const at = are.indexOf('value');
  return at === -1 ? each : [{ at, property: null }, ...each];
}
