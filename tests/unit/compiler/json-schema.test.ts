import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { folders } from '../../../src/compiler/format/files.ts';
import { writeJsonSchemas } from '../../../src/compiler/json-schema.ts';
import { propertyIds } from '../../../src/shared/domain/properties/dictionary.ts';
import { fixtureSources, temporaryFolder } from '../../support/fixture-reference.ts';

const schemas = temporaryFolder();
writeJsonSchemas(schemas);

function validator(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.json`), 'utf8')) as object);
}

const read = (file: string): unknown => parse(readFileSync(join(fixtureSources, file), 'utf8'));
const songhua = () =>
  structuredClone(read('institutions/songhua-medical-university.yaml')) as Record<string, never> & {
    claims: Record<string, unknown>[];
    names: Record<string, unknown>[];
  };

describe('the JSON schemas of the source files', () => {
  it('are one for each folder, for the places and for the edition', () => {
    expect(readdirSync(schemas).sort()).toEqual([...folders, 'places', 'edition'].map((name) => `${name}.json`).sort());
  });

  it.each(folders)('allow every file of %s that the compiler allows', (folder) => {
    const validate = validator(folder);
    for (const file of readdirSync(join(fixtureSources, folder))) {
      expect(validate(read(`${folder}/${file}`)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it('allow the files that stand alone', () => {
    expect(validator('places')(read('places.yaml'))).toBe(true);
    expect(validator('edition')(read('edition.yaml'))).toBe(true);
  });

  it.each<[string, (file: ReturnType<typeof songhua>) => void]>([
    [
      'an unknown key',
      (file) => {
        Object.assign(file, { homepage: 'x' });
      },
    ],
    [
      'an unknown key of a claim',
      (file) => {
        Object.assign(file.claims[0] as object, { sauce: 'x' });
      },
    ],
    [
      'an unknown property',
      (file) => {
        Object.assign(file.claims[0] as object, { property: 'pupils' });
      },
    ],
    [
      'a claim without a source',
      (file) => {
        delete file.claims[0]?.['source'];
      },
    ],
    [
      'a kind that is none',
      (file) => {
        Object.assign(file, { kind: 'univercity' });
      },
    ],
    [
      'a missing place',
      (file) => {
        delete file['place'];
      },
    ],
    [
      'a name in a language that is none',
      (file) => {
        Object.assign(file.names[0] as object, { lang: 'english' });
      },
    ],
    [
      'a name with a space at its end',
      (file) => {
        Object.assign(file.names[0] as object, { value: 'Songhua ' });
      },
    ],
    [
      'a rank of nought',
      (file) => {
        Object.assign(file, { rankings: [{ list: 'a', year: 2024, rank: 0, source: 'a' }] });
      },
    ],
  ])('refuse %s in an institution', (_, spoil) => {
    const validate = validator('institutions');
    const file = songhua();
    spoil(file);
    expect(validate(file)).toBe(false);
  });

  it('complete every property of the dictionary', () => {
    const text = readFileSync(join(schemas, 'alliances.json'), 'utf8');
    for (const id of propertyIds) expect(text).toContain(`"${id}"`);
  });

  it('are the same text every time', () => {
    const again = temporaryFolder();
    writeJsonSchemas(again);
    for (const file of readdirSync(schemas))
      expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(schemas, file), 'utf8'));
  });
});
