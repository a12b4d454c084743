import {
  attestations,
  documentKinds,
  type Attestation,
  type DocumentKind,
} from '../../../../shared/domain/documents.ts';
import { programmeLevels, sourceKinds, type ProgrammeLevel, type SourceKind } from '../../../../shared/domain/kinds.ts';
import { properties, propertyIds, type PropertyId } from '../../../../shared/domain/properties/dictionary.ts';
import { unitWord } from '../../../../shared/domain/writing/pen.ts';
import { keysNamed, type KeyNamed } from './names-of-keys.ts';
import { headNames, type HeadNames } from './columns.ts';

/** The properties that a person can add a figure of, as the form offers them. */
export const offeredProperties: readonly PropertyId[] = propertyIds.filter((id) => id !== 'programme');

/** What finds each thing that a cell may name, by its key or by its name in any language of the program. */
export interface Keys extends HeadNames {
  readonly kind: KeyNamed<SourceKind>;
  readonly level: KeyNamed<ProgrammeLevel>;
  readonly document: KeyNamed<DocumentKind>;
  readonly attestation: KeyNamed<Attestation>;
  readonly choice: (property: PropertyId) => KeyNamed<string>;
  readonly unit: KeyNamed<string>;
}

async function readKeys(): Promise<Keys> {
  const offered = offeredProperties;
  const choices = new Map<PropertyId, KeyNamed<string>>();
  for (const id of offered) {
    const keys = Object.keys(properties[id].choices ?? {});
    if (keys.length > 0) choices.set(id, await keysNamed(keys, (key, { say }) => say(`choice.${key}` as 'choice.yes')));
  }
  const units = [...new Set(offered.flatMap((id) => [...(properties[id].units ?? [])]))];
  return {
    ...(await headNames(offered)),
    kind: await keysNamed(sourceKinds, (kind, { say }) => say(`sourceKind.${kind}`)),
    level: await keysNamed(programmeLevels, (level, { say }) => say(`level.${level}`), {
      bachelor: 'undergraduate|бакалавриат|специалитет|本科生',
      master: 'master|masters|магистр|硕士研究生',
      doctor: 'phd|doctoral|докторант|博士研究生',
    }),
    document: await keysNamed(documentKinds, (kind, { say }) => say(`document.kind.${kind}`)),
    attestation: await keysNamed(attestations, (way, { say }) => say(`document.attested.${way}`)),
    choice: (property) => choices.get(property) ?? (() => undefined),
    unit: await keysNamed(units, (unit, reader) => unitWord(unit, reader), {
      months: 'month|месяц|месяцев|мес|个月|月',
      years: 'year|год|года|лет|年|yrs|yr',
      m2: 'm2|sqm|sq m|кв м|平米',
      percent: '%',
    }),
  };
}

let keys: Promise<Keys> | null = null;

/** Returns what finds the things that cells name, made once. */
export function keysOfCells(): Promise<Keys> {
  return (keys ??= readKeys());
}
