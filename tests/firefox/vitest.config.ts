import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** By itself, since not every machine has a Firefox: `npm run test:firefox`. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    pool: 'forks',
    include: ['tests/firefox/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
