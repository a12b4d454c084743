import { app } from './app.ts';
import { browse } from './browse.ts';
import { section } from './compare.ts';
import { figures } from './figures.ts';
import { lists } from './lists.ts';
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
} as const satisfies Texts;
