import {
  fillColumn,
  type KeptColumn,
  listedFacets,
  multipleFacets,
  numberColumn,
  numberColumns,
  orderColumn,
  singleFacets,
  type NumberColumn,
  wideFacets,
} from '../../../../shared/reference-format/browse-layout.ts';
import type { Facet } from '../../../../shared/contract/institutions.ts';
import type { PartialText } from '../../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: PartialText | null;
}

/** A facet whose values list their rows. */
export interface ListedFacet {
  readonly sort: 'listed';
  readonly rows: readonly Uint32Array[];
  readonly values: readonly FacetValue[];
}

/** A facet of one value a row (0 where unknown), of several as bits, or its values as lists of rows. */
export type FacetColumn =
  | {
      readonly sort: 'single' | 'multiple';
      readonly numbers: Uint8Array | Uint16Array;
      readonly values: readonly FacetValue[];
    }
  | ListedFacet;

/** All of Browse in columns: some 13 bytes for each institution. */
export interface BrowseColumns {
  /** The entity of each row. */
  readonly ids: Uint32Array;
  readonly facets: ReadonlyMap<Facet, FacetColumn>;
  /** Numbers of each row (browse-layout.ts), and the currencies they are in. */
  readonly numbers: Readonly<Record<NumberColumn, Uint16Array | Uint32Array>>;
  readonly currencies: readonly string[];
  /** All rows, the best known first or last: they are numbered so. */
  readonly known: (descending: boolean) => Uint32Array;
  /** All rows in an order; the orders used last are kept, four bytes a row each. */
  readonly order: (sort: string, language: string, descending: boolean) => Uint32Array;
}

const ordersKept = 3;

type Numbers = typeof Uint8Array | typeof Uint16Array | typeof Uint32Array;

function readColumn<As extends Numbers>(db: ReferenceDatabase, name: string, as: As): InstanceType<As> {
  const sql = 'SELECT width, count, step, numbers FROM browse_column WHERE name = ?';
  const row = statement<KeptColumn>(db, sql).get(name);
  if (!row) throw new Error(`The reference has no column ${name}`);
  const numbers = new as(row.count);
  fillColumn(numbers, row);
  return numbers as InstanceType<As>;
}

function readValues(db: ReferenceDatabase, facet: string): FacetValue[] {
  const rows = statement<{ value: string; label: string | null; label_zh: string | null; label_ru: string | null }>(
    db,
    'SELECT value, label, label_zh, label_ru FROM browse_value WHERE facet = ? ORDER BY number',
  ).all(facet);
  return rows.map(({ value, label, label_zh: zh, label_ru: ru }) => ({
    value,
    label: label === null ? null : { en: label, ...(zh === null ? {} : { zh }), ...(ru === null ? {} : { ru }) },
  }));
}

function readOrders(db: ReferenceDatabase): BrowseColumns['order'] {
  const kept = new Map<string, Uint32Array>();
  return (sort, language, descending) => {
    const name = orderColumn(sort, language, descending);
    const order = kept.get(name) ?? readColumn(db, name, Uint32Array);
    kept.delete(name);
    kept.set(name, order);
    for (const oldest of kept.keys()) {
      if (kept.size <= ordersKept) break;
      kept.delete(oldest);
    }
    return order;
  };
}

function knownOrder(count: number): BrowseColumns['known'] {
  let ascending: Uint32Array | undefined;
  return (descending) => {
    ascending ??= Uint32Array.from({ length: count }, (_, row) => row);
    return descending ? ascending.toReversed() : ascending;
  };
}

function readColumns(db: ReferenceDatabase): BrowseColumns {
  const facets = new Map<Facet, FacetColumn>();
  for (const facet of singleFacets) {
    facets.set(facet, {
      sort: 'single',
      numbers: readColumn(db, facet, wideFacets.has(facet) ? Uint16Array : Uint8Array),
      values: readValues(db, facet),
    });
  }
  for (const facet of multipleFacets)
    facets.set(facet, { sort: 'multiple', numbers: readColumn(db, facet, Uint8Array), values: readValues(db, facet) });
  for (const facet of listedFacets) {
    const values = readValues(db, facet);
    facets.set(facet, {
      sort: 'listed',
      rows: values.map((_, at) => readColumn(db, `${facet}.${at + 1}`, Uint32Array)),
      values,
    });
  }
  const numbers = Object.fromEntries(
    numberColumns.map((name) => {
      const as = name === 'cost' || name === 'deadline' ? Uint32Array : Uint16Array;
      return [name, readColumn(db, numberColumn(name), as)];
    }),
  ) as BrowseColumns['numbers'];
  const currencies = readValues(db, 'currency').map(({ value }) => value);
  const ids = readColumn(db, 'id', Uint32Array);
  return { ids, facets, numbers, currencies, known: knownOrder(ids.length), order: readOrders(db) };
}

/** Returns the columns of this reference, read when first asked for. */
export const browseColumns = oncePerReference(readColumns);
