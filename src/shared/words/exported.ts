import { app } from './app.ts';
import { browse } from './browse.ts';
import { section } from './compare.ts';
import { figures } from './figures.ts';
import { lists } from './lists.ts';
import { properties } from '../domain/properties/dictionary.ts';
import { registers } from './registers.ts';
import { rules } from './rules.ts';
import type { Texts } from './texts.ts';

/** The heads of columns in the tables that go out. What the window says too is taken from there. */
export const exported = {
  part: { en: 'Part', zh: '部分', ru: 'Раздел' },
  row: { en: 'Compared', zh: '比较项', ru: 'Показатель' },
  asOf: { en: 'as of', zh: '日期', ru: 'на дату' },
  sources: app.sources,
  position: { en: 'No.', zh: '序号', ru: '№' },
  name: lists.school,
  english: { en: 'English name', zh: '英文名', ru: 'Английское название' },
  kind: browse.facet.kind,
  country: browse.facet.country,
  city: section.city,
  slug: { en: 'Identifier', zh: '标识', ru: 'Идентификатор' },
  added: { en: 'Saved on', zh: '收藏日期', ru: 'Дата сохранения' },
  tags: lists.tags,
  note: { en: 'Note', zh: '笔记', ru: 'Заметка' },
  figures: figures.title,
  register: registers.one,
  line: registers.line,
  asListed: { en: 'As listed', zh: '名单中写法', ru: 'Как в списке' },
  status: registers.stateLabel,
  programme: properties.programme.label,
  since: { en: 'Begins', zh: '起始日期', ru: 'С какого дня' },
  until: { en: 'Ends', zh: '截止日期', ru: 'По какой день' },
  body: { en: 'Body', zh: '机构', ru: 'Ведомство' },
  topic: { en: 'Topic', zh: '主题', ru: 'О чём' },
  side: { en: 'Side', zh: '适用方', ru: 'Для кого' },
  rule: { en: 'Rule', zh: '规定', ru: 'Правило' },
  who: rules.who,
  graduatesOf: { en: 'Only graduates of', zh: '仅限毕业于', ru: 'Только выпускники из' },
  condition: rules.weighed,
  untested: rules.untested,
  ask: rules.askSchool,
  exam: { en: 'Exam', zh: '考试简称', ru: 'Экзамен кратко' },
  title: { en: 'Name in full', zh: '全称', ru: 'Полное название' },
  fromYear: { en: 'From year', zh: '起始年', ru: 'С года' },
  toYear: { en: 'To year', zh: '终止年', ru: 'По год' },
  candidates: { en: 'Candidates', zh: '应考人数', ru: 'Сдавали' },
  passed: { en: 'Passed', zh: '通过人数', ru: 'Сдали' },
  lowPercent: { en: 'Share, low end (95 %)', zh: '通过率下限（95%）', ru: 'Доля, нижняя граница (95 %)' },
  highPercent: { en: 'Share, high end (95 %)', zh: '通过率上限（95%）', ru: 'Доля, верхняя граница (95 %)' },
} as const satisfies Texts;
