import { config } from 'zod';

/** Zod tries `new Function` once to see whether it may; the policy forbids it and the browser reports the attempt. Imported before any schema. */
config({ jitless: true });
