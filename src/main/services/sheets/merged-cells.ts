/** A cell that reaches over several rows, counted from nought. */
export interface Merged {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const letters = 26;
const codeBeforeA = 64;
const columnOf = (name: string) =>
  [...name].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - codeBeforeA, 0) - 1;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '');
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function rangesIn(text: string): readonly Merged[] {
  return [...text.matchAll(/<mergeCell [^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g)].flatMap(
    ([, column = '', from = '', to = '']) =>
      Number(to) > Number(from) ? [{ column: columnOf(column), from: Number(from) - 1, to: Number(to) - 1 }] : [],
  );
}

/** Returns, by the name of its sheet, which cells of a workbook reach over several rows; `parts` are the texts of its parts by their paths. */
export function mergedIn(parts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Merged[]> {
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.replace(/^\/?xl\//, ''),
    ]),
  );
  const sheets = (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\s[^>]*>/g);
  return new Map(
    [...sheets].map(([tag]) => {
      const path = `xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`;
      return [plain(attribute(tag, 'name') ?? ''), rangesIn(parts.get(path) ?? '')];
    }),
  );
}
