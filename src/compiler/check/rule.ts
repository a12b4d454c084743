import type { Problem } from '../../shared/words/problems/problems.ts';
import type { Sources } from '../read.ts';
import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';

/** Takes a mistake: where it stands, and what the rule found there. */
export type Report = (located: Pick<Located<unknown>, 'file' | 'lineOf'>, path: Path, problem: Problem) => void;
/** One rule over all files at once, which tells every mistake that it finds. */
export type Check = (sources: Sources, report: Report) => void;
