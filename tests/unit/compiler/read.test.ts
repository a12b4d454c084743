import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/compiler/read.ts';
import {
  editedSources,
  fixtureSources,
  mistakesIn,
  temporaryFolder,
  type Edit,
} from '../../support/fixture-reference.ts';

const songhua = 'institutions/songhua-medical-university.yaml';
const found = (edits: readonly Edit[]) =>
  mistakesIn(editedSources(edits)).map(({ file, line, what }) => `${file}:${line}: ${what}`);

describe('reading a folder of sources', () => {
  it('returns every file by folder, in the order of names, without a mistake', () => {
    const { sources, mistakes } = readSources(fixtureSources);
    expect(mistakes).toEqual([]);
    expect(sources.institutions.map(({ slug }) => slug)).toEqual([
      'songhua-medical-university',
      'songhua-university',
      'volga-state-medical-university',
    ]);
    expect(sources.alliances.map(({ slug }) => slug)).toEqual(['amur-league']);
    expect(sources.edition.edition).toBe('2026.11');
    expect(sources.known.sources.size).toBe(5);
  });

  it('reports each missing file of the three that stand alone', () => {
    expect(found([{ file: 'places.yaml', put: null }])).toEqual(['places.yaml:1: The file is missing.']);
    expect(found([{ file: 'edition.yaml', put: null }])).toContain('edition.yaml:1: The file is missing.');
    expect(found([{ file: 'released.yaml', put: null }])).toEqual(['released.yaml:1: The file is missing.']);
  });

  it('reports all that is missing in an empty folder, and reads nothing', () => {
    const { sources, mistakes } = readSources(temporaryFolder());
    expect(mistakes.map(({ file }) => file)).toEqual(['places.yaml', 'edition.yaml', 'released.yaml']);
    expect(sources.institutions).toEqual([]);
  });

  it.each([
    'sources/Upper-Case.yaml',
    'sources/two--hyphens.yaml',
    'sources/with space.yaml',
    'sources/notes.txt',
    'sources/.hidden.yaml',
    'sources/short.yml',
    'institutions/名.yaml',
  ])('reports the file name %s', (file) => {
    expect(found([{ file, put: 'title: x\n' }])).toEqual([
      `${file}:1: The file’s name is not a slug with the ending .yaml.`,
    ]);
  });

  it('does not call a source unused, or a member unknown, for a mistake in the file that has it', () => {
    expect(found([{ file: songhua, find: 'tier: profile', put: 'tier: profil' }])).toEqual([
      `${songhua}:1: \`tier\` is none of the allowed values: “profil”.`,
    ]);
    expect(found([{ file: 'sources/songhua-site.yaml', find: 'language: zh', put: 'language: Zh' }])).toHaveLength(1);
  });

  it('does not call every year and town wrong for a mistake in edition.yaml or places.yaml', () => {
    expect(found([{ file: 'edition.yaml', find: '"2026.11"', put: 'next' }])).toContain(
      'edition.yaml:1: `edition` cannot be “next”.',
    );
    expect(
      found([{ file: 'edition.yaml', find: '"2026.11"', put: 'next' }]).filter((text) => text.includes('out of range')),
    ).toEqual([]);
    expect(
      found([{ file: 'places.yaml', find: 'ru: Харбин', put: 'de: Charbin' }]).every((text) =>
        text.startsWith('places.yaml:5:'),
      ),
    ).toBe(true);
  });

  it('has another hash for any other byte or name, and the same for the same', () => {
    const hashOf = (edits: readonly Edit[]) => readSources(editedSources(edits)).sources.hash;
    const hash = readSources(fixtureSources).sources.hash;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf([])).toBe(hash);
    expect(hashOf([{ file: songhua, find: 'tier: profile\n', put: 'tier:  profile\n' }])).not.toBe(hash);
    expect(hashOf([{ file: 'released.yaml', find: '"2025.11"', put: '"2025.10"' }])).not.toBe(hash);
  });
});
