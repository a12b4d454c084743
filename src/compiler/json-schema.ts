import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { propertyIds } from '../shared/domain/properties/dictionary.ts';
import { editionFile, fileForms, folders, placesFile } from './format/files.ts';

/** Writes one JSON schema for each kind of source file, by which an editor completes and checks it while it is written. */
export function writeJsonSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const forms = {
    ...Object.fromEntries(folders.map((name) => [name, fileForms[name]])),
    places: placesFile,
    edition: editionFile,
  };
  for (const [name, form] of Object.entries(forms)) {
    const schema = z.toJSONSchema(form, {
      io: 'input',
      override: ({ jsonSchema, path: at }) => {
        if (at.at(-1) === 'property' && at.includes('claims')) jsonSchema.enum = [...propertyIds];
      },
    });
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
