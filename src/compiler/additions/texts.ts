import { createHash } from 'node:crypto';
import { isMap, isSeq, parseDocument, stringify, type Document } from 'yaml';
import type { AdditionPart } from '../../shared/contract/additions.ts';
import type { LocalText } from '../../shared/domain/language.ts';
import { citing } from './fragment.ts';

type Fragment = Readonly<Record<string, unknown>>;

/** What is written out: an addition with what its file has to say of the programme or the register that it is of. */
export interface Written {
  readonly slug: string;
  readonly part: AdditionPart;
  readonly programme: string | null;
  readonly record: string | null;
  readonly body: Fragment;
  readonly source: Fragment;
}

/** What a pack says of a programme of the edition so that figures can stand on it. */
export type ProgrammeHead = { readonly title: LocalText; readonly level: string };

/** Returns the slug of the file of a source: the same for the same source, and nobody else's. */
export function sourceSlug(prefix: string, source: Fragment): string {
  return `${prefix}-${createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 12)}`;
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

/** What the edition calls no town of, and how a pack names it: as it was written, in each language. */
export interface NewTown {
  readonly country: string;
  readonly city: string;
}

/** Returns the towns of added schools that `knows` does not know. */
function newTowns(additions: readonly Written[], knows: (town: NewTown) => boolean): readonly NewTown[] {
  return additions.flatMap(({ part, body }) => {
    const { country, city } = (part === 'school' ? (body['place'] ?? {}) : {}) as Partial<NewTown>;
    return country === undefined || city === undefined || knows({ country, city }) ? [] : [{ country, city }];
  });
}

/** Returns the files of the sources that these rest on. */
function sourceTexts(prefix: string, additions: readonly Written[]): readonly (readonly [string, string])[] {
  return additions.map(({ source }) => [`sources/${sourceSlug(prefix, source)}.yaml`, yaml(source)]);
}

/**
 * Returns the files of a pack of these additions, by their paths: each school's holds what is added to it alone. `headOf` gives the
 * programmes of the edition that figures are on, `registerOf` a register of the edition without its listings, under whose words those
 * of the pack stand in a register of their own; a town that `knowsTown` does not know is named in `places.yaml`.
 */
export function packTexts(
  id: string,
  additions: readonly Written[],
  headOf: (slug: string, programme: string) => ProgrammeHead | null,
  registerOf: (record: string) => Fragment | null,
  knowsTown: (town: NewTown) => boolean,
): ReadonlyMap<string, string> {
  const files = new Map<string, Record<string, unknown>>();
  const fileOf = (path: string, begun: () => Record<string, unknown>) => {
    const file = files.get(path) ?? begun();
    files.set(path, file);
    return file;
  };
  const listIn = (file: Record<string, unknown>, key: string) => (file[key] ??= []) as Record<string, unknown>[];
  // What a figure is on comes before the figure.
  const order = ['school', 'programme', 'claim', 'event', 'listing', 'result'];
  for (const { slug, part, programme, record, body, source } of additions.toSorted(
    (a, b) => order.indexOf(a.part) - order.indexOf(b.part),
  )) {
    const cited = sourceSlug(id, source);
    const value = citing(part, body, cited) as Record<string, unknown>;
    if (part === 'listing') {
      const register = fileOf(`registers/${id}-${record}.yaml`, () => ({
        ...registerOf(record ?? ''),
        complete: 'partly',
        source: cited,
      }));
      listIn(register, 'listings').push({ ...value, school: slug });
      continue;
    }
    if (part === 'result') {
      files.set(`results/${sourceSlug(id, { body, source })}.yaml`, value);
      continue;
    }
    const file = fileOf(`institutions/${slug}.yaml`, () => (part === 'school' ? value : {}));
    if (part === 'school') continue;
    if (part === 'event' || (part === 'claim' && programme === null)) {
      listIn(file, part === 'event' ? 'events' : 'claims').push(value);
      continue;
    }
    const programmes = listIn(file, 'programmes');
    if (part === 'programme') {
      programmes.push({ ...value, claims: [...((value['claims'] as unknown[] | undefined) ?? [])] });
      continue;
    }
    let holder = programmes.find((one) => one['slug'] === programme);
    if (!holder) {
      holder = { slug: programme, ...headOf(slug, programme ?? ''), source: cited, claims: [] };
      programmes.push(holder);
    }
    listIn(holder, 'claims').push(value);
  }
  for (const { country, city } of newTowns(additions, knowsTown)) {
    const places = fileOf('places.yaml', () => ({}));
    const { regions, cities } = (places[country] ??= { regions: {}, cities: {} }) as Record<string, object>;
    places[country] = { regions, cities: { ...cities, [city]: { zh: city, ru: city } } };
  }
  return new Map(
    [...sourceTexts(id, additions), ...[...files].map(([path, value]) => [path, yaml(value)] as const)].toSorted(
      ([a], [b]) => (a < b ? -1 : Number(a > b)),
    ),
  );
}

/** Puts a thing at the end of a list of a file, which may not be there yet, in one line as the others stand. */
function append(document: Document, path: readonly (string | number)[], value: unknown): void {
  const node = document.createNode(value, { flow: true });
  const list = document.getIn(path);
  if (isSeq(list)) {
    // `[]` in one line would take all that follows into that line.
    if (list.items.length === 0) list.flow = false;
    list.add(node);
  } else document.setIn(path, document.createNode([node]));
}

/**
 * Returns the source files of the edition with these additions in them, and those of their sources, by their paths, for whoever makes the
 * next edition; all else in a file stays as it is. `read` gives the text of a file of the edition, null where there is none.
 */
export function editionTexts(
  prefix: string,
  additions: readonly Written[],
  read: (path: string) => string | null,
): ReadonlyMap<string, string> {
  const documents = new Map<string, Document>();
  const documentOf = (path: string): Document => {
    const document = documents.get(path) ?? parseDocument(read(path) ?? '{}\n', { uniqueKeys: false });
    documents.set(path, document);
    return document;
  };
  const whole: (readonly [string, string])[] = [];
  const order = ['school', 'programme', 'claim', 'event', 'listing', 'result'];
  for (const { slug, part, programme, record, body, source } of additions.toSorted(
    (a, b) => order.indexOf(a.part) - order.indexOf(b.part),
  )) {
    const value = citing(part, body, sourceSlug(prefix, source));
    const school = `institutions/${slug}.yaml`;
    if (part === 'listing') append(documentOf(`registers/${record}.yaml`), ['listings'], { ...value, school: slug });
    else if (part === 'result') whole.push([`results/${sourceSlug(prefix, { body, source })}.yaml`, yaml(value)]);
    else if (part === 'school') {
      documents.set(school, parseDocument(yaml(value)));
      const [town] = newTowns([{ slug, part, programme, record, body, source }], ({ country, city }) =>
        documentOf('places.yaml').hasIn([country, 'cities', city]),
      );
      if (town) {
        const places = documentOf('places.yaml');
        if (!places.hasIn([town.country, 'regions'])) places.setIn([town.country, 'regions'], {});
        places.setIn(
          [town.country, 'cities', town.city],
          places.createNode({ zh: town.city, ru: town.city }, { flow: true }),
        );
      }
    } else if (part === 'event') append(documentOf(school), ['events'], value);
    else if (part === 'programme') append(documentOf(school), ['programmes'], value);
    else if (programme === null) append(documentOf(school), ['claims'], value);
    else {
      const programmes = documentOf(school).get('programmes');
      const at = isSeq(programmes)
        ? programmes.items.findIndex((one) => isMap(one) && one.get('slug') === programme)
        : -1;
      if (at >= 0) append(documentOf(school), ['programmes', at, 'claims'], value);
    }
  }
  return new Map([
    ...sourceTexts(prefix, additions),
    ...whole,
    ...[...documents].map(([path, document]) => [path, document.toString({ lineWidth: 0 })] as const),
  ]);
}
