import type { FolderDocument } from '../../../shared/contract/folder-document.ts';
import type { ListDocument } from '../../../shared/contract/list-document.ts';
import { longestDocument } from '../../../shared/contract/limits.ts';
import { failure, type Result } from '../../../shared/result.ts';
import { runApart } from '../run-apart.ts';
import { threadFile } from '../thread-file.ts';

/** Below this, in characters, a thread takes longer to start than the reading. */
const shortEnough = 50_000;
/** Far more than a list needs, in milliseconds of the processor for each million characters. */
const patienceMs = 2_000;
/** What is parsed takes many times its text. */
const memoryInMegabytes = 192;

const tooMuch = (what: 'memory' | 'time'): Result<never> =>
  failure(
    'too-large',
    `The file is no list of this program: reading it takes more ${what} than any list. Nothing was changed.`,
  );

/** The shortest school and the shortest figure of a list take more characters than this for each object and array in them. */
const leastForEach = 20;
const quote = 34;
const backslash = 92;
const opening = [91, 123];

/** Whether a text has more objects and arrays than a list of its length can have: making them is what takes time and memory. */
function isTooDense(text: string): boolean {
  const most = 1_000 + text.length / leastForEach;
  let found = 0;
  let inText = false;
  for (let at = 0; at < text.length && found <= most; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === quote) inText = !inText;
    else if (inText && letter === backslash) at += 1;
    else if (!inText && opening.includes(letter)) found += 1;
  }
  return found > most;
}

/** As `readListFile`, for a text that a person brings, in a thread with limits where it is long: the window goes on answering. */
export async function readApart(given: unknown): Promise<Result<ListDocument | FolderDocument>> {
  if (typeof given !== 'string' || given.length < shortEnough) {
    const { readListFile } = await import('./read-list-file.ts');
    return readListFile(given);
  }
  if (given.length <= longestDocument && isTooDense(given)) return tooMuch('memory');
  const read = await runApart<Result<ListDocument | FolderDocument>>(
    threadFile(import.meta.url, 'list-reader.ts', 'list-reader.cjs'),
    given,
    { memoryInMegabytes, processorMs: patienceMs * Math.max(1, given.length / 1_000_000) },
  );
  return 'answer' in read ? read.answer : tooMuch(read.reached);
}
