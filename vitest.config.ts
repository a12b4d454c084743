import { defineConfig } from 'vitest/config';

/** Full size with ALMANAC_SOAK=1; a tenth otherwise. */
const soak = process.env['ALMANAC_SOAK'] === '1';
/** These look at the reference and the bundles as they are built. */
const built = {
  globalSetup: ['tests/support/global-setup.ts', 'tests/support/reference-unchanged.ts'],
  hookTimeout: 120_000,
  testTimeout: soak ? 1_800_000 : 60_000,
};

export default defineConfig({
  test: {
    // better-sqlite3 and the fake of electron want a process, not a thread.
    pool: 'forks',
    // What the hosts log under attack is not what a reader of the results looks for; what was tried is.
    onConsoleLog: (_text, type) => type === 'stdout',
    projects: [
      // On every core at once, and alone: what measures time must not run beside it.
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          testTimeout: 20_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...built } },
      { extends: true, test: { name: 'soak', include: ['tests/soak/**/*.test.ts'], ...built } },
      // A journey through a real browser may meet a slow moment of the machine; what is wrong stays wrong the second time.
      {
        extends: true,
        test: {
          name: 'e2e',
          retry: 2,
          expect: { poll: { timeout: 10_000, interval: 50 } },
          include: ['tests/e2e/**/*.test.ts'],
          ...built,
        },
      },
    ],
  },
});
