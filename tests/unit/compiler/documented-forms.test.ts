import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { programme } from '../../../src/compiler/format/parts.ts';
import { registerFile, resultsFile, rulesFile } from '../../../src/compiler/format/records.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/forms.md'), 'utf8');
const forms = {
  'A programme': z.strictObject({ programmes: z.array(programme).min(1) }),
  'A register': registerFile,
  'Rules of a country': rulesFile,
  'Results of an exam': resultsFile,
} as const;

describe('docs/forms.md', () => {
  it.each(Object.entries(forms))('shows of “%s” a form that is taken as it stands there', (heading, form) => {
    const part = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
    const example = /^```yaml\n([\s\S]*?)^```/m.exec(part)?.[1] ?? '';
    expect(example).not.toBe('');
    expect(form.safeParse(parse(example)).error?.issues ?? []).toEqual([]);
  });
});
