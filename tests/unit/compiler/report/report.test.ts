import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/compiler/read.ts';
import { coverageReport, factsOf, median } from '../../../../src/compiler/report/coverage.ts';
import { disagreementsReport, listDisagreements } from '../../../../src/compiler/report/disagreements.ts';
import { sampleReport, seededRandom } from '../../../../src/compiler/report/sample.ts';
import { sourcesReport } from '../../../../src/compiler/report/sources-report.ts';
import { editedSources, fixtureSources } from '../../../support/fixture-reference.ts';

const { sources } = readSources(fixtureSources);

describe('what a person looks over', () => {
  it('says how far the profiles are filled, and which are the weakest', () => {
    const text = coverageReport(sources).join('\n');
    expect(text).toContain('Profiles: 1; listed: 2. Facts in a profile: least 24, median 24.');
    expect(text).toMatch(/founded\s+100 %\s+not-published 0/);
    expect(text).toMatch(/national-standing\s+0 %\s+not-published 0, not-applicable 1/);
    expect(text).toContain('Schools that teach medicine in English: 1; with tuition: 1 (100 %).');
    expect(factsOf(sources.institutions[1] as (typeof sources.institutions)[number])).toBe(0);
  });

  it('takes the lower middle number', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([5]), median([])]).toEqual([2, 2, 5, 0]);
  });

  it('lists every point on which sources contradict each other, and no other', () => {
    expect(listDisagreements(sources).map(({ slug, what }) => `${slug}: ${what}`)).toEqual([
      'songhua-medical-university: affiliated-hospitals',
      'amur-league: event founding',
    ]);
    expect(disagreementsReport(sources)[0]).toBe('Disagreements between sources: 2.');
    expect(disagreementsReport(sources).join('\n')).toContain('6 items (date unknown; songhua-site) [stands first]');
    const agreed = readSources(
      editedSources([
        {
          file: 'institutions/songhua-medical-university.yaml',
          find: 'affiliated-hospitals, value: 5',
          put: 'affiliated-hospitals, value: 6',
        },
      ]),
    ).sources;
    expect(listDisagreements(agreed).map(({ what }) => what)).toEqual(['event founding']);
  });

  it('says on which kinds of source the claims rest', () => {
    const text = sourcesReport(sources).join('\n');
    expect(text).toContain('Sources: 5. Claims: 26; resting on an agency alone (flagged): 34.6 %.');
    expect(text).toMatch(/official\s+30\.8 %\s+1 sources/);
  });

  it('samples facts the same for the same seed, with their sources, and never more than there are', () => {
    expect(sampleReport(sources, 5, 7)).toEqual(sampleReport(sources, 5, 7));
    expect(sampleReport(sources, 5, 7)).not.toEqual(sampleReport(sources, 5, 8));
    const all = sampleReport(sources, 10_000, 1).filter((line) => /^\d+\. /.test(line));
    expect(new Set(all.map((line) => line.replace(/^\d+\. /, ''))).size).toBe(all.length);
    expect(sampleReport(sources, 3, 1).filter((line) => line.includes('https://')).length).toBeGreaterThanOrEqual(3);
    const random = seededRandom(1);
    for (let time = 0; time < 1000; time++) {
      const number = random();
      expect(number >= 0 && number < 1).toBe(true);
    }
  });
});
