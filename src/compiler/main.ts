import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkSources } from './check/check.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { mistakesAsText } from './mistake.ts';
import { dateProblem } from '../shared/domain/partial-date.ts';
import { today } from '../shared/domain/day.ts';
import { readSources, type Sources } from './read.ts';
import { writeReleased } from './release.ts';
import { coverageReport } from './report/coverage.ts';
import { disagreementsReport } from './report/disagreements.ts';
import { dueReport } from './report/due.ts';
import { questionsReport } from './report/questions.ts';
import { sampleReport } from './report/sample.ts';
import { sourcesReport } from './report/sources-report.ts';
import { writeReference } from './write/write.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: path.join(root, 'resources/sources') },
    out: { type: 'string', default: path.join(root, 'resources/reference.db') },
    check: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    questions: { type: 'boolean', default: false },
    due: { type: 'boolean', default: false },
    on: { type: 'string', default: today() },
    release: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

/** Prints what a person looks over, and writes nothing. */
function report(sources: Sources): number {
  if (values.report) {
    console.log(
      [...coverageReport(sources), '', ...sourcesReport(sources), '', ...disagreementsReport(sources)].join('\n'),
    );
    return 0;
  }
  if (values.questions) {
    console.log(questionsReport(sources).join('\n'));
    return 0;
  }
  if (values.due) {
    if (values.on.length < 10 || dateProblem(values.on) !== null) {
      console.error('Write the day as: npm run data -- --due --on 2027-01-31');
      return 1;
    }
    console.log(dueReport(sources, values.on).join('\n'));
    return 0;
  }
  const [size, seed] = [Number(values.sample), Number(values.seed)];
  if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed)) {
    console.error('Write the sample as: npm run data -- --sample 20 --seed 1');
    return 1;
  }
  console.log(sampleReport(sources, size, seed).join('\n'));
  return 0;
}

function compile(): number {
  if (!existsSync(values.sources)) {
    console.error(`There are no sources at ${values.sources}. Name the folder with --sources.`);
    return 1;
  }
  const { sources, mistakes: mistakesOfForm } = readSources(values.sources);
  const mistakes = [...mistakesOfForm, ...checkSources(sources)];
  writeJsonSchemas(path.join(root, 'resources/schema'));
  if (mistakes.length > 0) {
    console.error(mistakesAsText(mistakes, path.relative(process.cwd(), values.sources) || '.'));
    console.error(
      `\n${mistakes.length} mistakes; ${values.check ? 'nothing is written' : `${path.relative(process.cwd(), values.out)} is as it was`}.`,
    );
    return 1;
  }
  if (values.report || values.questions || values.due || values.sample !== undefined) return report(sources);
  if (values.release) {
    const slugs = writeReleased(sources, values.sources);
    console.log(`Edition ${sources.edition.edition} is given out with ${slugs} slugs, which released.yaml keeps.`);
    return 0;
  }
  if (!values.check) {
    mkdirSync(path.dirname(values.out), { recursive: true });
    writeReference(sources, values.out);
  }
  const entities = sources.institutions.length + sources.alliances.length + sources.organizations.length;
  console.log(
    `Edition ${sources.edition.edition}: ${entities} entities from ${sources.sources.length} sources${values.check ? ', without mistakes' : ` in ${path.relative(process.cwd(), values.out)}`}.`,
  );
  return 0;
}

process.exitCode = compile();
