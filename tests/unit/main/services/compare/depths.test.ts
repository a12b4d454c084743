import { describe, expect, it } from 'vitest';
import { addFigure } from '../../../../../src/main/database/user/figures.ts';
import { answersOn } from '../../../../../src/main/services/answers/answers.ts';
import { compareTable, type How } from '../../../../../src/main/services/compare/compare-table.ts';
import { compareTable as shape, type CompareTable } from '../../../../../src/shared/contract/compare-values.ts';
import { comparedSchools } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture(comparedSchools);
const [songhua, river, bare] = ['songhua-medical-university', 'river-medical-university', 'bare-medical-university'];
const today = '2026-11-28';

function table(slugs: readonly string[], how: How, user: ReturnType<typeof memoryUser> | null = null): CompareTable {
  const compared = compareTable(reference, user, slugs, 'en', { today, ...how });
  if (!compared.ok) throw new Error(compared.error.message);
  return shape.parse(compared.value);
}
const programmeOf = (compared: CompareTable) => compared.schools.map(({ programme }) => programme?.slug ?? null);

describe('a comparison at depth decide', () => {
  const asked = { depth: 'decide', country: 'IN', currency: 'CNY' } as const;

  it('says of each school, in the order asked for, what the answers on its programme say', () => {
    const compared = table([river, songhua, 'saratov-medical-institute'], asked);
    expect(compared.schools.map(({ slug }) => slug)).toEqual([river, songhua, 'volga-state-medical-university']);
    expect(programmeOf(compared).slice(0, 2)).toEqual(['clinical-medicine-english', 'medicine-english']);
    expect(compared.rows).toEqual([]);
    compared.schools.forEach(({ slug }, at) => {
      const alone = answersOn(reference, memoryUser(), { slug, country: 'IN', currency: 'CNY' }, today);
      if (!alone.ok) throw new Error(alone.error.message);
      const { school: _, programme: __, programmes: ___, sources, ...answers } = alone.value;
      expect(compared.decisions?.[at]).toMatchObject(answers);
      const ids = new Set(compared.sources.map(({ id }) => id));
      for (const { id } of sources) expect(ids).toContain(id);
    });
    expect(new Set(compared.sources.map(({ id }) => id)).size).toBe(compared.sources.length);
  });

  it('tells the price of a year, semester or whole beside the sum, from the programme alone', () => {
    const { decisions } = table([river, songhua], asked);
    expect(decisions?.map((one) => one?.tuition.claims.map(({ property, number }) => [property, number]))).toEqual([
      [['tuition-semester', 2000]],
      [['tuition', 30_000]],
    ]);
  });

  it('takes the programme that is chosen for a school, and names one that is not there', () => {
    const programmes = [
      { school: river, programme: 'nursing' },
      { school: songhua, programme: 'no-such' },
    ];
    const compared = table([river, songhua], { ...asked, programmes });
    expect(programmeOf(compared)).toEqual(['nursing', 'medicine-english']);
    expect(compared.unknown).toEqual([`${songhua}.no-such`]);
  });

  it('leaves a column open where the school has programmes, and none like the one asked for', () => {
    const compared = table([river, songhua, bare], { ...asked, like: { field: '0913', language: 'zh' } });
    expect(programmeOf(compared)).toEqual(['nursing', null, null]);
    expect(compared.decisions?.map((one) => one === null)).toEqual([false, true, false]);
  });

  it('holds my own figures only where they are asked for', () => {
    const user = memoryUser();
    const figure = { field: 'tuition', label: null, number: 28_000, text: null, unit: 'CNY', asOf: null, note: null };
    addFigure(user, { slug: songhua, ...figure } as never, new Date(0));
    expect(table([songhua], asked, user).decisions?.[0]?.figures).toMatchObject([{ number: 28_000 }]);
    expect(table([songhua], asked).decisions?.[0]?.figures).toEqual([]);
  });

  it('is refused where none is a school of this edition', () => {
    expect(compareTable(reference, null, ['no-such'], 'en', asked)).toMatchObject({ error: { code: 'not-found' } });
    expect(table(['no-such', songhua], asked).unknown).toEqual(['no-such']);
  });
});

describe('a comparison of like with like', () => {
  it('has the rows of one programme a school, and those of no other', () => {
    const compared = table([songhua, river], { depth: 'like', like: { field: '0912', language: 'en' } });
    expect(programmeOf(compared)).toEqual(['medicine-english', 'clinical-medicine-english']);
    const details = compared.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.groups.flatMap((group) => group.values.map((value) => value.detail))),
    );
    const slugs = details.flatMap((detail) => (detail && 'programme' in detail ? [detail.programme.slug] : []));
    expect([...new Set(slugs)].sort()).toEqual(['clinical-medicine-english', 'medicine-english']);
    expect(compared.rows.some(({ field }) => field.kind === 'programme' && field.level !== 'bachelor')).toBe(false);
  });

  it('has the rows of the level that is asked for', () => {
    const compared = table([songhua, river], { depth: 'like', like: { level: 'master' } });
    const levels = compared.rows.flatMap(({ field }) => (field.kind === 'programme' ? [field.level] : []));
    expect(new Set(levels)).toEqual(new Set(['master']));
    expect(programmeOf(compared)[1]).toBe('master-of-surgery');
  });
});
