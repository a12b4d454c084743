import fc from 'fast-check';
import type { z } from 'zod';

/** What a schema of zod 4 says of itself, as far as the contract uses it. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}

function definitionOf(schema: z.ZodType): Definition {
  return (schema as unknown as { _zod: { def: Definition } })._zod.def;
}

/** Returns inputs of the right shape for a schema; texts that may be slugs are often ones of `slugs`. Throws on a shape it does not know, so that none is left out unseen. */
export function rightInputs(schema: z.ZodType, slugs: readonly string[]): fc.Arbitrary<unknown> {
  const inner = (each: z.ZodType): fc.Arbitrary<unknown> => rightInputs(each, slugs);
  const def = definitionOf(schema);
  switch (def.type) {
    case 'object':
      return objects(def.shape ?? {}, inner);
    case 'optional':
      return inner(def.innerType as z.ZodType);
    case 'nullable':
      return fc.oneof(fc.constant(null), inner(def.innerType as z.ZodType));
    case 'array': {
      const { min, max } = lengths(def);
      return fc.array(inner(def.element as z.ZodType), {
        minLength: Math.min(min, 50),
        maxLength: Math.min(max, Math.max(min, 4)),
      });
    }
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers(def);
    case 'string':
      return texts(def, slugs);
    case 'record':
      return fc.dictionary(inner(def.keyType as z.ZodType) as fc.Arbitrary<string>, inner(def.valueType as z.ZodType), {
        maxKeys: 4,
      });
    // Any JSON is the one thing here that holds itself.
    case 'lazy':
      return fc.jsonValue({ maxDepth: 2 });
    default:
      throw new Error(`No inputs can be made for ${def.type}; teach tests/support/generated-inputs.ts.`);
  }
}

function objects(
  shape: Readonly<Record<string, z.ZodType>>,
  inner: (each: z.ZodType) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const requiredKeys = Object.keys(shape).filter((key) => definitionOf(shape[key] as z.ZodType).type !== 'optional');
  return fc.record(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, inner(value)])), {
    requiredKeys,
  });
}

const checksOf = (def: Definition): readonly Check[] => (def.checks ?? []).map((check) => check._zod.def);

function lengths(def: Definition): { readonly min: number; readonly max: number } {
  const checks = checksOf(def);
  return {
    min: Math.max(0, ...checks.map(({ minimum }) => minimum ?? 0)),
    max: Math.min(20_000, ...checks.map(({ maximum }) => maximum ?? 20_000)),
  };
}

function numbers(def: Definition): fc.Arbitrary<number> {
  const limits = (check: string): readonly number[] =>
    checksOf(def)
      .filter((each) => each.check === check)
      .map(({ value }) => value ?? 0);
  const [min, max] = [Math.max(...limits('greater_than'), -1e9), Math.min(...limits('less_than'), 1e9)];
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  const small = fc.integer({ min: Math.ceil(Math.max(min, -5)), max: Math.floor(Math.max(Math.min(max, 60), min)) });
  return def.format?.includes('int')
    ? fc.oneof(small, whole)
    : fc.oneof(small, whole, fc.double({ min, max, noNaN: true }));
}

/** What makes texts is made once for each form of them: that takes longer than most of the texts. */
const made = new Map<string, fc.Arbitrary<string>>();
function madeOnce(form: string, make: () => fc.Arbitrary<string>): fc.Arbitrary<string> {
  const there = made.get(form) ?? make();
  made.set(form, there);
  return there;
}

/** Mostly what the pattern asks for, sometimes what it should refuse; the longest there may be now and then. */
function texts(def: Definition, slugs: readonly string[]): fc.Arbitrary<string> {
  const { min, max } = lengths(def);
  const patterns = [def.pattern, ...checksOf(def).map(({ pattern }) => pattern)].filter(
    (pattern) => pattern !== undefined,
  );
  const known = slugs.filter(
    (text) => text.length >= min && text.length <= max && patterns.every((pattern) => pattern.test(text)),
  );
  const odd = searches.filter((text) => text.length <= max);
  const any = madeOnce(`any ${min} ${max}`, () =>
    fc.oneof(
      { arbitrary: fc.constantFrom(...odd), weight: 4 },
      {
        arbitrary: fc
          .string({ unit: 'grapheme', minLength: Math.min(min, 60), maxLength: Math.min(max, Math.max(min, 60)) })
          .map((text) => text.slice(0, max)),
        weight: 4,
      },
      { arbitrary: fc.constant('哈'.repeat(max)), weight: 1 },
    ),
  );
  const [pattern] = patterns;
  if (!pattern)
    return known.length > 0
      ? fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 1 }, { arbitrary: any, weight: 2 })
      : any;
  const matching = madeOnce(`${pattern} ${max}`, () =>
    fc.stringMatching(pattern, { size: 'small' }).filter((text) => text.length <= max),
  );
  return fc.oneof(
    { arbitrary: known.length > 0 ? fc.constantFrom(...known) : matching, weight: 12 },
    { arbitrary: matching, weight: 3 },
    { arbitrary: any, weight: 1 },
  );
}

/** Words that a search or a query language might stumble over. */
const searches = [
  'Harbin',
  '哈尔滨',
  'haerbin',
  'Сеченов',
  'hmu',
  '" OR 1=1 --',
  "'; DROP TABLE bookmark; --",
  '*',
  'NEAR(a b)',
  'name:x',
  '"',
  '%',
  '_',
  '\\',
  '-',
  'a AND',
  '^x',
  'İı',
  '\u0000',
  '\uD800',
  '\u202E',
  '😀',
  '   ',
];

/** Returns inputs that are wrong in one of many ways: another shape altogether, or a right one bent. */
export function wrongInputs(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(
      null,
      '',
      0,
      -0,
      -1,
      1.5,
      1e308,
      2 ** 53,
      [],
      {},
      true,
      '\uD800',
      'x'.repeat(50_000),
      '__proto__',
      Array.from({ length: 1_000 }, () => 0),
      JSON.parse('['.repeat(500) + ']'.repeat(500)),
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    ),
  );
  const bent = fc.tuple(right, junk, fc.string({ maxLength: 12 }), fc.nat()).map(([value, wrong, key, which]) => {
    if (typeof value !== 'object' || value === null) return wrong;
    const entries = Object.entries(value);
    const at = which % (entries.length + 2);
    if (at === entries.length) return Object.fromEntries([...entries, [key || 'extra', wrong]]);
    if (at > entries.length) return Object.fromEntries(entries.slice(1));
    return Object.fromEntries(entries.map(([name, kept], index) => [name, index === at ? wrong : kept]));
  });
  return fc.oneof(junk, bent, bent);
}
