import { problemsIn, type ProblemCatalog } from '../problem-catalog.ts';

export const catalog: ProblemCatalog = problemsIn('ru');
