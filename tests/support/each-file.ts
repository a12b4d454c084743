import { afterAll, afterEach } from 'vitest';
import { endFile, endTest } from './ends.ts';

afterEach(endTest);
// Files share a document: one that was taken to another address draws nothing for those that come after.
afterEach(() => {
  if (typeof location !== 'undefined' && location.protocol !== 'http:')
    throw new Error(`This test left the document at ${location.href}.`);
});
afterAll(endFile);
