import { z } from 'zod';
import { country, line, nameLanguages } from '../format/parts.ts';

/** The kinds a name can tell, the more special first; what no word tells is a college. */
export const directoryKinds = ['medical-university', 'technical-university', 'university', 'college'] as const;
export type DirectoryKind = (typeof directoryKinds)[number];

const words = z.record(z.string().regex(/^[a-z]{2}$/), z.array(line));
const domains = z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'write an address as school.edu'));

/** resources/directory/words.yaml: by which words a university is told from a school. */
export const directoryWords = z.strictObject({
  never: words,
  junk: z.array(line),
  higher: words,
  lower: words,
  doubtful: z.array(
    z.strictObject({
      words: z.array(line),
      academic: z.union([z.literal(true), z.array(country)]).describe('where an academic address makes it one'),
      anywhere: z.array(country).describe('where it is one at any address'),
    }),
  ),
  part: words,
  kinds: z.partialRecord(z.enum(directoryKinds), z.array(line)),
});
export type DirectoryWords = z.infer<typeof directoryWords>;

/** resources/directory/domains.yaml: what an address says of who has it. */
export const directoryDomains = z.strictObject({
  shared: domains,
  endings: domains,
  lodgings: domains,
  higher: domains,
  academic: domains,
  academic_endings: domains,
  people: domains,
  endings_of: z.record(country, domains),
  anybodys: domains,
  countries: z.record(country, domains),
  take: domains,
  leave_out: domains,
  same: z.array(domains.min(2)),
  languages: z.record(country, z.array(z.enum(nameLanguages))),
  /** English names by which the world knows them, and which the list does not have: our own renderings. */
  also: z.record(z.string(), z.array(line).min(1)),
});
export type DirectoryDomains = z.infer<typeof directoryDomains>;
