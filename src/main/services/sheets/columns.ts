/** What a column of a table of schools is. */
export interface ChosenColumns {
  /** Whether the first row names the columns. */
  readonly head: boolean;
  readonly name: number;
  readonly tags: number | null;
  readonly note: number | null;
}

/** Words by which the heads of columns say what is beneath, in the languages of the program; the heads that this program writes are among them. */
const heads = {
  name: /^(school|university|institution|name|college|вуз|университет|название|наименование|учебное заведение|院校|学校|大学|名称|校名|學校|名稱)/i,
  tags: /^(tags?|labels?|метк[аи]|теги?|标签|標籤)/i,
  note: /^(notes?|remarks?|comments?|заметк[аи]|примечани[ея]|комментари[йи]|笔记|备注|筆記|備註)/i,
} as const;

/** How many letters a column has on average: names of schools are words, not numbers. */
function lettersIn(rows: readonly (readonly string[])[], column: number): number {
  const sample = rows.slice(0, 50);
  const letters = sample.reduce((sum, row) => sum + ((row[column] ?? '').match(/\p{L}/gu)?.length ?? 0), 0);
  const longest = sample.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0);
  // A paragraph is a note, and an address is a site.
  return longest > 200 || sample.some((row) => /^https?:/.test(row[column] ?? ''))
    ? 0
    : letters / Math.max(1, sample.length);
}

/** Returns what each column is likely to be: by its head, where there is one, else the names by their letters. */
export function guessColumns(rows: readonly (readonly string[])[]): ChosenColumns {
  const first = rows[0] ?? [];
  const by = (pattern: RegExp) => {
    const at = first.findIndex((cell) => pattern.test(cell) && cell.length <= 40);
    return at === -1 ? null : at;
  };
  const [name, tags, note] = [by(heads.name), by(heads.tags), by(heads.note)];
  // A list that begins with “University of …” has no head: a head is named in a word or two, and others with it.
  const head =
    (name !== null && !/\s\S+\s\S/.test(first[name] ?? '') && rows.length > 1 && isHead(rows, name)) ||
    (tags !== null && note !== null);
  if (head && name !== null) return { head, name, tags, note };
  const body = head ? rows.slice(1) : rows;
  const widths = first.map((_, column) => lettersIn(body, column));
  return {
    head,
    name: Math.max(0, widths.indexOf(Math.max(...widths))),
    tags: head ? tags : null,
    note: head ? note : null,
  };
}

/** Whether the first row is no school among schools: what stands there is shorter than nearly everything beneath. */
function isHead(rows: readonly (readonly string[])[], column: number): boolean {
  const [first = '', ...others] = rows.map((row) => row[column] ?? '');
  return (
    /^(school|university|institution|name|college|вуз|университет|название|наименование|учебное заведение|院校|学校|大学|名称|校名|學校|名稱)( ?\/? ?\S+)?$/i.test(
      first,
    ) && !others.some((other) => other === first)
  );
}
