import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { referenceSchema } from '../../../../../../src/compiler/schema.ts';
import { writeBrowseIndex } from '../../../../../../src/compiler/write/browse-index.ts';
import {
  listInstitutions,
  nowhere,
  positionOf,
} from '../../../../../../src/main/database/reference/browse/institution-list.ts';
import type { Looking } from '../../../../../../src/main/database/reference/browse/number-filters.ts';
import { asReference } from '../../../../../../src/main/database/open.ts';
import type { Input } from '../../../../../../src/shared/contract/index.ts';

type List = Input<'institutions.list'>;

interface School {
  readonly slug: string;
  readonly country: string;
  /** Months, a year’s tuition, and in what it is paid. */
  readonly course?: readonly [months: number, tuition: number, currency: string, language?: string];
  readonly room?: readonly [price: number, currency: string];
  readonly insurance?: readonly [price: number, currency: string];
  readonly deadline?: string;
  /** Of the programme, or after `school` of all of it, after `transfer` of some people only. */
  readonly deadlines?: readonly string[];
  readonly result?: readonly [passed: number, candidates: number];
  readonly internship?: true;
  readonly listed?: 'listed' | 'removed' | 'conditional';
  readonly alliances?: readonly ('a' | 'b')[];
}

/** The better known first. */
const schools: readonly School[] = [
  {
    slug: 'harbin',
    country: 'CN',
    course: [72, 30_000, 'CNY'],
    room: [6_000, 'CNY'],
    deadline: '2027-06-30',
    result: [29, 118],
    internship: true,
    listed: 'listed',
    alliances: ['a', 'b'],
  },
  {
    slug: 'kazan',
    country: 'RU',
    course: [72, 400_000, 'RUB'],
    deadline: '--07-15',
    result: [60, 100],
    alliances: ['a'],
  },
  {
    slug: 'dalian',
    country: 'CN',
    course: [60, 40_000, 'CNY', 'en+zh'],
    deadline: '2024-06-30',
    listed: 'removed',
    alliances: ['b'],
  },
  // Dollars, to which there is no rate; and of one course it is not known how long it takes.
  { slug: 'tbilisi', country: 'GE', course: [72, 8_000, 'USD', 'ru'], listed: 'conditional' },
  { slug: 'moscow', country: 'RU' },
];
const alliances = { a: schools.length + 1, b: schools.length + 2 };

function referenceOf(all: readonly School[]) {
  const db = new Database(':memory:');
  db.exec(referenceSchema);
  db.exec(`INSERT INTO source (id, title, publisher, kind, language, accessed) VALUES ('s', 'S', 'S', 'official', 'en', '2026');
    INSERT INTO register (id, slug, body, title, purpose, complete, source_ids) VALUES (1, 'star-register', 'S', 'S', 'recognition', 'whole', 's')`);
  const entity = db.prepare(
    `INSERT INTO entity (id, slug, type, tier, kind, country, name_en, has_tuition, has_ranking, completeness) VALUES (?, ?, ?, 'profile', ?, ?, ?, 0, 0, 0)`,
  );
  all.forEach(({ slug, country }, at) => entity.run(at + 1, slug, 'institution', 'medical-university', country, slug));
  for (const [slug, id] of Object.entries(alliances)) entity.run(id, slug, 'alliance', 'network', null, slug);
  const claim = db.prepare(
    "INSERT INTO stated_claim (entity_id, programme_id, property, value, number, unit, rank, source_id) VALUES (?, ?, ?, ?, ?, ?, 'preferred', 's')",
  );
  all.forEach((school, at) => {
    const id = at + 1;
    const say = (property: string, value: number | string, unit: string | null, programme: number | null = id) =>
      claim.run(id, programme, property, String(value), typeof value === 'number' ? value : null, unit);
    if (school.course) {
      const [months, tuition, currency, language = 'en'] = school.course;
      db.prepare(
        "INSERT INTO programme (id, entity_id, slug, title, level, language, field) VALUES (?, ?, 'm', 'M', 'bachelor', ?, '0912')",
      ).run(id, id, language);
      say('duration', months, 'months');
      say('tuition', tuition, currency);
      if (school.internship) say('internship', 12, 'months');
      if (school.deadline) say('application-deadline', school.deadline, null);
    }
    for (const one of school.deadlines ?? []) {
      const [whose, day] = one.includes(' ') ? one.split(' ') : ['own', one];
      say('application-deadline', day ?? '', null, whose === 'own' ? id : null);
      if (whose === 'transfer') db.exec("UPDATE stated_claim SET scope = 'transfer' WHERE id = last_insert_rowid()");
    }
    if (school.room) say('accommodation-fee', ...school.room, null);
    if (school.insurance) say('insurance-fee', ...school.insurance, null);
    if (school.listed)
      db.prepare(
        "INSERT INTO listing (register_id, entity_id, status, source_id, source_ids) VALUES (1, ?, ?, 's', 's')",
      ).run(id, school.listed);
    if (school.result)
      db.prepare(
        `INSERT INTO exam_result (entity_id, exam, title, country, body, from_year, to_year, candidates, passed, source_id, source_ids)
        VALUES (?, 'FMGE', 'F', 'IN', 'B', 2025, 2025, ?, ?, 's', 's')`,
      ).run(id, school.result[1], school.result[0]);
    for (const one of school.alliances ?? [])
      db.prepare("INSERT INTO membership (alliance_id, member_id, role, source_id) VALUES (?, ?, 'member', 's')").run(
        alliances[one],
        id,
      );
  });
  writeBrowseIndex(db);
  return asReference(db);
}

