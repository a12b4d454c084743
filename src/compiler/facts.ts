import { properties, isPropertyId } from '../shared/domain/properties/dictionary.ts';
import type { Property, Unit } from '../shared/domain/properties/property.ts';
import type { z } from 'zod';
import type { claim } from './format/parts.ts';

type ClaimSource = z.infer<typeof claim>;

/** A claim as the table holds it, without entity, source, rank and flag. */
export interface Fact {
  readonly text: { readonly en: string; readonly zh?: string | undefined; readonly ru?: string | undefined };
  /** In `unit`; null for text. */
  readonly number: number | null;
  readonly unit: Unit | null;
}

type Reading =
  | { readonly fact: Fact }
  | { readonly what: string; readonly remedy: string; readonly at?: 'value' | 'unit' | 'property' };

function readNumber(claim: ClaimSource, property: Property): Reading {
  const { value } = claim;
  if (typeof value !== 'number')
    return {
      what: `\`${claim.property}\` takes a number.`,
      remedy: 'Write digits only; "over" and "about" go into `qualifier`.',
    };
  if (value < 0)
    return { what: `\`${claim.property}\` is below zero.`, remedy: 'Write the figure as the source prints it.' };
  if (property.type === 'year') {
    if (!Number.isInteger(value) || value < 900)
      return { what: `The year ${value} is out of range.`, remedy: 'Write a year from 900 to now.' };
    return { fact: { text: { en: String(value) }, number: value, unit: null } };
  }
  const allowed = property.units ?? [];
  const unit = claim.unit ?? (allowed.length === 1 ? allowed[0] : undefined);
  if (unit === undefined)
    return {
      at: 'value',
      what: `\`${claim.property}\` needs a unit.`,
      remedy: `Add \`unit:\` with one of: ${allowed.join(', ')}.`,
    };
  if (!allowed.includes(unit as Unit))
    return {
      at: 'unit',
      what: `\`${claim.property}\` cannot be in \`${unit}\`.`,
      remedy: `Use one of: ${allowed.join(', ')}.`,
    };
  if (property.type === 'count' && !Number.isInteger(value))
    return { what: `\`${claim.property}\` counts whole things.`, remedy: 'Write a whole number.' };
  return { fact: { text: { en: String(value) }, number: value, unit: unit as Unit } };
}

function readText(claim: ClaimSource, property: Property): Reading {
  const { value } = claim;
  if (claim.unit !== undefined)
    return { at: 'unit', what: `\`${claim.property}\` has no unit.`, remedy: 'Remove `unit`.' };
  if (typeof value === 'number' || typeof value === 'boolean') {
    return property.type === 'code'
      ? { fact: { text: { en: String(value) }, number: null, unit: null } }
      : { what: `\`${claim.property}\` takes text.`, remedy: 'Put it in quotes, or choose another property.' };
  }
  const text = typeof value === 'string' ? { en: value } : value;
  if (property.type === 'choice' && !Object.hasOwn(property.choices ?? {}, text.en)) {
    return {
      what: `\`${text.en}\` is no value of \`${claim.property}\`.`,
      remedy: `Write one of: ${Object.keys(property.choices ?? {}).join(', ')}.`,
    };
  }
  if (property.type === 'text' && (!('zh' in text) || !text.zh || !('ru' in text) || !text.ru)) {
    return {
      what: `\`${claim.property}\` is read in three languages.`,
      remedy: 'Write the value as { en: …, zh: …, ru: … }.',
    };
  }
  if (property.type === 'url' && !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(text.en))
    return { what: `\`${text.en}\` is no address.`, remedy: 'Write it whole, with https://.' };
  return { fact: { text, number: null, unit: null } };
}

/** Returns the fact a claim of a source file states, or what is wrong with it. */
export function readFact(claim: ClaimSource): Reading {
  if (!isPropertyId(claim.property)) {
    return {
      at: 'property',
      what: `There is no property \`${claim.property}\`.`,
      remedy: 'Choose one of src/shared/domain/properties, or add it there.',
    };
  }
  const property = properties[claim.property];
  return property.units || property.type === 'year' ? readNumber(claim, property) : readText(claim, property);
}
