import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { separators } from '../domain/separator.ts';
import type { CallTable } from './call.ts';

/** What a person sets; `null` follows the system. */
export const settings = z.strictObject({
  language: z.enum(languages).nullable(),
  theme: z.enum(['light', 'dark']).nullable(),
  density: z.enum(['comfortable', 'compact']),
  /** Of saved tables. */
  separator: z.enum(separators).nullable(),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = { language: null, theme: null, density: 'comfortable', separator: null };

export const settingsCalls = {
  'settings.get': { input: z.strictObject({}), output: settings, reads: ['settings'] },
  'settings.set': { input: settings.partial(), output: settings, reads: [], changes: ['settings'] },
} as const satisfies CallTable;
