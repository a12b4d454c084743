import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listFactGroups } from '../../../../../src/main/database/reference/fact-values.ts';
import type { FactGroup } from '../../../../../src/shared/reference-format/fact-groups.ts';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { writeSeen } from '../../../../../src/main/database/user/seen.ts';
import { describeChanges } from '../../../../../src/main/services/changes/changes.ts';
import { asFormer } from '../../../../../src/main/services/changes/former-facts.ts';
import {
  digestOf,
  factsAsText,
  factsFromText,
  isDigestOf,
} from '../../../../../src/main/services/changes/seen-facts.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const none = {
  text: { en: '' },
  number: null,
  high: null,
  unit: null,
  per: null,
  qualifier: null,
  asOf: null,
} as const;
const formerNone = { text: { en: '' }, number: null, unit: null, qualifier: null, asOf: null } as const;

/** Each kind of figure as edition 2026.11 wrote it (commit 05361f6), in its order, and as it is read now. */
const kinds: readonly (readonly [former: object, now: FactGroup])[] = [
  [
    {
      field: 'academic-staff',
      detail: null,
      source: 'a',
      values: [{ ...formerNone, text: { en: '2000' }, number: 2000, unit: 'people', qualifier: 'at-least' }],
    },
    {
      field: 'academic-staff',
      detail: null,
      source: 'a',
      values: [{ ...none, text: { en: '2000' }, number: 2000, unit: 'people', qualifier: 'at-least' }],
    },
  ],
  [
    {
      field: 'event',
      detail: null,
      source: 'a',
      values: [{ ...formerNone, text: { en: 'Opens', zh: '开学' }, asOf: '1926-09' }],
    },
    {
      field: 'event',
      detail: null,
      source: 'a',
      values: [{ ...none, text: { en: 'Opens', zh: '开学' }, asOf: '1926-09' }],
    },
  ],
  [
    {
      field: 'membership',
      detail: { en: 'League', ru: 'Лига' },
      source: 'a',
      values: [{ ...formerNone, text: { en: 'founder' } }],
    },
    {
      field: 'membership',
      detail: { kind: 'entity', name: { en: 'League', ru: 'Лига' } },
      source: 'a',
      values: [{ ...none, text: { en: 'founder' } }],
    },
  ],
  [
    { field: 'name', detail: { en: 'native zh-Hans' }, source: '', values: [{ ...formerNone, text: { en: '松花' } }] },
    {
      field: 'name',
      detail: { kind: 'name', name: 'native', language: 'zh-Hans' },
      source: '',
      values: [{ ...none, text: { en: '松花' } }],
    },
  ],
  [
    {
      field: 'programme',
      detail: { en: 'Medicine (six years) (en)', zh: '医学 (en)' },
      source: 'a',
      values: [{ ...formerNone, text: { en: '72 months' }, number: 72, unit: 'months' }],
    },
    {
      field: 'duration',
      detail: { kind: 'programme', title: { en: 'Medicine (six years)', zh: '医学' }, language: 'en', scope: null },
      source: 'a',
      values: [{ ...none, text: { en: '72' }, number: 72, unit: 'months' }],
    },
  ],
  [
    {
      field: 'programme',
      detail: { en: 'Nursing' },
      source: 'a',
      values: [{ ...formerNone, text: { en: 'Nursing' }, unit: 'months' }],
    },
    {
      field: 'programme',
      detail: { kind: 'programme', title: { en: 'Nursing' }, language: null, scope: null },
      source: 'a',
      values: [{ ...none, text: { en: 'Nursing' }, unit: 'months' }],
    },
  ],
  [
    {
      field: 'ranking',
      detail: { en: 'List 2000 2024', zh: '榜单 2024' },
      source: 'a',
      values: [{ ...formerNone, text: { en: '401–500' }, asOf: '2024' }],
    },
    {
      field: 'ranking',
      detail: { kind: 'list', title: { en: 'List 2000', zh: '榜单' }, year: 2024 },
      source: 'a',
      values: [{ ...none, text: { en: '401' }, number: 401, high: 500, asOf: '2024' }],
    },
  ],
  [
    { field: 'recognition', detail: { en: 'China' }, source: 'a', values: [{ ...formerNone, text: { en: 'Listed' } }] },
    {
      field: 'recognition',
      detail: { kind: 'scope', scope: { en: 'China' } },
      source: 'a',
      values: [{ ...none, text: { en: 'Listed' } }],
    },
  ],
  [
    {
      field: 'tuition',
      detail: { en: 'Medicine (ru)' },
      source: 'a',
      values: [{ ...formerNone, text: { en: '415000.0 RUB' }, number: 415_000, unit: 'RUB/year', asOf: '2024' }],
    },
    {
      field: 'tuition',
      detail: { kind: 'programme', title: { en: 'Medicine' }, language: 'ru', scope: null },
      source: 'a',
      values: [{ ...none, text: { en: '415000' }, number: 415_000, unit: 'RUB', asOf: '2024' }],
    },
  ],
  [
    { field: 'unit', detail: { en: 'hospital' }, source: 'a', values: [{ ...formerNone, text: { en: 'First' } }] },
    {
      field: 'unit',
      detail: { kind: 'unit', unit: 'hospital' },
      source: 'a',
      values: [{ ...none, text: { en: 'First' } }],
    },
  ],
];
const former = kinds.map(([then]) => then);
const now = kinds.map(([, group]) => group);
const formerDigest = (groups: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(groups)).digest('base64url').slice(0, 22);

