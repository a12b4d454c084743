import { mostToldOfDump } from '../../shared/contract/limits.ts';
import { dumpBytes } from './dump-bytes.ts';
import { DumpFault } from './dump-fault.ts';
import { splitItems } from './json-items.ts';
import { readRecord } from './read-record.ts';
import type { WorldRecord } from './world-record.ts';

/** Records of a dump: ROR has some 120,000. */
const mostRecords = 500_000;

/** What is said of records that are taken nevertheless, by their number. */
export interface DumpReading {
  readonly records: number;
  /** Whose names had signs in them that turn the direction of writing, which are left out. */
  readonly turned: readonly number[];
}

/**
 * Hands on each record of the dump in a file, in its order; no more than one is held. Returns what there is to say of them. Throws
 * `DumpFault` for a file that is no sound dump of ROR, with the number of the record, or holds more than `mostBytes` unpacked; and what fs throws.
 */
export async function readDump(
  file: string,
  receive: (record: WorldRecord, number: number) => void,
  mostBytes?: number,
): Promise<DumpReading> {
  const numbers = new Map<string, number>();
  const turned: number[] = [];
  let records = 0;
  const items = splitItems((text, number) => {
    if (number > mostRecords)
      throw new DumpFault('too-large', `The file has more than ${mostRecords.toLocaleString('en')} records.`);
    const read = readRecord(text, number);
    const { id } = read.record;
    const before = numbers.get(id);
    if (before !== undefined)
      throw new DumpFault('invalid-input', `Records ${before} and ${number} have the same id, ${id}.`);
    numbers.set(id, number);
    if (read.turned && turned.length < mostToldOfDump) turned.push(number);
    records = number;
    receive(read.record, number);
  });
  for await (const chunk of dumpBytes(file, mostBytes)) items.push(chunk);
  items.end();
  if (records === 0) throw new DumpFault('invalid-input', 'There is no record in the file.');
  return { records, turned };
}
