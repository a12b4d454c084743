import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Output } from '../../shared/contract/index.ts';
import { licencePart } from '../../shared/contract/reference.ts';
import { failure, ok, type Result } from '../../shared/result.ts';

const file = z.array(licencePart).min(1);

/** Returns the licences as the build wrote them; `unavailable` where they are not there or cannot be read. */
export function readLicences(path: string | undefined): Result<Output<'reference.licences'>> {
  try {
    if (path !== undefined) return ok({ parts: file.parse(JSON.parse(readFileSync(path, 'utf8'))) });
  } catch {
    // Told below: whatever is wrong with it, the remedy is the same.
  }
  return failure(
    'unavailable',
    'The licences are not beside the program. Install it again, or run "npm run build"; the code is under MIT, the content under CC BY 4.0.',
    path === undefined ? {} : { file: path },
  );
}
