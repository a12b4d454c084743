import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');
/** The reference as it is compiled. */
export const reference = join(root, 'resources', 'reference.db');
