import type { Declarations, DeclaredType } from './declarations.ts';

/** Everything the program did that electron's declarations do not know; empty after a good start. */
export type Problems = string[];

/** What the language itself asks of any value: not the program's doing. */
const languageMembers = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'name',
  'length',
  'toString',
  'valueOf',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);
const listening = new Set([
  'on',
  'once',
  'off',
  'addListener',
  'removeListener',
  'prependListener',
  'prependOnceListener',
]);

export interface Strict {
  /** Wraps a fake so that only what the declared type has can be touched, and its events be listened to. */
  readonly object: <T extends object>(typeName: string, fake: T, options?: { readonly statics?: boolean }) => T;
  /** Notes every key of an options object that its declared type has not. */
  readonly options: (typeName: string, value: unknown, where: string) => void;
  /** Wraps what `require('electron')` gives. */
  readonly module: (exports: Readonly<Record<string, unknown>>, allowed: ReadonlySet<string>) => object;
}

/** Returns the wrappers; every problem is noted, and thrown too, as the real thing would throw. */
export function createStrict(declarations: Declarations, problems: Problems): Strict {
  const refuse = (problem: string): never => {
    problems.push(problem);
    throw new TypeError(problem);
  };
  const object: Strict['object'] = (typeName, fake, { statics = false } = {}) => {
    const declared = declarations.type(typeName);
    const allowed = statics ? declared.statics : declared.members;
    for (const name of Object.keys(fake))
      if (!allowed.has(name) && !/^(?:fake|_)/.test(name))
        throw new Error(`The fake of ${typeName} has ${name}, which electron.d.ts has not.`);
    return new Proxy(fake, {
      get: (target, name) => {
        if (typeof name === 'symbol' || name.startsWith('fake')) return Reflect.get(target, name);
        if (!allowed.has(name))
          return languageMembers.has(name)
            ? Reflect.get(target, name)
            : refuse(`${typeName}.${name} is unknown to electron`);
        if (!Reflect.has(target, name)) return refuse(`${typeName}.${name} exists, but the fake does not know it yet`);
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        // Bound, so that the fake's own insides are not held to the declarations.
        const method = value.bind(target) as Listen;
        return listening.has(name) ? checkEvent(typeName, declared, method, refuse) : method;
      },
      set: (target, name, value) => {
        if (
          typeof name === 'string' &&
          !name.startsWith('fake') &&
          (!allowed.has(name) || declared.readonlyMembers.has(name))
        )
          return refuse(`${typeName}.${name} cannot be set`);
        return Reflect.set(target, name, value);
      },
    });
  };
  const options: Strict['options'] = (typeName, value, where) => {
    if (typeof value !== 'object' || value === null) return;
    const declared = declarations.type(typeName);
    for (const [key, inner] of Object.entries(value)) {
      if (!declared.members.has(key)) problems.push(`${where}: option ${key} is unknown to ${typeName}`);
      const value = declared.values.get(key);
      if (value && !value(inner)) problems.push(`${where}: option ${key} cannot be ${JSON.stringify(inner)}`);
      const reference = declared.references.get(key);
      if (reference && isPlain(inner) && isDeclared(declarations, reference))
        options(reference, inner, `${where}.${key}`);
    }
  };
  const module: Strict['module'] = (exports, allowed) => {
    for (const name of Object.keys(exports))
      if (!allowed.has(name)) throw new Error(`The fake offers ${name}, which electron.d.ts has not.`);
    return new Proxy(exports, {
      get: (target, name) => {
        if (typeof name === 'symbol' || name === '__esModule' || name === 'default')
          return Reflect.get(target, name) as unknown;
        if (!allowed.has(name)) return refuse(`electron.${name} is unknown here`);
        return name in target ? target[name] : refuse(`electron.${name} exists, but the fake does not know it yet`);
      },
    });
  };
  return { object, options, module };
}

type Listen = (event: string, ...rest: unknown[]) => unknown;

function checkEvent(
  typeName: string,
  declared: DeclaredType,
  listen: Listen,
  refuse: (problem: string) => never,
): Listen {
  return (event, ...rest) => {
    // ipcRenderer's events are channels of the program's own.
    if (declared.events.size > 0 && !declared.events.has(event)) return refuse(`${typeName} has no event ${event}`);
    return listen(event, ...rest);
  };
}

/** An object of options; what is an object of its own kind, such as a window, has members that are nobody's options. */
function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isDeclared(declarations: Declarations, name: string): boolean {
  try {
    declarations.type(name);
    return true;
  } catch {
    return false;
  }
}
