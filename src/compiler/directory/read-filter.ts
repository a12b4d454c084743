import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Mistake } from '../mistake.ts';
import { readSourceText } from '../source-text.ts';
import { directoryDomains, directoryWords, type DirectoryDomains, type DirectoryWords } from './forms.ts';

/** What the filter of the directory knows; null where a file has a mistake of form. */
export interface DirectoryFilter {
  readonly words: DirectoryWords;
  readonly domains: DirectoryDomains;
}

/** Reads the filter from its folder, resources/directory. Returns it, or every mistake of form. */
export function readDirectoryFilter(folder: string): { filter: DirectoryFilter | null; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  function read<Form extends z.ZodType>(file: string, form: Form): z.infer<Form> | undefined {
    const { located, mistakes: found } = readSourceText(file, readFileSync(path.join(folder, file), 'utf8'), form);
    mistakes.push(...found);
    return located?.value;
  }
  const words = read('words.yaml', directoryWords);
  const domains = read('domains.yaml', directoryDomains);
  return { filter: words && domains ? { words, domains } : null, mistakes };
}
