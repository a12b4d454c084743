import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../../src/shared/contract/index.ts';

const source = join(import.meta.dirname, '..', '..', '..', '..', 'src');
const contractFolder = join(source, 'shared', 'contract');
const handlerFolder = join(source, 'main', 'handlers');
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const callsIn = (text: string) =>
  [...text.matchAll(/^\s+'([a-z]+\.[a-zA-Z]+)':|^  return \{ '([a-z]+\.[a-zA-Z]+)':/gm)].map(
    (found) => found[1] ?? found[2],
  );
const domains = readdirSync(contractFolder).filter((file) =>
  /^export const \w+Calls = \{/m.test(read(contractFolder, file)),
);

describe('contract and handlers', () => {
  it('are all here', () => {
    expect(domains.flatMap((file) => callsIn(read(contractFolder, file))).toSorted()).toEqual(
      Object.keys(contract).toSorted(),
    );
    expect(readdirSync(handlerFolder).toSorted()).toEqual(domains.toSorted());
  });

  it.each(domains)('of %s have one file each, with the same calls', (file) => {
    expect(existsSync(join(handlerFolder, file))).toBe(true);
    expect(callsIn(read(handlerFolder, file))).toEqual(callsIn(read(contractFolder, file)));
  });

  it.each(domains)('answer each call of %s in one line: what rules there are stand in the services', (file) => {
    const text = read(handlerFolder, file);
    const calls = text.slice(text.indexOf('  return {'), text.indexOf('satisfies Partial<Handlers>'));
    expect(callsIn(calls)).toHaveLength(
      calls.split('\n').filter((line) => /^\s{4}\S|^  return \{ '/.test(line)).length,
    );
    expect(calls).not.toMatch(/\bif \(|failure\(|=> \{$/m);
  });
});
