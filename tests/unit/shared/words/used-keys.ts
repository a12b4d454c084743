import { dirname } from 'node:path';

/** A file of the window: where it lies, and what is written in it. */
export interface WindowFile {
  readonly path: string;
  readonly text: string;
}

/** Returns the paths of a catalog's messages that the window's files never ask for. */
export function unusedKeys(
  paths: readonly string[],
  files: readonly WindowFile[],
  enumerated: ReadonlySet<string>,
): readonly string[] {
  const asked = new Map<string, Asked[]>();
  const add = (namespace: string, one: Asked) => {
    asked.set(namespace, [...(asked.get(namespace) ?? []), one]);
  };
  for (const { text } of files)
    for (const [variable, namespace] of translatorsOf(text)) add(namespace, askedBy(variable, text));
  for (const { text } of files) for (const part of partsImportedBy(text)) add(part, takenFrom(part, text));
  // A translator may be handed to a function of another file in the same room: (say) => say('removed', { name }).
  const rooms = files.map(({ path, text }) => ({ path, namespaces: translatorsOf(text).map(([, name]) => name) }));
  for (const { path, text } of files) {
    const handed = handedOn(text);
    if (handed.keys.size === 0) continue;
    for (const namespace of new Set(
      rooms.filter((other) => sameRoom(other.path, path)).flatMap(({ namespaces }) => namespaces),
    ))
      add(namespace, handed);
  }
  const said = files.map(({ text }) => saidIn(text));
  // One of all the texts may be handed on, too: (t) => t('lists.removed', { name }).
  const named = new Set(files.flatMap(({ text }) => [...handedOn(text).keys]));
  return paths.filter((path) => {
    if (named.has(path) || said.some((says) => says(path))) return false;
    const [namespace = '', ...rest] = path.split('.');
    const key = rest.join('.');
    return !(asked.get(namespace) ?? []).some(
      (one) =>
        one.keys.has(key) ||
        one.prefixes.some((prefix) => key.startsWith(prefix)) ||
        (one.byVariable && (enumerated.has(key) || one.literals.has(key))),
    );
  });
}

/** The translators of a file by the names of their variables, each with its namespace. */
function translatorsOf(text: string): readonly (readonly [string, string])[] {
  const ofWindow = [...text.matchAll(/const (\w+) = useTranslations\('(\w+)'\)/g)];
  // Where no language is in the air, a function takes the key: const text = (key: keyof typeof menu) => menu[key][language].
  const ofPart = [...text.matchAll(/const (\w+) = \([^)]*keyof typeof (\w+)/g)];
  return [...ofWindow, ...ofPart].map(([, variable = '', namespace = '']) => [variable, namespace] as const);
}

/** The parts of the words that a file takes texts from in every language: inLanguage(role.chair, language). */
function partsImportedBy(text: string): readonly string[] {
  return [...text.matchAll(/^import \{ ([\w, ]+) \} from '[./]*(?:shared\/)?(?:words\/)?\/?\w+\.ts';$/gm)].flatMap(
    ([, names = '']) => names.split(', '),
  );
}

function takenFrom(part: string, text: string): Asked {
  const keys = [...text.matchAll(new RegExp(`\\b${part}((?:\\.\\w+)+)`, 'g'))].map(([, path = '']) => path.slice(1));
  return {
    keys: new Set(keys),
    // A key that holds others: value.unit, of which one is chosen.
    prefixes: keys.map((key) => `${key}.`),
    byVariable: new RegExp(`\\b${part}\\[`).test(text),
    literals: new Set([...text.matchAll(/'([^'\n]+)'/g)].map(([, quoted]) => quoted as string)),
  };
}

/** Returns whether a file says a path to a reader: say('kind.company'), say(`kind.${kind}`), say(paths[kind]). */
function saidIn(text: string): (path: string) => boolean {
  const paths = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [, quoted, template] of text.matchAll(/\bsay\(\s*(?:'([^']+)'|`([^`]+)`|[^'`\s)])/g)) {
    if (quoted !== undefined) paths.add(quoted);
    else if (template !== undefined)
      patterns.push(new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
    else for (const [, literal = ''] of text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)) paths.add(literal);
  }
  return (path) => paths.has(path) || patterns.some((pattern) => pattern.test(path));
}

/** What is asked of a translator that came as the one parameter of a function. */
function handedOn(text: string): Asked {
  const keys = [...text.matchAll(/\((\w+)\) =>\s[^;]*?\b\1\('([\w.-]+)'/g)].map(([, , key]) => key as string);
  return { keys: new Set(keys), prefixes: [], byVariable: false, literals: new Set() };
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
    const literals = /^\s*(?:'[^']+'\s*(?:,\s*|$))+/.exec(argument)?.[0].match(/[^',\s]+/g);
    const prefix = /^\s*`([^`$]*)\$\{/.exec(argument)?.[1];
    if (literals) for (const literal of literals) keys.add(literal);
    else if (prefix !== undefined) prefixes.push(prefix);
    else byVariable = true;
  }
  return {
    keys,
    prefixes,
    byVariable,
    literals: new Set([...text.matchAll(/'([^'\n]+)'/g)].map(([, quoted]) => quoted as string)),
  };
}

/** Whether two files lie in one folder, or one in a folder of the other's. */
function sameRoom(one: string, other: string): boolean {
  return `${dirname(one)}/`.startsWith(`${dirname(other)}/`) || `${dirname(other)}/`.startsWith(`${dirname(one)}/`);
}
