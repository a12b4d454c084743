import { closeSync, openSync, writeSync } from 'node:fs';
import { rorRecord } from '../world-dump.ts';
import { createRandom } from './random.ts';
import { generateInstitutions } from './reference.ts';

const recordsInWrite = 1_000;
/** Of so many one is no school, one a part of the one before, and one has ended. */
const every = { other: 10, part: 15, ended: 20 } as const;
const idLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A number as ROR's ids write it: nine letters, no two alike. */
const idOf = (number: number): string =>
  `0${Array.from({ length: 6 }, (_, at) => idLetters[Math.floor(number / 32 ** (5 - at)) % 32]).join('')}00`;

/** Writes a dump in schema 2 of so many made-up records, which is as long for each as ROR's own is. */
export function writeGeneratedDump(file: string, count: number, seed = 1): void {
  const random = createRandom(seed);
  const descriptor = openSync(file, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeSync(descriptor, lines.join(''));
    lines = [];
  };
  generateInstitutions(random, count).forEach(({ names, town, slug }, at) => {
    const record = rorRecord(
      idOf(at),
      names.map(({ value, lang, kind }) => ({
        value,
        lang: lang.slice(0, 2),
        types: kind === 'acronym' ? ['acronym'] : ['label'],
      })),
      {
        country: town.country,
        site: `https://www.${slug}.example/`,
        types: [at % every.other === 0 ? 'healthcare' : 'education'],
        status: at % every.ended === every.ended - 1 ? 'inactive' : 'active',
        external_ids: [
          { type: 'wikidata', all: [`Q${1_000_000 + at}`], preferred: null },
          { type: 'grid', all: [`grid.${at}.1`], preferred: `grid.${at}.1` },
        ],
        locations: [
          {
            geonames_id: at,
            geonames_details: {
              name: town.en,
              lat: (at % 120) - 60,
              lng: (at % 340) - 170,
              country_code: town.country,
              country_name: town.country,
              country_subdivision_name: `${town.country} Province ${town.region + 1}`,
            },
          },
        ],
        relationships:
          at % every.part === 1 ? [{ type: 'parent', label: 'x', id: `https://ror.org/${idOf(at - 1)}` }] : [],
      },
    );
    lines.push(`${at === 0 ? '[' : ',\n'}${JSON.stringify(record)}`);
    if (lines.length === recordsInWrite) flush();
  });
  lines.push(']');
  flush();
  closeSync(descriptor);
}
