import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentsInside, licenceParts } from '../../../../scripts/package-contents.ts';
import { readLicences } from '../../../../src/main/services/licences.ts';
import { temporaryFolder } from '../../../support/fixture-reference.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

describe('the licences beside the program', () => {
  it('are read as the build writes them', () => {
    const file = join(temporaryFolder(), 'licences.json');
    const parts = licenceParts(root, componentsInside(root));
    writeFileSync(file, JSON.stringify(parts));
    expect(readLicences(file)).toEqual({ ok: true, value: { parts } });
  });

  it.each([
    ['no file', null],
    ['no JSON', '<html>'],
    ['nothing in it', '[]'],
    ['another form', '[{"of":"x","text":1}]'],
  ])('are said to be missing where there is %s', (_, content) => {
    const file = join(temporaryFolder(), 'licences.json');
    if (content !== null) writeFileSync(file, content);
    expect(readLicences(file)).toMatchObject({ ok: false, error: { code: 'unavailable', details: { file } } });
    expect(readLicences(undefined)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});