describe('figures in user.db', () => {
  it('come back as they were written', () => {
    expect(factsFromText(factsAsText(now))).toEqual(now);
    expect(isDigestOf(digestOf(now), now)).toBe(true);
    expect(isDigestOf(digestOf(now), now.slice(1))).toBe(false);
  });

  it('are read as edition 2026.11 wrote them, each kind', () => {
    expect(factsFromText(JSON.stringify(former))).toEqual(now);
    expect(asFormer(now)).toEqual(former);
    expect(isDigestOf(formerDigest(former), now)).toBe(true);
    expect(isDigestOf(formerDigest(former.slice(1)), now)).toBe(false);
  });

  it('are nothing where the text is none of them', () => {
    for (const text of [
      '',
      '{',
      '{}',
      '[1]',
      '{"form":3,"groups":[]}',
      '[{"field":"a","detail":"b","source":"c","values":[]}]',
    ])
      expect(factsFromText(text)).toBeNull();
  });
});

describe('a folder that edition 2026.11 has left', () => {
  const slug = 'songhua-medical-university';
  /** What was written of the fixture as it is, or as it was with another number of students. */
  const leftBy = (students: number) => {
    const reference = openFixture();
    const user = memoryUser();
    addBookmark(user, slug, 'Songhua', new Date());
    const entities = reference.prepare<[], { id: number; slug: string; type: 'institution'; name_en: string }>(
      'SELECT id, slug, type, name_en FROM entity',
    );
    writeSeen(
      user,
      { identity: '2026.05 other sources', edition: '2026.05', seen_at: '2026-06-01T00:00:00.000Z' },
      entities.all().map((row) => {
        const groups = asFormer(listFactGroups(reference, row.id)).map((group) =>
          row.slug === slug && group.field === 'students-total' && group.source === 'songhua-site'
            ? {
                ...group,
                values: group.values.map((value) => ({ ...value, number: students, text: { en: String(students) } })),
              }
            : group,
        );
        return {
          slug: row.slug,
          type: row.type,
          name: { en: row.name_en },
          digest: formerDigest(groups),
          facts: row.slug === slug ? JSON.stringify(groups) : null,
        };
      }),
    );
    return describeChanges(reference, user, new Date());
  };

  it('tells of no change where the figures are the same', () => {
    expect(leftBy(12_000)).toMatchObject({ since: { edition: '2026.05' }, saved: [], others: [], othersTotal: 0 });
  });

  it('tells of the one figure that is another', () => {
    expect(leftBy(11_000).saved).toMatchObject([
      { slug, differences: [{ field: 'students-total', before: { number: 11_000 }, after: { number: 12_000 } }] },
    ]);
  });
});
