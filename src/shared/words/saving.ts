import type { ExportFormat } from '../domain/export-formats.ts';
import type { Named, Texts } from './texts.ts';

const format = {
  csv: { en: 'CSV', zh: 'CSV', ru: 'CSV' },
  xlsx: { en: 'Excel', zh: 'Excel', ru: 'Excel' },
  json: { en: 'JSON', zh: 'JSON', ru: 'JSON' },
  geojson: { en: 'GeoJSON', zh: 'GeoJSON', ru: 'GeoJSON' },
  csl: { en: 'CSL-JSON', zh: 'CSL-JSON', ru: 'CSL-JSON' },
  bibtex: { en: 'BibTeX', zh: 'BibTeX', ru: 'BibTeX' },
} as const satisfies Named<ExportFormat>;

const hint = {
  csv: { en: 'a table, for any program', zh: '表格，任何程序都能读取', ru: 'таблица для любой программы' },
  xlsx: {
    en: 'a workbook, its sources on a sheet of their own',
    zh: '工作簿，来源另列一页',
    ru: 'книга, источники на отдельном листе',
  },
  json: { en: 'everything in all languages', zh: '全部内容，各语言俱全', ru: 'всё на всех языках' },
  geojson: { en: 'the places, for a map', zh: '各校位置，供地图使用', ru: 'места для карты' },
  csl: { en: 'the sources, for Zotero and others', zh: '来源，供 Zotero 等使用', ru: 'источники для Zotero и других' },
  bibtex: { en: 'the sources, for LaTeX', zh: '来源，供 LaTeX 使用', ru: 'источники для LaTeX' },
} as const satisfies Named<ExportFormat>;

/** What goes out as a file: the one menu of forms. */
export const saving = {
  menu: { en: 'Save as', zh: '另存为', ru: 'Сохранить как' },
  cite: { en: 'Sources as', zh: '来源另存为', ru: 'Источники как' },
  format,
  hint,
} as const satisfies Texts;
