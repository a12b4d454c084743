import fc from 'fast-check';
import type { z } from 'zod';

/** What a schema of zod 4 says of itself, as far as the contract uses it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}
interface Bounds { readonly minLength?: number; readonly maxLength?: number; readonly minimum?: number; readonly maximum?: number }

/** Returns inputs of the right shape for a schema; texts that may be slugs are often ones of `slugs`. Throws on a shape it does not know, so that none is left out unseen. */
export function rightInputs(schema: z.ZodType, slugs: readonly string[]): fc.Arbitrary<unknown> {
  const inner = (each: z.ZodType): fc.Arbitrary<unknown> => rightInputs(each, slugs);
  const internals = (schema as unknown as { _zod: { def: Definition; bag: Bounds } })._zod;
  const { def, bag } = internals;
  switch (def.type) {
    case 'object': {
      const shape = def.shape ?? {};
      const optional = Object.keys(shape).filter((key) => definitionOf(shape[key] as z.ZodType).type === 'optional');
      const values = Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, inner(definitionOf(value).type === 'optional' ? definitionOf(value).innerType as z.ZodType : value)]));
      return fc.record(values, { requiredKeys: Object.keys(shape).filter((key) => !optional.includes(key)) });
    }
    case 'optional': return inner(def.innerType as z.ZodType);
    case 'nullable': return fc.oneof(fc.constant(null), inner(def.innerType as z.ZodType));
    case 'array': return fc.array(inner(def.element as z.ZodType), { minLength: 1, maxLength: 4 });
    case 'enum': return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal': return fc.constantFrom(...(def.values ?? []));
    case 'union': return fc.oneof(...(def.options ?? []).map(inner));
    case 'boolean': return fc.boolean();
    case 'number': return fc.integer({ min: Math.max(bag.minimum ?? -1_000, -1_000_000), max: Math.min(bag.maximum ?? 1_000, 1_000_000) });
    case 'string': {
      const longest = bag.maxLength ?? 200;
      return fc.oneof(fc.constantFrom(...slugs, ...searches).filter((text) => text.length <= longest), fc.string({ unit: 'grapheme', maxLength: Math.min(longest, 60) }), fc.constant('哈'.repeat(longest)));
    }
    default: throw new Error(`No inputs can be made for ${def.type}; teach tests/support/generated-inputs.ts.`);
  }
}

function definitionOf(schema: z.ZodType): Definition {
  return (schema as unknown as { _zod: { def: Definition } })._zod.def;
}

/** Words that a search or a query language might stumble over. */
const searches = ['Harbin', '哈尔滨', 'haerbin', 'Сеченов', 'hmu', '" OR 1=1 --', "'; DROP TABLE bookmark; --", '*', 'NEAR(a b)', 'name:x', '"', '%', '_', '\\', '-', 'a AND', '^x', 'İı', '\u0000', '\uD800', '\u202E', '😀', '   '];

/** Returns inputs that are wrong in one of many ways: another shape altogether, or a right one bent. */
export function wrongInputs(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(null, '', 0, -0, -1, 1.5, 1e308, 2 ** 53, [], {}, true, '\uD800', 'x'.repeat(50_000), '__proto__', Array.from({ length: 1_000 }, () => 0), JSON.parse('['.repeat(500) + ']'.repeat(500)), JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')));
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