const db = referenceOf(schools);
const rates = [
  { currency: 'CNY', target: 'INR', rate: 12, asOf: '2026-11-28' },
  { currency: 'RUB', target: 'INR', rate: 1, asOf: '2026-11-28' },
];
const asked: Looking = { rates, today: '2026-11-28' };
const list = (input: Partial<List>, looking = asked) =>
  listInstitutions(
    db,
    { filter: {}, sort: 'students', descending: false, language: 'en', offset: 0, limit: 50, ...input },
    looking,
  );
const left = (filter: List['filter'], looking = asked) => {
  const { rows, total } = list({ filter }, looking);
  expect(total).toBe(rows.length);
  return rows.map(({ slug }) => slug);
};
const inOrder = (input: Partial<List>, looking = asked) => list(input, looking).rows.map(({ slug }) => slug);

describe('filters by what decides', () => {
  it.each([
    [
      'a cost in the currency of the source',
      { cost: { atMost: 216_000, currency: 'CNY' } },
      ['harbin', 'kazan', 'dalian'],
    ],
    ['a cost just below', { cost: { atMost: 199_999, currency: 'CNY' } }, []],
    ['a cost in the person’s currency', { cost: { atMost: 2_400_000, currency: 'INR' } }, ['kazan', 'dalian']],
    ['a cost in a currency without a rate', { cost: { atMost: 1e9, currency: 'EUR' } }, []],
    ['a length', { months: 61 }, ['harbin', 'kazan', 'tbilisi']],
    ['a length to the month', { months: 60 }, ['harbin', 'kazan', 'dalian', 'tbilisi']],
    ['what can still be applied for, as a source has announced', { open: true }, ['harbin']],
    ['a register, from which who was removed is gone', { register: ['star-register'] }, ['harbin', 'tbilisi']],
    ['a field in a language, in which it begins', { programme: ['0912.en'] }, ['harbin', 'kazan', 'dalian']],
    ['either of two languages', { programme: ['0912.ru', '0912.zh'] }, ['tbilisi']],
    ['an internship', { has: ['internship'] }, ['harbin']],
    ['results', { has: ['results'] }, ['harbin', 'kazan']],
    ['one alliance or another', { alliance: ['a', 'b'] }, ['harbin', 'kazan', 'dalian']],
    ['one alliance and another', { alliance: ['a', 'b'], everyAlliance: true }, ['harbin']],
    ['an alliance and one that is none', { alliance: ['a', 'nobody'], everyAlliance: true }, []],
    [
      'all of it',
      { cost: { atMost: 3e6, currency: 'INR' }, months: 72, open: true, has: ['results'], country: ['CN'] },
      ['harbin'],
    ],
  ] satisfies readonly (readonly [string, List['filter'], readonly string[]])[])('by %s', (_, filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });

  it('without rates compare a cost with those in its own currency', () => {
    expect(left({ cost: { atMost: 216_000, currency: 'CNY' } }, nowhere)).toEqual(['harbin', 'dalian']);
  });

  it('follow the person’s day', () => {
    expect(left({ open: true }, { ...asked, today: '2027-06-30' })).toEqual(['harbin']);
    expect(left({ open: true }, { ...asked, today: '2027-07-01' })).toEqual([]);
    expect(left({ open: true }, { ...asked, today: '2024-06-01' })).toEqual(['harbin', 'dalian']);
  });

  it('count the other facets as they leave them', () => {
    const counted = (filter: List['filter']) =>
      Object.fromEntries((list({ filter }).facets['country'] ?? []).map(({ value, count }) => [value, count]));
    expect(counted({ months: 61 })).toEqual({ RU: 1, CN: 1, GE: 1 });
    const alliance = list({ filter: { alliance: ['a'], everyAlliance: true } }).facets['alliance'];
    // A second one would have to be there as well.
    expect(alliance?.map(({ value, count }) => [value, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

describe('orders by what decides', () => {
  const unknownLast = ['tbilisi', 'moscow'];
  it.each([
    ['cost', false, ['kazan', 'dalian', 'harbin', ...unknownLast]],
    ['cost', true, ['harbin', 'kazan', 'dalian', ...unknownLast]],
    ['deadline', false, ['harbin', 'kazan', 'dalian', ...unknownLast]],
    ['passed', true, ['kazan', 'harbin', 'dalian', ...unknownLast]],
    ['length', false, ['dalian', 'harbin', 'kazan', ...unknownLast]],
    ['length', true, ['harbin', 'kazan', 'tbilisi', 'dalian', 'moscow']],
  ] as const)('by %s, descending %s: the unknown last, equal ones better known first', (sort, descending, expected) => {
    expect(inOrder({ sort, descending, currency: 'INR' })).toEqual(expected);
    const position = (slug: string) =>
      positionOf(db, { filter: {}, sort, descending, currency: 'INR', language: 'en', slug }, asked).position;
    expect(expected.map(position)).toEqual([0, 1, 2, 3, 4]);
  });

  it('by deadline have what is over last, the latest first', () => {
    expect(inOrder({ sort: 'deadline' }, { ...asked, today: '2027-07-01' })).toEqual([
      'kazan',
      'harbin',
      'dalian',
      ...unknownLast,
    ]);
  });

  it('follow a rate that has changed', () => {
    const dearer = rates.map((rate) => (rate.currency === 'RUB' ? { ...rate, rate: 2 } : rate));
    expect(inOrder({ sort: 'cost', currency: 'INR' }, { ...asked, rates: dearer }).slice(0, 3)).toEqual([
      'dalian',
      'harbin',
      'kazan',
    ]);
    expect(inOrder({ sort: 'cost', currency: 'INR' }).slice(0, 3)).toEqual(['kazan', 'dalian', 'harbin']);
  });

  it('by share of those who passed go by the lower end of the interval, not by the share', () => {
    const shares = list({ sort: 'passed', descending: true }).rows.map(({ ordered }) => ordered);
    expect(shares[0]).toMatchObject({ by: 'passed' });
    expect((shares[0] as { share: number }).share).toBeCloseTo(0.502, 2);
    expect((shares[1] as { share: number }).share).toBeCloseTo(0.177, 2);
  });

  it('tell in each row what they go by', () => {
    const told = (sort: List['sort'], currency?: string) =>
      Object.fromEntries(
        list({ sort, ...(currency && { currency }) }).rows.map(({ slug, ordered }) => [slug, ordered]),
      );
    expect(told('cost', 'INR')).toEqual({
      harbin: { by: 'cost', amount: 2_592_000, currency: 'INR', whole: false },
      kazan: { by: 'cost', amount: 2_400_000, currency: 'INR', whole: false },
      dalian: { by: 'cost', amount: 2_400_000, currency: 'INR', whole: false },
      tbilisi: { by: 'cost', amount: 48_000, currency: 'USD', whole: false },
      moscow: null,
    });
    expect(told('length')['dalian']).toEqual({ by: 'length', months: 60 });
    expect(told('deadline')).toMatchObject({
      harbin: { by: 'deadline', day: '2027-06-30' },
      kazan: { by: 'deadline', day: '--07-15' },
      moscow: null,
    });
    expect(Object.values(told('name'))).toEqual([null, null, null, null, null]);
  });
});

describe('a deadline', () => {
  const some = referenceOf([
    { slug: 'own', country: 'CN', course: [60, 10_000, 'CNY'], deadlines: ['2027-05-31', 'school 2027-09-30'] },
    { slug: 'school', country: 'CN', course: [60, 10_000, 'CNY'], deadlines: ['school 2027-09-30', 'school --03-01'] },
    { slug: 'transfer', country: 'CN', course: [60, 10_000, 'CNY'], deadlines: ['transfer 2027-09-30'] },
    { slug: 'usual', country: 'CN', course: [60, 10_000, 'CNY'], deadlines: ['school --03-01', 'transfer 2027-01-31'] },
  ]);

  it('is of the programme, else of the whole school, never of some people only, and one with a year before one without', () => {
    const asked = { sort: 'deadline', filter: {}, descending: false, language: 'en', offset: 0, limit: 10 } as const;
    const rows = listInstitutions(some, asked as List, nowhere).rows;
    expect(
      Object.fromEntries(rows.map(({ slug, ordered }) => [slug, ordered && 'day' in ordered && ordered.day])),
    ).toEqual({
      own: '2027-05-31',
      school: '2027-09-30',
      usual: '--03-01',
      transfer: null,
    });
  });
});

describe('a whole cost and a part of one', () => {
  const whole = { country: 'CN', room: [5_000, 'CNY'], insurance: [800, 'CNY'] } as const;
  const some = referenceOf([
    { slug: 'cheap-part', country: 'CN', course: [60, 10_000, 'CNY'] },
    { ...whole, slug: 'dear-whole', course: [60, 50_000, 'CNY'] },
    { ...whole, slug: 'cheap-whole', course: [60, 20_000, 'CNY'] },
    { ...whole, slug: 'foreign-room', course: [60, 15_000, 'CNY'], room: [900, 'USD'] },
    { slug: 'no-tuition', country: 'CN', room: [5_000, 'CNY'] },
  ]);
  const rows = (input: Partial<List>) =>
    listInstitutions(
      some,
      { filter: {}, sort: 'cost', descending: false, language: 'en', offset: 0, limit: 50, ...input },
      asked,
    ).rows;

  it('are told apart: a sum that lacks a part, or has one in another currency, is at least so much', () => {
    expect(rows({}).map(({ slug, ordered }) => [slug, ordered])).toEqual([
      ['cheap-whole', { by: 'cost', amount: 129_000, currency: 'CNY', whole: true }],
      ['dear-whole', { by: 'cost', amount: 279_000, currency: 'CNY', whole: true }],
      ['cheap-part', { by: 'cost', amount: 50_000, currency: 'CNY', whole: false }],
      ['foreign-room', { by: 'cost', amount: 79_000, currency: 'CNY', whole: false }],
      ['no-tuition', null],
    ]);
  });

  it('never have a part before a whole, either way', () => {
    expect(rows({ descending: true }).map(({ slug }) => slug)).toEqual([
      'dear-whole',
      'cheap-whole',
      'foreign-room',
      'cheap-part',
      'no-tuition',
    ]);
  });

  it('are filtered by the least that is known', () => {
    const within = rows({ filter: { cost: { atMost: 130_000, currency: 'CNY' } } }).map(({ slug }) => slug);
    expect(within).toEqual(['cheap-whole', 'cheap-part', 'foreign-room']);
  });
});
