import {
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

/** A facet of one value a row (0 where unknown), of several as bits, or its values as lists of rows. */
export type FacetColumn =
  | {
      readonly sort: 'single' | 'multiple';
      readonly numbers: Uint8Array | Uint16Array;
      readonly values: readonly FacetValue[];
    }
  | { readonly sort: 'listed'; readonly rows: readonly Uint32Array[]; readonly values: readonly FacetValue[] };

/** All of Browse in columns: some 13 bytes for each institution. */
export interface BrowseColumns {
  /** The entity of each row. */
  readonly ids: Uint32Array;
  readonly facets: ReadonlyMap<Facet, FacetColumn>;
  /** Numbers of each row (browse-layout.ts), and the currencies they are in. */
  readonly numbers: Readonly<Record<NumberColumn, Uint16Array | Uint32Array>>;
  readonly currencies: readonly string[];
  /** All rows in an order; the orders used last are kept, four bytes a row each. */
  readonly order: (sort: string, language: string, descending: boolean) => Uint32Array;
}

const ordersKept = 3;

function readColumn(db: ReferenceDatabase, name: string): Uint8Array {
  const row = statement<{ numbers: Uint8Array }>(db, 'SELECT numbers FROM browse_column WHERE name = ?').get(name);
  if (!row) throw new Error(`The reference has no column ${name}`);
  return row.numbers;
}

function wide(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.slice().buffer);
}

function wider(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
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
    const order = kept.get(name) ?? wider(readColumn(db, name));
    kept.delete(name);
    kept.set(name, order);
    for (const oldest of kept.keys()) {
      if (kept.size <= ordersKept) break;
      kept.delete(oldest);
    }
    return order;
  };
}

function readColumns(db: ReferenceDatabase): BrowseColumns {
  const facets = new Map<Facet, FacetColumn>();
  for (const facet of singleFacets) {
    const bytes = readColumn(db, facet);
    facets.set(facet, {
      sort: 'single',
      numbers: wideFacets.has(facet) ? wide(bytes) : bytes,
      values: readValues(db, facet),
    });
  }
  for (const facet of multipleFacets)
    facets.set(facet, { sort: 'multiple', numbers: readColumn(db, facet), values: readValues(db, facet) });
  for (const facet of listedFacets) {
    const values = readValues(db, facet);
    facets.set(facet, {
      sort: 'listed',
      rows: values.map((_, at) => wider(readColumn(db, `${facet}.${at + 1}`))),
      values,
    });
  }
  const numbers = Object.fromEntries(
    numberColumns.map((name) => {
      const bytes = readColumn(db, numberColumn(name));
      return [name, name === 'cost' || name === 'deadline' ? wider(bytes) : wide(bytes)];
    }),
  ) as BrowseColumns['numbers'];
  const currencies = readValues(db, 'currency').map(({ value }) => value);
  return { ids: wider(readColumn(db, 'id')), facets, numbers, currencies, order: readOrders(db) };
}

/** Returns the columns of this reference, read when first asked for. */
export const browseColumns = oncePerReference(readColumns);
