/** What an ICU message consists of, as far as the catalogs go: text, arguments, plurals. */
export interface MessageParts {
  /** The names of the arguments, in the order of the alphabet. */
  readonly names: readonly string[];
  /** For each plural, the categories it has, =0 and the like left out. */
  readonly plurals: readonly (readonly string[])[];
  /** The words a person reads, without arguments. */
  readonly text: string;
}

/** Returns the end of the brace that opens at an index. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === '{') depth++;
    if (message[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A brace is not closed in: ${message}`);
}

/** Returns the parts of an ICU message. Throws on braces that do not match. */
export function partsOf(message: string): MessageParts {
  const names = new Set<string>();
  const plurals: string[][] = [];
  let text = '';
  for (let at = 0; at < message.length; at++) {
    if (message[at] === '}') throw new Error(`A brace is not opened in: ${message}`);
    if (message[at] !== '{') {
      text += message[at];
      continue;
    }
    const end = closing(message, at);
    const [, name = '', kind, options = ''] =
      /^\s*(\w+)\s*(?:,\s*number\s*|,\s*(\w+)\s*,([\s\S]*))?$/.exec(message.slice(at + 1, end)) ?? [];
    if (name === '') throw new Error(`An argument has no name in: ${message}`);
    names.add(name);
    if (kind !== undefined) {
      const categories: string[] = [];
      for (let from = 0; ;) {
        const open = options.indexOf('{', from);
        if (open < 0) break;
        const category = options.slice(from, open).trim();
        if (!category.startsWith('=')) categories.push(category);
        const inner = partsOf(options.slice(open + 1, closing(options, open)));
        for (const each of inner.names) names.add(each);
        text += ` ${inner.text} `;
        from = closing(options, open) + 1;
      }
      plurals.push(categories.sort());
    }
    at = end;
  }
  return { names: [...names].sort(), plurals, text };
}

/** A catalog, or a branch of one. */
export interface Branch {
  readonly [key: string]: string | Branch;
}

/** Returns every message of a catalog by its path, as browse.facet.country. */
export function messagesOf(catalog: Branch, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalog).flatMap(([key, value]) => {
      const here = path === '' ? key : `${path}.${key}`;
      return typeof value === 'string' ? [[here, value] as const] : [...messagesOf(value, here)];
    }),
  );
}
