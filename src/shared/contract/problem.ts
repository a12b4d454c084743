import { z } from 'zod';
import type { Problem } from '../words/problems/problems.ts';

/** What a rule of the compiler found wrong: its code and what its sentence names. The window has the words (`shared/words/problems`). */
export const problem = z.custom<Problem>(
  (value) => typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string',
);
