import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Sources } from './read.ts';

/** Writes into released.yaml that the edition, as its sources are now, was given out: bookmarks hang on its slugs. Returns how many there are. */
export function writeReleased(sources: Pick<Sources, 'edition' | 'known'>, folder: string): number {
  const { institutions, alliances, organizations } = sources.known;
  const slugs = [...institutions, ...alliances, ...organizations].toSorted();
  const text = stringify({ edition: sources.edition.edition, slugs }, { defaultStringType: 'PLAIN' });
  writeFileSync(
    path.join(folder, 'released.yaml'),
    `# Slugs of the last edition that was given out; \`npm run data -- --release\` writes this file.\n${text}`,
  );
  return slugs.length;
}
