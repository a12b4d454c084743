import type { Locality } from './locality-names.ts';
import type { AskedKind } from './meanings.ts';

let countries: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

function countryNamed(code: string): string {
  let name = known.get(code);
  if (name === undefined) {
    countries ??= new Intl.DisplayNames(['en'], { type: 'region' });
    name = countries.of(code) ?? code;
    known.set(code, name);
  }
  return name;
}

/** Of these words a name has one at its end, and the others before it in this order. */
const heads: readonly string[] = ['university', 'academy', 'institute', 'college'];
const founders: readonly string[] = ['state', 'national'];

/**
 * Returns how a school of a place and of the kinds asked for may be called in English: who types it in another language mostly says its name
 * and asks for no list. The state may be left out, or be added where no founder was typed. None where English has no one word for what was asked.
 */
export function namesInEnglish({ city, region, country }: Locality, asked: readonly AskedKind[]): readonly string[] {
  const said = new Map(asked.map(({ id, english }) => [id, english]));
  if (said.size === 0 || [...said.values()].includes(null)) return [];
  const place = city ?? region ?? countryNamed(country);
  const typed = (ids: readonly string[]) => ids.filter((id) => said.has(id));
  const subject = new Set(
    [...said].filter(([id]) => !heads.includes(id) && !founders.includes(id)).map(([, word]) => word),
  );
  const kind = [...subject, typed(heads)[0] ?? 'university'].join(' ');
  const founded = typed(founders).map((founder) => `${place} ${founder} ${kind}`);
  return [
    ...founded,
    `${place} ${kind}`,
    `${kind} of ${place}`,
    ...(founded.length === 0 ? [`${place} state ${kind}`] : []),
  ];
}

/** Returns how the university of a town, or one of that name, may be called in English. */
export function universitiesNamed(name: string): readonly string[] {
  return [`${name} university`, `university of ${name}`];
}
