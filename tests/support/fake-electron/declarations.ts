import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** What electron.d.ts says of one interface or class, its parents' members included. */
export interface DeclaredType {
  readonly members: ReadonlySet<string>;
  readonly statics: ReadonlySet<string>;
  readonly readonlyMembers: ReadonlySet<string>;
  /** Names of events, where `on` is declared for each. */
  readonly events: ReadonlySet<string>;
  /** The declared type of each property that is a plain reference, such as webPreferences: WebPreferences. */
  readonly references: ReadonlyMap<string, string>;
  /** Whether a value fits a property, for those whose declaration says so plainly: texts, numbers, flags, and lists and choices of them. */
  readonly values: ReadonlyMap<string, (value: unknown) => boolean>;
}

export interface Declarations {
  /** What `require('electron')` offers in the main process. */
  readonly main: ReadonlySet<string>;
  /** What it offers in a sandboxed preload. */
  readonly preload: ReadonlySet<string>;
  /** Throws when electron.d.ts has no such type. */
  readonly type: (name: string) => DeclaredType;
}

/** The few shapes of syntax that are read; the parser gives plain objects. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
interface Named {
  readonly name: string;
}

const emitter = [
  'on',
  'once',
  'off',
  'addListener',
  'removeListener',
  'removeAllListeners',
  'emit',
  'listeners',
  'listenerCount',
  'eventNames',
  'setMaxListeners',
  'getMaxListeners',
  'prependListener',
  'prependOnceListener',
  'rawListeners',
];

/** Returns what the installed version of electron declares, read from its own electron.d.ts. */
export function readDeclarations(
  path = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'electron', 'electron.d.ts'),
): Declarations {
  const { program, errors } = parseSync('electron.d.ts', readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`electron.d.ts cannot be read: ${errors[0]?.message}`);
  const electron = namespaceBody(program.body as unknown as readonly Node[], 'Electron');
  const nodes = new Map<string, Node>();
  for (const node of electron)
    if (node.type === 'TSInterfaceDeclaration' || node.type === 'ClassDeclaration')
      nodes.set((node['id'] as Named).name, node);
  const types = new Map<string, DeclaredType>();
  const type = (name: string): DeclaredType => {
    const known = types.get(name);
    if (known) return known;
    const node = nodes.get(name);
    if (!node) throw new Error(`electron.d.ts has no type ${name}.`);
    const read = readType(node, type);
    types.set(name, read);
    return read;
  };
  const common = values(namespaceBody(electron, 'Common'));
  return {
    main: new Set([...common, ...values(namespaceBody(electron, 'Main'))]),
    preload: new Set([...common, ...values(namespaceBody(electron, 'Renderer'))]),
    type,
  };
}

function namespaceBody(nodes: readonly Node[], name: string): readonly Node[] {
  const found = nodes.find((node) => node.type === 'TSModuleDeclaration' && (node['id'] as Named).name === name);
  if (!found) throw new Error(`electron.d.ts has no namespace ${name}.`);
  return (found['body'] as { readonly body: readonly Node[] }).body;
}

/** The names of a namespace that exist when the program runs: constants and classes, not types. */
function values(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [(node['id'] as Named).name];
    if (node.type === 'VariableDeclaration')
      return (node['declarations'] as readonly { readonly id: Named }[]).map(({ id }) => id.name);
    return [];
  });
}

function readType(node: Node, parent: (name: string) => DeclaredType): DeclaredType {
  const members = new Set<string>();
  const statics = new Set<string>();
  const readonlyMembers = new Set<string>();
  const events = new Set<string>();
  const references = new Map<string, string>();
  const values = new Map<string, (value: unknown) => boolean>();
  for (const name of parents(node)) {
    if (name === 'EventEmitter') {
      for (const member of emitter) members.add(member);
      continue;
    }
    const inherited = parent(name);
    for (const [to, from] of [
      [members, inherited.members],
      [statics, inherited.statics],
      [readonlyMembers, inherited.readonlyMembers],
      [events, inherited.events],
    ] as const)
      for (const each of from) to.add(each);
    for (const [key, value] of inherited.references) references.set(key, value);
    for (const [key, value] of inherited.values) values.set(key, value);
  }
  for (const member of (node['body'] as { readonly body: readonly Node[] }).body) {
    const name = (member['key'] as Named | undefined)?.name;
    if (!name || name === 'constructor') continue;
    (member['static'] === true ? statics : members).add(name);
    if (member['readonly'] === true) readonlyMembers.add(name);
    const event = eventName(member);
    if (name === 'on' && event) events.add(event);
    const reference = referenceName(member);
    if (reference) references.set(name, reference);
    const type = typeOf(member);
    // A method's declaration says nothing of its value.
    if (type && member.type === 'TSPropertySignature') values.set(name, fits(type, member['optional'] === true));
  }
  return { members, statics, readonlyMembers, events, references, values };
}

/** Names of parents; both spellings of Node's emitter come back as EventEmitter. */
function parents(node: Node): readonly string[] {
  const expressions = [
    ...((node['extends'] ?? []) as readonly { readonly expression: Node }[]).map(({ expression }) => expression),
    ...(node['superClass'] ? [node['superClass'] as Node] : []),
  ];
  return expressions.map((expression) => {
    const name =
      expression.type === 'MemberExpression' ? (expression['property'] as Named).name : String(expression['name']);
    return name === 'NodeEventEmitter' ? 'EventEmitter' : name;
  });
}

function eventName(member: Node): string | null {
  const params = (member['params'] ?? (member['value'] as Node | undefined)?.['params']) as readonly Node[] | undefined;
  const literal = ((params?.[0]?.['typeAnnotation'] as Node | undefined)?.['typeAnnotation'] as Node | undefined)?.[
    'literal'
  ] as { readonly value?: unknown } | undefined;
  return typeof literal?.value === 'string' ? literal.value : null;
}

function typeOf(member: Node): Node | undefined {
  return (member['typeAnnotation'] as Node | undefined)?.['typeAnnotation'] as Node | undefined;
}

/** Returns what tells whether a value is of a type; of types that are not written out, every value is. */
function fits(type: Node, optional: boolean): (value: unknown) => boolean {
  const inner = (): Node => (type['typeAnnotation'] ?? type['elementType']) as Node;
  const list = (element: Node) => (value: unknown) => Array.isArray(value) && value.every(fits(element, false));
  const is = ((): ((value: unknown) => boolean) => {
    switch (type.type) {
      case 'TSStringKeyword':
        return (value) => typeof value === 'string';
      case 'TSNumberKeyword':
        return (value) => typeof value === 'number';
      case 'TSBooleanKeyword':
        return (value) => typeof value === 'boolean';
      case 'TSLiteralType': {
        const literal = (type['literal'] as { readonly value?: unknown }).value;
        return (value) => value === literal;
      }
      case 'TSParenthesizedType':
        return fits(inner(), false);
      case 'TSUnionType': {
        const any = (type['types'] as readonly Node[]).map((each) => fits(each, false));
        return (value) => any.some((each) => each(value));
      }
      case 'TSArrayType':
        return list(inner());
      case 'TSTypeReference': {
        const [element] = ((type['typeArguments'] as Node | undefined)?.['params'] ?? []) as readonly Node[];
        return (type['typeName'] as Partial<Named>).name === 'Array' && element ? list(element) : () => true;
      }
      default:
        return () => true;
    }
  })();
  return (value) => (optional && value === undefined) || is(value);
}

function referenceName(member: Node): string | null {
  const type = typeOf(member);
  return type?.type === 'TSTypeReference' ? ((type['typeName'] as Partial<Named>).name ?? null) : null;
}
