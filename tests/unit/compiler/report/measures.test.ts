import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/compiler/read.ts';
import { measuresOf, measuresReport } from '../../../../src/compiler/report/measures.ts';
import { editedSources, fixtureSources } from '../../../support/fixture-reference.ts';

const file = 'institutions/songhua-medical-university.yaml';
const edited = (find: string, put: string) => readSources(editedSources([{ file, find, put }])).sources;
const { sources } = readSources(fixtureSources);

function measure(text: string, of = sources): number {
  const found = measuresOf(of).find((one) => one.text.includes(text));
  if (!found) throw new Error(`Nothing is measured by “${text}”.`);
  return found.reached;
}

describe('what the edition set out to hold', () => {
  it('is counted in the profiles alone, and by what stands', () => {
    expect(measure('facts or more')).toBe(1);
    expect(measure('of Russia')).toBe(0);
    expect(measure('of Russia', edited('country: CN', 'country: RU'))).toBe(1);
    expect(measure('tuition of 2024')).toBe(1);
    expect(measure('tuition of 2024', edited('unit: CNY, as_of: 2024,', 'unit: CNY, as_of: 2023,'))).toBe(0);
    expect(measure('tuition of 2024', edited('unit: CNY, as_of: 2024,', 'unit: CNY,'))).toBe(0);
    const [add, before] = [
      '{ property: founded, value: 1926',
      '{ property: minimum-age, value: 18, source: songhua-site }',
    ];
    expect(measure('an age')).toBe(0);
    expect(measure('an age', edited(add, `${before}\n  - ${add}`))).toBe(1);
    const aside = before.replace('source:', 'deprecated: { en: Of another, zh: 误, ru: Чужое }, source:');
    expect(measure('an age', edited(add, `${aside}\n  - ${add}`)), 'what was put aside does not count').toBe(0);
  });

  it('counts results of schools, of those too that are known by the name of the examining body alone', () => {
    const all = sources.results.flatMap(({ value }) => value.results);
    const named = all.filter(({ school, as_listed: name }) => school !== undefined || name !== undefined);
    expect(named.length).toBeLessThan(all.length);
    expect(measure('by school and period')).toBe(named.length);
  });

  it('counts a claim once for each of its sources, prices apart where agencies are told', () => {
    const dated = measure('numbers with the date');
    expect(measure('numbers with the date', edited('value: 12000, as_of: 2024', 'value: 12000'))).toBeLessThan(dated);
    const alone = measure('agencies alone');
    expect(measure('agencies alone', edited('value: 7000, unit: CNY', 'value: 7001, unit: CNY'))).toBe(alone);
    expect(
      measure(
        'agencies alone',
        edited('value: 13500, as_of: 2023, source: agency-mbbs', 'value: 13500, as_of: 2023, source: songhua-site'),
      ),
    ).toBeLessThan(alone);
  });

  it('says in words where it falls short, and where it does not', () => {
    const lines = measuresReport(sources);
    expect(lines.find((line) => line.includes('of Russia'))).toMatch(/ 0 {2}of 25 {2}SHORT$/);
    expect(lines.find((line) => line.includes('agencies alone'))).toMatch(/ %  of at most 15 % {2}SHORT$/);
    const short = lines.filter((line) => line.endsWith('SHORT')).length;
    expect(lines.at(-1)).toBe(`Short of it: ${short} of ${lines.length - 2}.`);
  });
});
