import { setFlagsFromString } from 'node:v8';

/**
 * Keeps what V8 makes room for new objects in at the size that it starts with. Left alone it doubles it again and again while the
 * program's code is read, up to 16 MB and as much again to copy to, and never gives it back; a start then leaves 8 MB more behind
 * (`npm run bench -- first-paint` prints the memory). Answers are short-lived and small, and take no longer for it.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
