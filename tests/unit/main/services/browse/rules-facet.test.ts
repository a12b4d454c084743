import { describe, expect, it } from 'vitest';
import { rulesFacet } from '../../../../../src/main/services/browse/rules-facet.ts';
import { browseColumns } from '../../../../../src/main/database/reference/browse/browse-columns.ts';
import { statement } from '../../../../../src/main/database/statements.ts';
import type { ReferenceDatabase } from '../../../../../src/main/database/open.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { medicineInChinese } from '../../../../support/second-programme.ts';

const songhua = 'institutions/songhua-medical-university.yaml';
const today = '2026-11-29';

/** The slugs of each way to stand, those that no school stands in left out. */
function standings(db: ReferenceDatabase, country: string | null, wanted = {}, filter = {}) {
  const facet = rulesFacet(db, { country, wanted, today }, filter);
  const { ids } = browseColumns(db);
  const slug = (row: number) =>
    statement<{ slug: string }>(db, 'SELECT slug FROM entity WHERE id = ?').get(ids[row] as number)?.slug;
  return (
    facet &&
    Object.fromEntries(
      facet.values.flatMap(({ value }, at) => {
        const rows = facet.rows[at] ?? new Uint32Array();
        return rows.length === 0 ? [] : [[value, Array.from(rows, slug)]];
      }),
    )
  );
}

const claim = (text: string) => ({ file: songhua, find: '    claims:\n', put: `    claims:\n      - { ${text} }\n` });

describe('the facet of rules', () => {
  it('is not there for who has no country, and asks for none', () => {
    expect(standings(openFixture(), null)).toBeUndefined();
  });

  it('has each school once, by the worst of the rules that figures decide', () => {
    const found = standings(openFixture(), 'IN');
    expect(found?.['IN.met']).toEqual(['songhua-medical-university']);
    const all = Object.values(found ?? {}).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['not-met', [{ file: songhua, find: 'property: duration, value: 72', put: 'property: duration, value: 60' }]],
    ['disputed', [claim('property: duration, value: 48, as_of: 2020, source: star-tables')]],
    ['unknown', [{ file: 'registers/star-register.yaml', find: 'complete:', put: 'valid_to: 2025\ncomplete:' }]],
    [
      'partly',
      [
        {
          file: 'rules/india.yaml',
          find: 'condition: study-length >= 54 months\n',
          put: 'condition: study-length >= 54 months\n    untested: { en: classes, zh: 语言课, ru: курсы }\n',
        },
      ],
    ],
  ] as const)('puts a school under %s', (verdict, edits) => {
    expect(standings(openFixture(edits), 'IN')?.[`IN.${verdict}`]).toContain('songhua-medical-university');
  });

  it('leaves out the rules that only a person can judge', () => {
    const found = standings(
      openFixture([
        { file: 'rules/india.yaml', find: '    condition: study-length >= 54 months\n', put: '' },
        { file: 'rules/india.yaml', find: '    condition: register has star-register\n', put: '' },
      ]),
      'IN',
    );
    expect(found).toEqual({});
  });

  it('is of the programme that the person wants, and of each country that is asked for', () => {
    const chinese = medicineInChinese('property: teaching-language, value: zh, source: agency-mbbs');
    const db = openFixture([chinese]);
    // The register lists the course in English alone.
    expect(standings(db, 'IN', { language: 'zh' })?.['IN.not-met']).toContain('songhua-medical-university');
    expect(standings(db, 'IN')?.['IN.met']).toEqual(['songhua-medical-university']);
    expect(standings(db, null, {}, { rules: ['IN.met'] })?.['IN.met']).toEqual(['songhua-medical-university']);
    expect(standings(db, 'KE')).toEqual({});
  });
});
