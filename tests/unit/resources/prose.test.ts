import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPropertyId, properties } from '../../../src/shared/domain/properties/dictionary.ts';
import { projectFolder, realSources } from './real-sources.ts';
import { longestSharedRun, sharedRunsWith, wordsIn } from './shared-runs.ts';

const seedFolder = join(projectFolder, '..', 'shared', 'seeds');
const seeds = existsSync(seedFolder)
  ? readdirSync(seedFolder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(seedFolder, file), 'utf8'))
  : [];

interface Prose {
  readonly where: string;
  readonly text: string;
}

/** The English that was written for this reference: claims, passages, events and notes; no names, no titles, nothing that is kept to the letter. */
function proseOf(): readonly Prose[] {
  const found: Prose[] = [];
  const { institutions, alliances, organizations } = realSources();
  for (const { file, value } of [...institutions, ...alliances, ...organizations]) {
    const add = (where: string, text: string | { readonly en: string } | undefined) => {
      if (text !== undefined)
        found.push({ where: `${file} ${where}`, text: typeof text === 'string' ? text : text.en });
    };
    value.claims.forEach((claim, at) => {
      const type = isPropertyId(claim.property) ? properties[claim.property].type.name : 'text';
      if (type !== 'name' && typeof claim.value === 'object' && 'en' in claim.value)
        add(`claim ${at + 1} (${claim.property})`, claim.value);
      if (type !== 'name' && typeof claim.value === 'string') add(`claim ${at + 1} (${claim.property})`, claim.value);
      add(`scope of claim ${at + 1} (${claim.property})`, claim.scope);
      add(`deprecation of claim ${at + 1} (${claim.property})`, claim.deprecated);
    });
    value.events.forEach((event, at) => {
      add(`event ${at + 1}`, event.title);
    });
    value.passages.forEach((passage, at) => {
      add(`heading of passage ${at + 1}`, passage.heading);
      add(`passage ${at + 1}`, passage.body);
    });
  }
  for (const { file, value } of institutions) {
    value.programmes.forEach((programme) =>
      programme.claims.forEach((claim) => {
        if (claim.property === 'programme-note' && typeof claim.value === 'object' && 'en' in claim.value)
          found.push({ where: `${file} note of ${programme.slug}`, text: claim.value.en });
      }),
    );
  }
  return found;
}

describe('comparing prose with a document', () => {
  const document =
    'CQMU has been a frontrunner of international education in medicine since 2001. It is recognized as a leading university for international education in China.';

  it('finds a copied sentence, whatever its case, signs and spacing', () => {
    const shared = sharedRunsWith([document]);
    expect(
      shared('Written again. cqmu HAS been – a frontrunner of\ninternational education, in “medicine” since 2001!')
        .length,
    ).toBeGreaterThan(0);
    expect(shared('The university has 27,724 students.')).toEqual([]);
  });

  it('finds nine words in a row, and not eight', () => {
    const words = wordsIn(document);
    const shared = sharedRunsWith([document]);
    expect(shared(`before ${words.slice(3, 3 + longestSharedRun + 1).join(' ')} after`)).toHaveLength(1);
    expect(shared(`before ${words.slice(3, 3 + longestSharedRun).join(' ')} after`)).toEqual([]);
  });

  it('counts numbers as words', () => {
    const shared = sharedRunsWith(['15 affiliated hospitals 20,800 beds 15.46 million visits 660,000 discharges']);
    expect(shared('it has 15 affiliated hospitals 20,800 beds 15.46 million visits').length).toBeGreaterThan(0);
    expect(shared('it has 16 affiliated hospitals 20,801 beds 15.47 million visits')).toEqual([]);
  });
});

describe('the prose of the reference', () => {
  let prose: readonly Prose[];
  beforeAll(() => {
    prose = proseOf();
  }, 120_000);

  it('is there to be compared: claims, passages, events and notes', () => {
    expect(realSources().unread).toEqual([]);
    expect(prose.length).toBeGreaterThan(500);
    for (const part of [' claim ', ' passage ', ' event ', ' note of ', ' scope of '])
      expect(
        prose.some(({ where }) => where.includes(part)),
        part,
      ).toBe(true);
  });

  it('shares no run of nine words with a seed document', () => {
    // A clone alone has none.
    expect([0, 5]).toContain(seeds.length);
    const shared = sharedRunsWith(seeds);
    expect(
      prose.flatMap(({ where, text }) =>
        shared(text)
          .slice(0, 1)
          .map((run) => `${where}: ${run}`),
      ),
    ).toEqual([]);
  });

  it('would be caught if a sentence of any seed, or of the prose itself, stood in it', () => {
    const [first] = prose.filter(({ text }) => wordsIn(text).length > 12);
    const documents = [...seeds, first?.text ?? ''];
    const shared = sharedRunsWith(documents);
    for (const document of documents) {
      const words = wordsIn(document);
      const middle = Math.floor((words.length - 12) / 2);
      expect(shared(words.slice(middle, middle + 12).join(' ')).length).toBeGreaterThan(0);
    }
  });
});
