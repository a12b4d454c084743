import type { FoundRecord, Hit } from '../../../shared/contract/search.ts';

/** Whether registers and rules go before the schools: what has the words in its own title does before a school that only has them in its text, or is spelled alike. */
export function recordsBefore(hits: readonly Hit[], records: readonly FoundRecord[]): boolean {
  return records.length > 0 && hits[0]?.match !== 'written';
}
