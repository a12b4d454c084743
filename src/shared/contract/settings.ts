import { z } from 'zod';
import { fieldCodes } from '../domain/fields-of-study.ts';
import { programmeLanguages } from '../domain/kinds.ts';
import { languages } from '../domain/language.ts';
import { currencyCodes } from '../domain/numbers/currencies.ts';
import { separators } from '../domain/separator.ts';
import type { CallTable } from './call.ts';
import { country } from './rules.ts';

const isCurrency = (code: string) => currencyCodes().includes(code);

/**
 * From where a person asks, every part of it optional: where they will practise (ISO 3166-1), what they pay in (ISO 4217), what they
 * will study (ISCED-F) and in which language. Each is a setting of its own, so that two windows never write over each other.
 */
const home = {
  homeCountry: country.nullable(),
  homeCurrency: z.string().refine(isCurrency).nullable(),
  homeField: z.enum(fieldCodes).nullable(),
  homeLanguage: z.enum(programmeLanguages).nullable(),
  /** Whether they were asked for it and put that away. */
  homeOffered: z.boolean(),
};

/** What a person sets; `null` follows the system, or was not said. */
export const settings = z.strictObject({
  ...home,
  language: z.enum(languages).nullable(),
  theme: z.enum(['light', 'dark']).nullable(),
  density: z.enum(['comfortable', 'compact']),
  /** Whether a wide window shows notes beside a profile. */
  notesBeside: z.boolean(),
  /** Whether keys that write a character do something by themselves, where nobody types. */
  characterKeys: z.boolean(),
  /** Of saved tables. */
  separator: z.enum(separators).nullable(),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  language: null,
  theme: null,
  density: 'comfortable',
  notesBeside: false,
  characterKeys: true,
  separator: null,
  homeCountry: null,
  homeCurrency: null,
  homeField: null,
  homeLanguage: null,
  homeOffered: false,
};

export const settingsCalls = {
  'settings.get': { input: z.strictObject({}), output: settings, reads: ['settings'] },
  'settings.set': { input: settings.partial(), output: settings, reads: [], changes: ['settings'] },
} as const satisfies CallTable;
