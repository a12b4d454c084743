import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest of each kind and is not the longest to read. A fresh clone knows no durations, and vitest would begin with the
 * largest files: one of a few lines that takes half a minute would stand alone at the end, with a core that has nothing to do.
 */
const longest = [
  'tests/unit/compiler/directory/committed.test.ts',
  'tests/unit/shared/contract/reads.test.ts',
  'tests/unit/renderer/window/decides.test.tsx',
  'tests/unit/renderer/features/additions/school-page.test.tsx',
  'tests/e2e/screens.test.ts',
  'tests/e2e/made-up-languages.test.ts',
  'tests/integration/content-is-text.test.ts',
  'tests/integration/installs-bare.test.ts',
  'tests/integration/electron-cuts.test.ts',
  'tests/integration/web-limits.test.ts',
  'tests/integration/understood-queries.test.ts',
  'tests/soak/monstrous-packs.test.ts',
  'tests/soak/accepted-packs.test.ts',
  'tests/soak/pack-sequences.test.ts',
  'tests/soak/killed-changes.test.ts',
  'tests/soak/killed-steps.test.ts',
  'tests/soak/kill.test.ts',
];

/** The order of files: by kind as vitest has it, then those named above, then by what is known of the others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((one) => moduleId.endsWith(`/${one}`));
      return at < 0 ? longest.length : at;
    };
    const kinds = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...kinds.values()].flatMap((kind) => kind.toSorted((a, b) => place(a) - place(b)));
  }
}
