import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkEdition } from './check/check.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { countOfMistakes, mistakesAsText } from './mistake.ts';
import { dateProblem } from '../shared/domain/partial-date.ts';
import { today } from '../shared/domain/day.ts';
import { readSources, type Sources } from './read.ts';
import { writeReleased } from './release.ts';
import { coverageReport } from './report/coverage.ts';
import { disagreementsReport } from './report/disagreements.ts';
import { dueReport } from './report/due.ts';
import { measuresReport } from './report/measures.ts';
import { questionsReport } from './report/questions.ts';
import { sampleReport } from './report/sample.ts';
import { sourcesReport } from './report/sources-report.ts';
import { writeDataPackage } from './data-package/write-package.ts';
import { writeReference } from './write/write.ts';

const root = path.resolve(import.meta.dirname, '../..');
const options = {
  sources: { type: 'string', default: path.join(root, 'resources/sources') },
  out: { type: 'string', default: path.join(root, 'resources/reference.db') },
  check: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
  questions: { type: 'boolean', default: false },
  due: { type: 'boolean', default: false },
  on: { type: 'string', default: today() },
  release: { type: 'boolean', default: false },
  package: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
/** Where lines go: what was asked for, and what went wrong. */
type Terminal = Pick<Console, 'log' | 'error'>;

/** Prints what a person looks over, and writes nothing. */
function report(sources: Sources, values: Values, terminal: Terminal): number {
  if (values.report) {
    terminal.log(
      [measuresReport, coverageReport, sourcesReport, disagreementsReport]
        .map((part) => part(sources).join('\n'))
        .join('\n\n'),
    );
    return 0;
  }
  if ((values.due || values.questions) && (values.on.length < 10 || dateProblem(values.on) !== null)) {
    terminal.error(`Write the day as: npm run data -- --${values.due ? 'due' : 'questions'} --on 2027-01-31`);
    return 1;
  }
  if (values.questions) {
    terminal.log(questionsReport(sources, values.on).join('\n'));
    return 0;
  }
  if (values.due) {
    terminal.log(dueReport(sources, values.on).join('\n'));
    return 0;
  }
  const [size, seed] = [Number(values.sample), Number(values.seed)];
  if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed)) {
    terminal.error('Write the sample as: npm run data -- --sample 20 --seed 1');
    return 1;
  }
  terminal.log(sampleReport(sources, size, seed).join('\n'));
  return 0;
}

/**
 * Does what `npm run data` was given: checks the sources, and compiles, reports or releases. Returns the exit code: 1 where there are
 * mistakes or the words were not understood.
 */
export function compile(args: readonly string[], terminal: Terminal): number {
  const { values } = parseArgs({ args: [...args], options });
  if (!existsSync(values.sources)) {
    terminal.error(`There are no sources at ${values.sources}. Name the folder with --sources.`);
    return 1;
  }
  const { sources, mistakes: mistakesOfForm } = readSources(values.sources);
  const mistakes = [...mistakesOfForm, ...checkEdition(sources)];
  writeJsonSchemas(path.join(root, 'resources/schema'));
  if (mistakes.length > 0) {
    terminal.error(mistakesAsText(mistakes, path.relative(process.cwd(), values.sources) || '.'));
    terminal.error(
      `\n${countOfMistakes(mistakes)}; ${values.check ? 'nothing is written' : `${path.relative(process.cwd(), values.out)} is as it was`}.`,
    );
    return 1;
  }
  if (values.report || values.questions || values.due || values.sample !== undefined)
    return report(sources, values, terminal);
  if (values.package !== undefined) {
    const written = writeDataPackage(sources, values.package);
    if (!written.ok) {
      terminal.error(written.error.message);
      return 1;
    }
    const { tables, rows } = written.value;
    terminal.log(
      `Edition ${sources.edition.edition} as a data package in ${values.package}: ${tables} tables, ${rows} rows.`,
    );
    return 0;
  }
  if (values.release) {
    const slugs = writeReleased(sources, values.sources);
    terminal.log(`Edition ${sources.edition.edition} is given out with ${slugs} slugs, which released.yaml keeps.`);
    return 0;
  }
  if (!values.check) {
    mkdirSync(path.dirname(values.out), { recursive: true });
    writeReference(sources, values.out);
  }
  const entities = sources.institutions.length + sources.alliances.length + sources.organizations.length;
  terminal.log(
    `Edition ${sources.edition.edition}: ${entities} entities from ${sources.sources.length} sources${values.check ? ', without mistakes' : ` in ${path.relative(process.cwd(), values.out)}`}.`,
  );
  return 0;
}
