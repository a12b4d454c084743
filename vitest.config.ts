import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Full size with ALMANAC_SOAK=1; a twentieth otherwise. */
const soak = process.env['ALMANAC_SOAK'] === '1';
/** These look at the reference and the bundles as they are built. */
const built = {
  globalSetup: ['tests/support/global-setup.ts', 'tests/support/reference-unchanged.ts'],
  hookTimeout: 120_000,
  testTimeout: soak ? 1_800_000 : 60_000,
};
/** A browser and a host beside each test: more than four at once wait for each other. */
const together = { maxWorkers: Math.min(4, availableParallelism()), sequence: { groupOrder: 2 } };
/** What a journey waits for has this long to come; then it is missing. */
const patient = { poll: { timeout: 10_000, interval: 50 } };
/**
 * They start programs, try thousands of inputs, read all sources, open every address or fill long forms key by key: half of the time of all unit
 * tests and components, which `npm run test:quick` leaves to `npm test` and `npm run test:unit`.
 */
const long = [
  'tests/unit/compiler/directory/committed.test.ts',
  'tests/unit/compiler/editions/edition-file.test.ts',
  'tests/unit/compiler/main.test.ts',
  'tests/unit/compiler/own-schools/lay-schools.test.ts',
  'tests/unit/compiler/packs/add-to-copy.test.ts',
  'tests/unit/compiler/packs/write-pack.test.ts',
  'tests/unit/main/database/user/owner.test.ts',
  'tests/unit/main/database/user/recovery.test.ts',
  'tests/unit/main/services/additions/attachments.test.ts',
  'tests/unit/main/services/additions/own-schools.test.ts',
  'tests/unit/main/services/editions/editions.test.ts',
  'tests/unit/main/services/export/citations.test.ts',
  'tests/unit/main/services/export/schools.test.ts',
  'tests/unit/main/services/export/split-anyhow.test.ts',
  'tests/unit/main/services/lists/list-document.test.ts',
  'tests/unit/main/services/lists/search-lists.test.ts',
  'tests/unit/main/services/packs/growth.test.ts',
  'tests/unit/main/services/packs/packs.test.ts',
  'tests/unit/main/services/packs/take-back.test.ts',
  'tests/unit/main/services/packs/too-much.test.ts',
  'tests/unit/main/services/run-apart.test.ts',
  'tests/unit/main/services/sheets/figures/figures.test.ts',
  'tests/unit/main/services/sheets/read-sheet.test.ts',
  'tests/unit/main/services/world/staying.test.ts',
  'tests/unit/renderer/features/additions/add-page.test.tsx',
  'tests/unit/renderer/features/additions/additions-page.test.tsx',
  'tests/unit/renderer/features/additions/table/table-page.test.tsx',
  'tests/unit/renderer/features/additions/parts.test.tsx',
  'tests/unit/renderer/features/additions/school-page.test.tsx',
  'tests/unit/renderer/features/lists/own-figures/figure-form.test.tsx',
  'tests/unit/renderer/features/profile/answer.test.tsx',
  'tests/unit/renderer/window/addresses.test.tsx',
  'tests/unit/renderer/window/beside.test.tsx',
  'tests/unit/renderer/window/browse-edition.test.tsx',
  'tests/unit/renderer/window/compare-choosing.test.tsx',
  'tests/unit/renderer/window/compare-depths.test.tsx',
  'tests/unit/renderer/window/decides.test.tsx',
  'tests/unit/renderer/window/help.test.tsx',
  'tests/unit/renderer/window/list-files.test.tsx',
  'tests/unit/renderer/window/lists-mine.test.tsx',
  'tests/unit/renderer/window/lists.test.tsx',
  'tests/unit/renderer/window/map-edition.test.tsx',
  'tests/unit/renderer/window/packs-marked.test.tsx',
  'tests/unit/renderer/window/portions.test.tsx',
  'tests/unit/renderer/window/profile.test.tsx',
  'tests/unit/renderer/window/search-and-print.test.tsx',
  'tests/unit/renderer/window/section-keys.test.tsx',
  'tests/unit/renderer/window/settings.test.tsx',
  'tests/unit/resources/deadline-facts.test.ts',
  'tests/unit/resources/prose.test.ts',
  'tests/unit/resources/reader-rules.test.ts',
  'tests/unit/scripts/electron-binary.test.ts',
  'tests/unit/shared/contract/reads.test.ts',
  'tests/unit/shared/domain/numbers/every-locale.test.ts',
  'tests/unit/shared/words/words.test.ts',
];
const leftOut = process.env['ALMANAC_QUICK'] === '1' ? long : [];
/** They measure frames, and must have the machine to themselves. */
const measured = ['tests/e2e/scrolling.test.ts'];

export default defineConfig({
  test: {
    // better-sqlite3 and the fake of electron want a process, not a thread.
    pool: 'forks',
    globalSetup: ['tests/support/lasting-folders.ts'],
    setupFiles: ['tests/support/each-file.ts'],
    sequence: { sequencer: LongestFirst },
    // What the hosts log under attack is not what a reader of the results looks for; what was tried is.
    onConsoleLog: (_text, type) => type === 'stdout',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          // They leave nothing behind, and reading all modules again for each file took longer than the tests.
          isolate: false,
          globalSetup: ['tests/support/reference-setup.ts'],
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/renderer/**', ...leftOut],
        },
      },
      {
        extends: true,
        // Vite takes the CommonJS form of this entry, and Node the other for react-router/dom: two routers that do not know each other.
        resolve: {
          alias: [
            { find: /^react-router$/, replacement: fileURLToPath(import.meta.resolve('react-router')) },
            {
              find: /^react\/jsx-dev-runtime$/,
              replacement: fileURLToPath(import.meta.resolve('./tests/support/jsx-dev-runtime.ts')),
            },
          ],
        },
        test: {
          name: 'components',
          // One document for all files of a worker: a module that is read once keeps the window it was read in.
          environment: 'happy-dom',
          // A link that is followed would close it.
          environmentOptions: { happyDOM: { settings: { navigation: { disableMainFrameNavigation: true } } } },
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/support/reference-setup.ts'],
          testTimeout: 60_000,
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          exclude: leftOut,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          isolate: false,
          include: ['tests/integration/**/*.test.ts'],
          ...together,
          ...built,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          isolate: false,
          include: ['tests/soak/**/*.test.ts'],
          ...together,
          ...built,
          globalSetup: [...built.globalSetup, 'tests/support/bundle-programs.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // They share a browser, which takes longer to start than most of them need.
          isolate: false,
          expect: patient,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: measured,
          ...together,
          ...built,
        },
      },
      {
        extends: true,
        test: {
          name: 'measured',
          expect: patient,
          include: measured,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
          ...built,
        },
      },
    ],
  },
});
