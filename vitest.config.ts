import { defineConfig } from 'vitest/config';

/** Full size with `npm run test:soak`; a tenth otherwise. */
const soak = process.env['ALMANAC_SOAK'] === '1';

export default defineConfig({
  test: {
    // better-sqlite3 and the fake of electron want a process, not a thread.
    pool: 'forks',
    reporters: ['default'],
    globalSetup: ['tests/support/global-setup.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: soak ? 1_200_000 : 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
