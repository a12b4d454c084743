/** Returns the paths of a catalog's messages that the texts of the window's files never ask for. */
export function unusedKeys(paths: readonly string[], files: readonly string[], enumerated: ReadonlySet<string>): readonly string[] {
  const asked = new Map<string, Asked[]>();
  for (const text of files) {
    for (const [, variable = '', namespace = ''] of text.matchAll(/const (\w+) = useTranslations\('(\w+)'\)/g)) {
      asked.set(namespace, [...(asked.get(namespace) ?? []), askedBy(variable, text)]);
    }
  }
  return paths.filter((path) => {
    const [namespace = '', ...rest] = path.split('.');
    const key = rest.join('.');
    return !(asked.get(namespace) ?? []).some((one) => one.keys.has(key) || one.prefixes.some((prefix) => key.startsWith(prefix)) || (one.byVariable && (enumerated.has(key) || one.literals.has(key))));
  });
}

interface Asked {
  /** Asked for by name: t('title'). */
  readonly keys: ReadonlySet<string>;
  /** Asked for in part: t(`facet.${facet}`). */
  readonly prefixes: readonly string[];
  /** Whether the key is ever worked out: t(kind), t(open ? 'hide' : 'show'). */
  readonly byVariable: boolean;
  /** Every quoted text of the file, for the keys that are worked out. */
  readonly literals: ReadonlySet<string>;
}

function askedBy(variable: string, text: string): Asked {
  const keys = new Set<string>();
  const prefixes: string[] = [];
  let byVariable = false;
  for (const [, argument = ''] of text.matchAll(new RegExp(`\\b${variable}(?:\\.rich|\\.markup)?\\(([^)]*)`, 'g'))) {
    const literal = /^\s*'([^']+)'\s*(?:,|$)/.exec(argument)?.[1];
    const prefix = /^\s*`([^`$]*)\$\{/.exec(argument)?.[1];
    if (literal !== undefined) keys.add(literal);
    else if (prefix !== undefined) prefixes.push(prefix);
    else byVariable = true;
  }
  return { keys, prefixes, byVariable, literals: new Set([...text.matchAll(/'([^'\n]+)'/g)].map(([, quoted]) => quoted as string)) };
}
