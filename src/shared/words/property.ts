import type { LocalText } from '../domain/language.ts';
import { properties, propertyIds, type PropertyId } from '../domain/properties/dictionary.ts';

/** What properties are called and mean; it is written in the dictionary, where all else of a property stands. */
export const property = Object.fromEntries(
  propertyIds.map((id) => [id, { label: properties[id].label, meaning: properties[id].meaning }]),
) as Readonly<Record<PropertyId, { readonly label: LocalText; readonly meaning: LocalText }>>;

/** What the values are called that a property chooses among; the same key is the same word whatever the property. */
export const choice: Readonly<Record<string, LocalText>> = Object.assign(
  {},
  ...propertyIds.map((id) => properties[id].choices ?? {}),
);
