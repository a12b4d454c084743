import { statement } from '../statements.ts';
import { oncePerReference } from './once.ts';

/** Returns whether packs were compiled into a reference. */
export const readsPacks = oncePerReference(
  (db) => statement<number>(db, 'SELECT EXISTS (SELECT 1 FROM source WHERE pack IS NOT NULL)').pluck().get() === 1,
);
