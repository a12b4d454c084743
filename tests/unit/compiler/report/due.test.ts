import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/compiler/read.ts';
import { dueReport, listDue } from '../../../../src/compiler/report/due.ts';
import { editedSources, fixtureSources, type Edit } from '../../../support/fixture-reference.ts';

const file = 'institutions/songhua-medical-university.yaml';
const added = (...claims: readonly string[]): Edit => ({
  file,
  find: 'claims:\n',
  put: `claims:\n${claims.map((claim) => `  - { ${claim}, source: songhua-site }\n`).join('')}`,
});
/** What is due of the school with these claims, on the day given. */
function due(claims: readonly string[], today = '2026-11-28') {
  const { sources } = readSources(editedSources([added(...claims)]));
  return listDue(sources, today)
    .filter((one) => one.file === file)
    .map(({ reason, what }) => `${reason}: ${what}`);
}
const president = (name: string, date: string) =>
  `property: president, value: { en: ${name}, zh: 某, ru: Некто }${date === '' ? '' : `, as_of: ${date}`}`;

describe('what should be looked at again', () => {
  it('are deadlines that have passed, unless a later one is known', () => {
    const past = 'property: application-deadline, value: 2026-06-30, as_of: 2026';
    expect(due([past])).toContain('deadline: application-deadline 2026-06-30');
    expect(due([past, 'property: application-deadline, value: 2027-06-30, as_of: 2027']).join()).not.toContain(
      'deadline',
    );
    expect(due([past], '2026-06-30').join()).not.toContain('deadline');
  });

  it('are days of every year that nobody has confirmed for a year', () => {
    const yearly = 'property: application-deadline, value: --06-30';
    expect(due([yearly]).join()).toContain('deadline: application-deadline --06-30');
    expect(due([`${yearly}, as_of: 2026-05`]).join()).not.toContain('deadline');
    expect(due([`${yearly}, as_of: 2024`]).join()).toContain('deadline');
  });

  it('are office-holders whose newest date is over two years old, or who have none', () => {
    expect(due([president('A', '2023')]).join()).toContain('office: president A');
    expect(due([president('A', '')]).join()).toContain('office: president A');
    expect(due([president('A', '2023'), president('B', '2026-01')]).join()).not.toContain('office');
  });

  it('are fees of an earlier intake, until one of this year stands beside them', () => {
    expect(due([]).join('\n')).toContain('fee: medicine-english: tuition 30000 CNY');
    expect(due([], '2024-06-01').join('\n')).not.toContain('tuition');
  });

  it('are registers that have ended, with how much hangs on them, and each with the page to open', () => {
    const { sources } = readSources(fixtureSources);
    const registers = listDue(sources, '2040-01-01').filter(({ reason }) => reason === 'register');
    expect(registers.length).toBe(sources.registers.length);
    const [first] = sources.registers;
    expect(registers[0]?.hangs).toBeGreaterThanOrEqual(first?.value.listings.length ?? Infinity);
    const text = dueReport(sources, '2040-01-01').join('\n');
    expect(text).toMatch(/registers\/\S+\.yaml:1: .*years old/);
    expect(text).toMatch(/^ {4}open https:/m);
  });

  it('puts first what most rests on and is oldest: an undated fee before one of two years ago', () => {
    expect(due([]).filter((one) => one.startsWith('fee'))).toEqual([
      'fee: accommodation-fee 7000 CNY',
      'fee: medicine-english: tuition 30000 CNY',
    ]);
  });
});
