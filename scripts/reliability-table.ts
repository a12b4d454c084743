import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promises } from './promises.ts';

/** What one test of a promise reached; tests/support/results.ts writes them. */
export interface ReachedResult {
  /** The number of the promise. */
  readonly promise: number;
  /** Which part of it, where several tests keep one promise. */
  readonly part: string;
  /** The test file, from the root of the project. */
  readonly test: string;
  /** What was tried and found, such as "500 kills, 0 lost, 0 damaged". */
  readonly figure: string;
  readonly size: 'full' | 'sample';
  /** The day, ISO 8601. */
  readonly date: string;
}

/** Returns the results in a folder of them, by promise and part; an empty list where there is none. Throws where one cannot be read. */
export function readResults(folder: string): readonly ReachedResult[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReachedResult);
}

/** A figure of the full run counts before one of a usual run. */
function best(full: readonly ReachedResult[], sample: readonly ReachedResult[]): readonly ReachedResult[] {
  const reached = new Map([...sample, ...full].map((result) => [`${result.promise} ${result.part}`, result]));
  return [...reached.values()].sort((a, b) => a.promise - b.promise || (a.part < b.part ? -1 : 1));
}

const sampleMark = ' (a usual run)';
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Returns the results that a page tells, by its rows. */
export function resultsOnPage(page: string): readonly ReachedResult[] {
  const results: ReachedResult[] = [];
  let promise = 0;
  for (const line of page.split('\n')) {
    const [, number = '', test = '', told = '', date = ''] =
      /^\| *(\d*) *\| .*? \| \[([^\]]+)\]\([^)]*\) \| (.*) \| (\d{4}-\d\d-\d\d) \|$/.exec(line) ?? [];
    if (test === '') continue;
    if (number !== '') promise = Number(number);
    const size = told.endsWith(sampleMark) ? 'sample' : 'full';
    const figure = (size === 'full' ? told : told.slice(0, -sampleMark.length)).replaceAll('\\|', '|');
    results.push({ promise, part: `${test} ${results.length}`, test, figure, size, date });
  }
  return results;
}

/** Returns whether a test file still shows something of a promise: one that was moved elsewhere leaves no row behind. */
export function shows(text: string, promise: number): boolean {
  return new RegExp(`\\bpromised\\(\\s*${promise},`).test(text);
}

/**
 * Returns docs/reliability.md from what the runs reached: one row for each part of a promise, and a row for a promise that nothing has shown.
 * What a test showed before stays, with its date, until that test shows something again.
 */
export function reliabilityPage(
  full: readonly ReachedResult[],
  sample: readonly ReachedResult[],
  before: readonly ReachedResult[] = [],
): string {
  const rerun = best(full, sample);
  const wasRun = ({ promise, test }: ReachedResult) =>
    rerun.some((one) => one.promise === promise && one.test === test);
  const results = [...rerun, ...before.filter((one) => !wasRun(one))];
  const rows = promises.flatMap(({ number, text }) => {
    const reached = results.filter(({ promise }) => promise === number);
    if (reached.length === 0) return [`| ${number} | ${cell(text)} | | no figure written down yet | |`];
    return reached.map(
      ({ test, figure, size, date }, at) =>
        `| ${at === 0 ? number : ''} | ${at === 0 ? cell(text) : ''} | [${test}](../${test}) | ${cell(figure)}${size === 'full' ? '' : sampleMark} | ${date} |`,
    );
  });
  return `# What the program promises under faults and attack

Made by \`npm run reliability\` from the output of \`npm run test:soak\` (tests/.results); not written by hand. \`npm test\` runs the
same tests, the long ones at a twentieth or less; a figure that only such a run has reached says so. What was not run again stays with the day it was reached. Each has a positive control: a sabotaged build, file or input that it must catch.

| | promise | test | figure reached | date |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Only a real binary can show OS sandboxing, fuses read back, archive integrity, native dialogs and printers; none of that is claimed here.
`;
}

function main(): void {
  const root = join(import.meta.dirname, '..');
  const results = join(root, 'tests', '.results');
  const file = join(root, 'docs', 'reliability.md');
  const before = (existsSync(file) ? resultsOnPage(readFileSync(file, 'utf8')) : []).filter(({ promise, test }) => {
    const path = join(root, test);
    return existsSync(path) && shows(readFileSync(path, 'utf8'), promise);
  });
  const page = reliabilityPage(readResults(join(results, 'full')), readResults(join(results, 'sample')), before);
  writeFileSync(file, page);
  process.stdout.write(
    `docs/reliability.md: ${page.split('\n').filter((line) => /^\| *\d* \|/.test(line)).length} rows\n`,
  );
}

if (import.meta.main) main();
