import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../../../../src/main/database/reference/sources.ts';
import { openReference } from '../../../../../src/main/database/open.ts';
import { bibTex, cslJson } from '../../../../../src/main/services/export/citations.ts';
import type { Source } from '../../../../../src/shared/contract/values.ts';
import { readerOf } from '../../../../../src/shared/words/reader.ts';

/*
 * What goes out is read back by a citation library, which sees each source as it is: all of the edition's, and such as no editor
 * would write.
 */
const reader = await readerOf('en');
const plain: Source = {
  id: 'plain',
  title: 'A page',
  publisher: 'A school',
  kind: 'official',
  url: 'https://school.example/page',
  language: 'en',
  published: '2026-03-14',
  accessed: '2026-11-29',
  pack: null,
};
const hostile: readonly Source[] = [
  'Fees & costs: 100 % of $5,000 #1 a_b',
  'Braces {unbalanced',
  'Braces unbalanced}',
  'a \\ backslash, ~ tilde, ^ caret',
  'quotes "double" and \'single\' and `back`',
  'line\nbreak\tand tab',
  '临床医学（英语授课）',
  'Приём иностранных граждан',
  '@article{x, title={y}}',
  'Ends with backslash \\',
  'MBBS in China',
  "a -- b --- c ''d'' ``e``",
].map((title, at) => ({ ...plain, id: `hostile-${at}`, title }));
const others: readonly Source[] = [
  { ...plain, id: 'year', published: '2026' },
  { ...plain, id: 'month', published: '2026-03' },
  { ...plain, id: 'never', published: null },
  { ...plain, id: 'no-address', url: null },
  { ...plain, id: 'address', url: 'https://school.example/a_b?x=1&y=%20#part~{1}\\' },
  { ...plain, id: 'of-pack', pack: 'river-figures' },
  { ...plain, id: 'publisher', publisher: 'Ministry of {Health} & Co, and others' },
];

const opened = openReference('resources/reference.db');
if (!opened.ok) throw new Error(opened.error.message);
const edition = listSources(opened.value);
opened.value.close();

const spaces = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
/** Who gives a source: its author, or what it stands in. */
const authorOf = (item: Item) =>
  item.author?.map(({ literal, family }) => literal ?? family).join() ?? item['container-title'] ?? item.publisher;
/** An address as it is meant: the library writes some signs of it in percent, and some percents, too. */
function decoded(url: string | null | undefined): string | undefined {
  const once = url?.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    const text = Buffer.from(signs.replaceAll('%', ''), 'hex').toString('utf8');
    return text.includes('\ufffd') ? signs : text;
  });
  return once === url || once === undefined ? once : decoded(once);
}
const byId = (text: string) => new Map(new Cite(text).data.map((item) => [item.id, item]));

describe('sources as CSL-JSON', () => {
  it('are what the citation library reads, word for word', () => {
    const all = [...hostile, ...others, ...edition];
    const read = byId(cslJson(all, reader));
    expect(read.size).toBe(all.length);
    for (const source of all) {
      const item = read.get(source.id) as Item;
      expect(item.title).toBe(source.title);
      expect(authorOf(item)).toBe(source.publisher);
      expect(item.URL).toBe(source.url ?? undefined);
      expect(item.issued?.['date-parts'][0]).toEqual(source.published?.split('-').map(Number));
      expect(item.accessed?.['date-parts'][0]).toEqual(source.accessed.split('-').map(Number));
    }
  });

  it('give a bibliography', () => {
    expect(new Cite(cslJson([plain], reader)).format('bibliography', { format: 'text', template: 'apa' }).trim()).toBe(
      'A school. (2026, March 14). A page. https://school.example/page',
    );
  });

  it('say which a pack has brought', () => {
    expect(byId(cslJson(others, reader)).get('of-pack')?.note).toBe('pack river-figures');
  });
});

describe('sources as BibTeX', () => {
  it('are what the citation library reads, but for blanks', () => {
    const all = [...hostile, ...others, ...edition];
    const read = byId(bibTex(all, reader));
    expect(read.size).toBe(all.length);
    for (const source of all) {
      const item = read.get(source.id) as Item;
      expect(spaces(item.title), source.id).toBe(spaces(source.title));
      expect(spaces(authorOf(item)), source.id).toBe(spaces(source.publisher));
      expect(decoded(item.URL), source.id).toBe(decoded(source.url));
      const published = source.published?.split('-').slice(0, 2).map(Number);
      expect(item.issued?.['date-parts'][0]?.slice(0, 2), source.id).toEqual(published);
      expect(item.accessed?.['date-parts'][0], source.id).toEqual(source.accessed.split('-').map(Number));
    }
  });

  it('say which a pack has brought', () => {
    expect(bibTex(others, reader)).toContain('pack river-figures');
  });
});
