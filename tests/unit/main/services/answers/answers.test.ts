import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../../src/compiler/read.ts';
import { writeReference } from '../../../../../src/compiler/write/write.ts';
import { asReference } from '../../../../../src/main/database/open.ts';
import { answersOn } from '../../../../../src/main/services/answers/answers.ts';
import { worksheet } from '../../../../../src/main/services/answers/worksheet.ts';
import { writeRate } from '../../../../../src/main/database/user/rates.ts';
import { editedSources, openFixture, temporaryFolder, type Edit } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const slug = 'songhua-medical-university';
const file = `institutions/${slug}.yaml`;
const today = '2026-11-28';

function answers(more: object = {}, edits: readonly Edit[] = []) {
  const result = answersOn(openFixture(edits), memoryUser(), { slug, country: 'IN', currency: 'CNY', ...more }, today);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const untested = {
  file: 'rules/india.yaml',
  find: 'condition: study-length >= 54 months\n',
  put: 'condition: study-length >= 54 months\n    untested: { en: the classes of language, zh: 语言课, ru: языковые курсы }\n',
};
const stateOf = (found: ReturnType<typeof answers>, rule: string) =>
  found.rules?.rows.find((row) => row.rule.slug === rule)?.state;

describe('what decides about a programme', () => {
  it('is of the medicine taught in English where none is named', () => {
    const found = answers();
    expect(found.programme).toMatchObject({ slug: 'medicine-english', field: '0912', language: 'en' });
    expect(found.taught.claims.map(({ text }) => text.en)).toEqual(['en']);
    expect(found.length.claims.map(({ number }) => number)).toEqual([72]);
    expect(found.internship.claims.map(({ number }) => number)).toEqual([12]);
    expect(found.length.confidence).toEqual({ kinds: ['agency'], asOf: '2024', disputed: false });
  });

  it('tells its language by what is said of it, not of the other programmes of its school', () => {
    const others = ['zh', 'ru'].map(
      (one) => `  - { property: teaching-language, value: ${one}, source: songhua-site }\n`,
    );
    const found = answers({}, [
      { file, find: 'claims:\n', put: `claims:\n${others.join('')}` },
      { file: 'rules/india.yaml', find: 'condition: study-length >= 54 months', put: 'condition: language = en' },
    ]);
    const row = found.rules?.rows.find(({ rule }) => rule.slug === 'course-54-months');
    expect(row?.state).toBe('met');
    expect(row?.claims.map(({ text, source }) => [text.en, source])).toEqual([['en', 'agency-mbbs']]);
    expect(found.taught.claims.map(({ text }) => text.en)).toEqual(['en']);
  });

  it('weighs each rule that binds, with its own sources and those of the facts, and gives no verdict', () => {
    const found = answers();
    expect(found.rules).toMatchObject({ met: 2, partly: 0, notMet: 0, unknown: 0, byPerson: 1, looked: null });
    expect(stateOf(found, 'course-54-months')).toBe('met');
    expect(stateOf(found, 'on-the-register')).toBe('met');
    expect(stateOf(found, 'judged-by-a-person')).toBe('unknown');
    // It was withdrawn in 2022.
    expect(stateOf(found, 'attachment-withdrawn')).toBeUndefined();
    const row = found.rules?.rows.find(({ rule }) => rule.slug === 'course-54-months');
    expect(row?.claims.map(({ property }) => property)).toEqual(['duration', 'internship']);
    const cited = new Set(found.sources.map(({ id }) => id));
    for (const id of [...(row?.rule.sources ?? []), ...(row?.claims.map(({ source }) => source) ?? [])])
      expect(cited).toContain(id);
  });

  it('finds a rule not met, or not known, by what the sources say', () => {
    const short = { file, find: 'property: duration, value: 72', put: 'property: duration, value: 60' };
    expect(stateOf(answers({}, [short]), 'course-54-months')).toBe('not-met');
    const silent = {
      file,
      find: '      - { property: duration, value: 72, as_of: 2024, source: agency-mbbs }\n',
      put: '',
    };
    expect(stateOf(answers({}, [silent]), 'course-54-months')).toBe('unknown');
  });

  it('finds a rule met only as far as its condition goes where that leaves a part of it untested', () => {
    const found = answers({}, [untested]);
    expect(found.rules).toMatchObject({ met: 1, partly: 1, notMet: 0, unknown: 0, byPerson: 1 });
    const row = found.rules?.rows.find(({ rule }) => rule.slug === 'course-54-months');
    expect(row).toMatchObject({ state: 'partly', rule: { untested: { en: 'the classes of language' } } });
    expect(row?.claims.map(({ property }) => property)).toEqual(['duration', 'internship']);
  });

  it('dates the deadline by the one that is read first, whatever newer pages say of others', () => {
    const { deadline } = answers({}, [
      {
        file,
        find: '    claims:\n',
        put: `    claims:
      - { property: application-deadline, value: 2027-05-31, as_of: 2024, source: agency-mbbs }
      - { property: application-deadline, value: 2025-05-31, as_of: 2026, source: star-tables }
`,
      },
    ]);
    expect(deadline.claims).toHaveLength(2);
    expect(deadline.confidence).toMatchObject({ kinds: ['agency'], asOf: '2024' });
  });

  it('says that a school is not listed only where the register was seen whole', () => {
    const register = 'registers/star-register.yaml';
    const state = (edits: readonly Edit[]) => answers({ slug: 'songhua-university', country: 'CN' }, edits).registers;
    expect(state([])).toMatchObject([{ register: { slug: 'star-register' }, state: 'not-listed', listing: null }]);
    expect(state([{ file: register, find: 'complete: by-union', put: 'complete: partly' }])).toMatchObject([
      { state: 'not-looked-up' },
    ]);
    expect(answers().registers).toMatchObject([
      { state: 'listed', listing: { asListed: 'Songhua Medical Univ.', line: 5 } },
    ]);
  });

  it('weighs no rule by a list that has ended', () => {
    const ended = { file: 'registers/star-register.yaml', find: 'complete:', put: 'valid_to: 2025\ncomplete:' };
    expect(stateOf(answers({}, [ended]), 'on-the-register')).toBe('unknown');
    const listing = { file: 'registers/star-register.yaml', find: 'line: 5', put: 'until: 2025, line: 5' };
    expect(stateOf(answers({}, [listing]), 'on-the-register')).toBe('unknown');
  });

  it('does not hold against a school that it is not on a list of the schools of another country', () => {
    expect(answers({ slug: 'volga-state-medical-university', country: 'CN' }).registers).toEqual([]);
  });

  it('takes a whole list of one country’s schools to say nothing of those of another', () => {
    const recognised = { file: 'registers/star-register.yaml', find: 'purpose: teaching', put: 'purpose: recognition' };
    const abroad = answers({ slug: 'volga-state-medical-university', country: 'CN' }, [recognised]);
    expect(abroad.registers).toEqual([]);
  });

  it('adds up the lines of a result, every spelling named, with Wilson’s interval', () => {
    expect(answers().results).toMatchObject([
      {
        exam: 'STAR',
        candidates: 35,
        passed: 10,
        few: false,
        asListed: ['Songhua Medical', 'Songhua Medical College'],
        confidence: { asOf: '2024' },
      },
    ]);
    expect(answers().results[0]?.interval?.low).toBeCloseTo(0.163, 2);
  });

  it('tells no rules where no country is asked for, and when they were looked for in vain', () => {
    expect(answers({ country: undefined }).rules).toBeNull();
    const nepal = { file: 'rules/nepal.yaml', put: 'country: NP\nlooked: 2026-11-28\nrules: []\n' };
    expect(answers({ country: 'NP' }, [nepal]).rules).toMatchObject({ looked: '2026-11-28', rows: [] });
    expect(answers({ country: 'KE' }).rules).toMatchObject({ looked: null, rows: [] });
  });

  it('is not found of a school or a programme that is not there', () => {
    const of = (input: { slug: string; programme?: string }) => answersOn(openFixture(), memoryUser(), input, today);
    expect(of({ slug: 'moon-university' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(of({ slug, programme: 'medicine-french' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('the worksheet of costs', () => {
  const sheet = (currency: string, rate?: number) => {
    const user = memoryUser();
    if (rate !== undefined) writeRate(user, { currency: 'CNY', target: currency, rate, asOf: '2026-11-28' });
    const result = worksheet(openFixture(), user, { slug, currency });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };

  it('has a line for everything, with its claims, or what is missing', () => {
    const found = sheet('CNY');
    expect(found.years).toEqual({ low: 6, high: 6 });
    const line = (name: string) => found.lines.find((one) => one.line === name);
    expect(line('tuition')).toMatchObject({
      cost: { low: 180_000, high: 180_000, currency: 'CNY' },
      asOf: '2024',
      agencyOnly: true,
    });
    expect(line('room')).toMatchObject({ cost: { low: 42_000 }, asOf: null });
    expect(line('insurance')).toMatchObject({ cost: null, lacks: 'price', claims: [] });
    expect(found).toMatchObject({ found: 2, whole: false, total: { low: 222_000, high: 222_000, currency: 'CNY' } });
  });

  it('names what is told of a price that goes into no sum, and takes it for none', () => {
    const put = (scope: string) => `tuition, value: 30000, unit: CNY, ${scope}, as_of: 2024`;
    const find = 'tuition, value: 30000, unit: CNY, as_of: 2024';
    for (const scope of [
      'scope: { en: For the gifted, zh: 优秀生, ru: Одарённым }',
      'scope: { en: Citizens, zh: 本国, ru: Граждане }, applies: { to: others }',
    ]) {
      const { cost, sources } = answers({}, [{ file, find, put: put(scope) }]);
      expect(cost).toMatchObject({ found: 1, tuition: null, untotalled: { lacks: 'price' } });
      expect(cost.untotalled?.claims.map(({ number }) => number)).toEqual([30_000]);
      expect(sources.map(({ id }) => id)).toContain(cost.untotalled?.claims[0]?.source);
    }
    expect(answers().cost.untotalled).toBeNull();
  });

  it('names the yearly price where no source tells the length', () => {
    const length = '      - { property: duration, value: 72, as_of: 2024, source: agency-mbbs }\n';
    const { cost } = answers({}, [{ file, find: length, put: '' }]);
    expect(cost.untotalled).toMatchObject({ lacks: 'length', claims: [{ number: 30_000 }] });
  });

  it('is told in the person’s currency at their rate, and says which currency has none', () => {
    expect(sheet('INR', 12).total?.converted).toMatchObject({ low: 2_664_000, currency: 'INR', rate: { rate: 12 } });
    expect(sheet('INR', 12).withoutRate).toEqual([]);
    expect(sheet('INR').total).toMatchObject({ low: 222_000, currency: 'CNY', converted: null });
    expect(sheet('INR').withoutRate).toEqual(['CNY']);
  });
});

describe('a pack', () => {
  /** The fixture with claims on the programme, of which those of star-tables are a pack's. */
  const withPack = (...claims: readonly string[]) => {
    const folder = editedSources([
      {
        file,
        find: '    claims:\n',
        put: `    claims:\n${claims.map((claim) => `      - { ${claim}, source: star-tables }\n`).join('')}`,
      },
    ]);
    const target = join(temporaryFolder(), 'reference.db');
    const { sources } = readSources(folder);
    writeReference({ ...sources, packOf: new Map([['star-tables', 'fair-2026']]) }, target);
    const result = answersOn(
      asReference(new Database(target, { readonly: true })),
      memoryUser(),
      { slug, country: 'IN', currency: 'CNY' },
      today,
    );
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };

  it('changes no rule, length or cost of which the edition says anything', () => {
    const found = withPack(
      'property: duration, value: 48, as_of: 2027',
      'property: tuition, value: 1, unit: CNY, as_of: 2027',
    );
    expect(stateOf(found, 'course-54-months')).toBe('met');
    expect(found.length.claims.map(({ number }) => number)).toEqual([72]);
    expect(found.cost.total).toMatchObject({ low: 222_000, high: 222_000 });
  });

  it('with a price in another currency leaves a part in that of the tuition, and takes it for no whole', () => {
    expect(withPack('property: insurance-fee, value: 100, unit: USD').cost).toMatchObject({
      found: 3,
      whole: false,
      total: { low: 222_000, high: 222_000, currency: 'CNY' },
    });
  });

  it('is told where only it says something', () => {
    expect(withPack('property: insurance-fee, value: 800, unit: CNY').cost).toMatchObject({
      found: 3,
      whole: true,
      total: { low: 226_800 },
    });
  });
});
