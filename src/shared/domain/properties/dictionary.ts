import { allianceProperties } from './alliance.ts';
import { costProperties } from './cost.ts';
import { lifeProperties } from './life.ts';
import { programmeProperties } from './programme.ts';
import type { Property } from './property.ts';
import { sizeProperties } from './size.ts';
import { standingProperties } from './standing.ts';
import { studyProperties } from './study.ts';

const all = {
  ...studyProperties,
  ...costProperties,
  ...programmeProperties,
  ...lifeProperties,
  ...sizeProperties,
  ...standingProperties,
  ...allianceProperties,
};
export type PropertyId = keyof typeof all;

/** Every property a claim may have, by its id. */
export const properties: Readonly<Record<PropertyId, Property>> = all;
export const propertyIds = Object.keys(all) as readonly PropertyId[];

/** Whether a text is the id of a property. */
export function isPropertyId(id: string): id is PropertyId {
  return Object.hasOwn(all, id);
}
