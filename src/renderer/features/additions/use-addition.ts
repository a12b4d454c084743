import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import { codeFault, hasCodeForm, type CodeFault } from '../../../shared/domain/code-forms.ts';
import type { Problem as Wrong } from '../../../shared/words/problems/problems.ts';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import { attach } from './attached-file.tsx';
import { useProblemWords } from '../../ui/problems/use-problem-words.ts';
import { doIt, useUndoStore } from '../../ui/undo/undo-store.ts';
import { textIn, type SourceDraft } from '../../../shared/domain/figure-draft.ts';
import type { Problem, Problems } from './field.tsx';

/** Returns the parts of a source that it must have and that are empty. */
export function blankParts(source: SourceDraft): readonly string[] {
  return (['title', 'publisher', 'accessed'] as const).flatMap((part) =>
    source[part].trim() === '' ? [`source.${part}`] : [],
  );
}

interface Adding {
  readonly content: AdditionContent;
  /** The fields that must be filled and are empty. */
  readonly blanks: ReadonlySet<string>;
  /** At which field something is said that is wrong at a path. */
  readonly fieldOf: (at: string) => string;
  /** The one that is changed; null for a new one. */
  readonly kept: Addition | null;
}

/** Returns the codes whose form is known, each with its path and what is wrong with it; null where nothing is. */
function codesIn({
  part,
  body,
}: AdditionContent): readonly { readonly at: string; readonly given: string; readonly fault: CodeFault | null }[] {
  const claims = (part === 'claim' ? [body] : (body['claims'] ?? [])) as readonly AdditionContent['body'][];
  return claims.flatMap((claim, index) => {
    const [property, value] = [textIn(claim['property']), textIn(claim['value'])];
    if (!hasCodeForm(property) || value === '') return [];
    const at = part === 'claim' ? 'body.value' : `body.claims.${index}.value`;
    return [{ at, given: value, fault: codeFault(property, value) }];
  });
}

/** Takes one that was written away again, or writes it as it was before that. */
function takeBack(written: Addition, before: Addition | null): Promise<unknown> {
  const isSchool = written.part === 'school';
  if (!before) return ask(isSchool ? 'additions.removeSchool' : 'additions.remove', { id: written.id });
  const { slug, part, programme, record, body, source } = before;
  const content = { slug, part, programme, record, body, source };
  return ask(isSchool ? 'additions.setSchool' : 'additions.set', { ...content, id: written.id, base: written });
}

/** What the compiler says of an addition as it is typed, and how it is kept. */
export function useAddition({ content, blanks, fieldOf, kept }: Adding) {
  const t = useTranslations('additions');
  /** What is empty is not called wrong before it was to be kept. */
  const [tried, setTried] = useState(false);
  /** Stays for the next figure of the same slip, as its source does. */
  const [file, setFile] = useState<File | null>(null);
  const set = useWrite(
    content.part === 'school' ? 'additions.setSchool' : 'additions.set',
    ({ code }) => code === 'invalid-input',
  );
  const checked = useCall('additions.check', content, { keepPrevious: true });
  const current = checked.data !== undefined && !checked.isPlaceholderData;
  const words = useProblemWords();
  const said = (problem: Wrong): Problem => {
    const { what = '', remedy = '' } = words?.say(problem) ?? {};
    return { text: `${what} ${remedy}`, lang: words?.lang };
  };
  const problems = new Map<string, Problem>();
  // The compiler says it only once all else can be read.
  const codes = codesIn(content);
  for (const { at, given, fault } of codes)
    if (fault) problems.set(fieldOf(at), said({ code: `code.${fault}`, given }));
  for (const { at, problem } of checked.data?.mistakes ?? []) {
    const field = fieldOf(at);
    // What is said of what was typed before is not said of a code that is right by now.
    if (!current && codes.some((code) => code.at === at)) continue;
    if (!blanks.has(field) && !problems.has(field)) problems.set(field, said(problem));
  }
  if (tried) for (const field of blanks) problems.set(field, { text: t('needed') });

  /** Keeps it. Returns whether it could be tried: not while something is wrong. */
  const keep = (done: (addition: Addition) => void): boolean => {
    setTried(true);
    // What was typed last may still be being looked at; the backend holds it to the same rules.
    if (blanks.size > 0 || codes.some(({ fault }) => fault) || (current && checked.data.mistakes.length > 0))
      return false;
    set.mutate(
      { ...content, ...(kept && { id: kept.id, base: kept }) },
      {
        onSuccess: ({ addition, joined }) => {
          setTried(false);
          if (file) void doIt(() => attach(addition.id, file).then(() => null));
          const { did, say } = useUndoStore.getState();
          if (joined) say((tell) => tell('additions.joined'));
          else did({ told: (tell) => tell('additions.kept'), undo: () => takeBack(addition, kept) });
          done(addition);
        },
      },
    );
    return true;
  };
  return {
    tried,
    problems: problems as Problems,
    claim: current ? checked.data.claim : null,
    setFile,
    keep,
    isKeeping: set.isPending,
  };
}
