import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/host.ts';

const chunks = join(root, 'out', 'main', 'chunks');
const textOf = (name: string) => readFileSync(join(chunks, name), 'utf8');

/** The files of the backend that a start of the browser host reads, with what each of them needs at once; what is loaded on demand is not. */
function readAtStart(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const text = textOf(name);
    found.set(name, text);
    for (const [, needed = ''] of text.matchAll(/^(?:const \w+ = )?require\("(\.\/[\w.-]+\.cjs)"\)/gm))
      add(basename(needed));
  };
  for (const name of readdirSync(chunks)) if (name.startsWith('run-')) add(name);
  return found;
}

const start = readAtStart();
const having = (sign: RegExp) => [...start].flatMap(([name, text]) => (sign.test(text) ? [name] : []));

test('the search for what a start reads finds the backend and all that it needs', () => {
  expect(having(/"institutions\.list"/)).not.toEqual([]);
  expect(start.size).toBeGreaterThan(10);
  // What is loaded on demand is there, and would be seen.
  const onDemand = readdirSync(chunks)
    .filter((name) => !start.has(name))
    .map(textOf);
  for (const sign of signs)
    expect(
      onDemand.some((text) => sign.test(text)),
      String(sign),
    ).toBe(true);
});

/** Of YAML's parser, the checks of source files, calendars and workbooks. */
const signs = [/LineCounter/, /BEGIN:VCALENDAR/, /xl\/workbook\.xml/, /file\.secondKey/];

test('a start reads no parser of source files, and nothing that makes calendars or workbooks', () => {
  for (const sign of signs) expect(having(sign), String(sign)).toEqual([]);
});

test('React is in the backend only as far as the words need it, without its build for developers', () => {
  expect(having(/react\.development|captureOwnerStack/)).toEqual([]);
});

test('what a start reads has no letter beyond Latin-1, which would double what its file takes of memory, and is 1.3 MB at most', () => {
  expect(having(/[^\u0000-\u00FF]/)).toEqual([]);
  expect([...start.values()].reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(1_300_000);
});
