import type { Source } from '../../../shared/contract/values.ts';
import type { SourceKind } from '../../../shared/domain/kinds.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { exportedPack } from './values.ts';

/** What CSL calls a source that has an address, by who gives it. */
const cslTypes: Readonly<Record<SourceKind, string>> = {
  official: 'webpage',
  government: 'webpage',
  encyclopedia: 'entry-encyclopedia',
  ranking: 'webpage',
  press: 'article-newspaper',
  'own-knowledge': 'document',
  agency: 'webpage',
};

/** A newspaper or an encyclopedia is what the page stands in, and nobody's name. */
const isContained = (kind: SourceKind) => kind === 'press' || kind === 'encyclopedia';

/** A partial date as CSL has it: year, month, day, as far as they are known. */
const cslDate = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** Returns sources as CSL-JSON (schema 1.0.2); who gives it is the author, a newspaper or an encyclopedia what it stands in. A source that a pack has brought says so. */
export function cslJson(sources: readonly Source[], reader: Reader): string {
  const items = sources.map((source) => {
    const { id, title, publisher, kind, url, language, published, accessed } = source;
    const pack = exportedPack(source, reader);
    return {
      id,
      type: url === null ? 'document' : cslTypes[kind],
      title,
      ...(isContained(kind) ? { 'container-title': publisher } : { author: [{ literal: publisher }] }),
      ...(published === null ? {} : { issued: cslDate(published) }),
      accessed: cslDate(accessed),
      ...(url === null ? {} : { URL: url }),
      language,
      ...(pack === null ? {} : { note: pack }),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // A brace that is only escaped would still be counted.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text as a field of BibTeX, in UTF-8. */
const texText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
    // Two of a sign would be set as another: a dash, or a mark of quotation.
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** An address is taken to the letter; what would end its field is written in percent. */
const texAddress = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);

/** Returns sources as BibTeX in UTF-8, by the fields that biblatex reads, too; case is kept. A source that a pack has brought says so. */
export function bibTex(sources: readonly Source[], reader: Reader): string {
  return sources
    .map((source) => {
      const { id, title, publisher, url, language, published, accessed, kind } = source;
      const [year, month] = published?.split('-') ?? [];
      const pack = exportedPack(source, reader);
      const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
        ['title', `{${texText(title)}}`],
        [isContained(kind) ? 'organization' : 'author', `{${texText(publisher)}}`],
        ['year', year],
        ['month', month === undefined ? undefined : String(Number(month))],
        ['url', url && texAddress(url)],
        ['urldate', accessed],
        ['language', language],
        ['note', texText([reader.say(`sourceKind.${kind}`), pack].filter((part) => part !== null).join('; '))],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@${url === null ? 'misc' : 'online'}{${id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}
