import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestFigureLabel, longestFigureNote, longestFigureText } from '../../../../shared/contract/limits.ts';
import type { FigureField } from '../../../../shared/domain/compare-fields.ts';
import { isBelowNothing, unitsOf } from '../../../../shared/domain/figure-rules.ts';
import { colon } from '../../../../shared/domain/formatting.ts';
import { dateProblem } from '../../../../shared/domain/partial-date.ts';
import { ask } from '../../../host/ask.ts';
import { useWrite } from '../../../host/use-write.ts';
import { figureName } from '../../../ui/entity/figure-text.ts';
import { useNumberEntry } from '../../../ui/number-field/use-number-entry.ts';
import { useUndoStore } from '../../../ui/undo/undo-store.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { useLonger } from '../../../ui/use-longer.ts';
import { useReader } from '../../../ui/use-reader.ts';
import { figureUnit } from '../../../../shared/domain/numbers/figure-unit.ts';

const blank = { field: 'tuition', label: '', value: '', unit: '', asOf: '', note: '' };
export type FigurePart = keyof typeof blank;
/** What is wrong, at the field where it is said. */
export type FigureProblems = Readonly<Partial<Record<FigurePart, string>>>;

/** A figure being written: what stands in its fields, how that is understood, and what is wrong with it, all at once. */
export function useFigureDraft(slug: string) {
  const t = useTranslations('figures');
  const tl = useTranslations('lists');
  const tn = useTranslations('number');
  const language = useLanguage();
  const reader = useReader();
  const [draft, setDraft] = useState(blank);
  /** Nothing is called wrong before it was to be kept. */
  const [tried, setTried] = useState(false);
  const set = useWrite('figures.set');
  const understood = useNumberEntry(draft.value, 'amount');
  const { entry } = understood;
  const own = draft.field === '';
  const date = draft.asOf.trim();
  const { unit, problem, alias } = figureUnit(own ? null : draft.field, draft.unit, entry);
  // A meaning that is only offered yet is echoed with its currency, too.
  const { reading } = understood;
  const offered = reading.kind === 'number' ? { kind: 'number' as const, value: 0, unit: reading.unit } : entry;
  const echoed = figureUnit(own ? null : draft.field, draft.unit, offered).unit;

  const valueProblem = () => {
    if (entry.kind === 'blank') return t('valueMissing');
    if (entry.kind === 'unclear') return tn(`problem.${entry.problem}`);
    if (entry.kind === 'number' && isBelowNothing({ field: own ? null : draft.field, number: entry.value }))
      return t('belowNothing');
    return problem?.at === 'value' ? tn('noCurrency', { written: problem.written }) : '';
  };
  const unitProblem = () => {
    if (problem?.at !== 'unit') return '';
    switch (problem.key) {
      case 'currencyMissing':
        return tl('currencyMissing');
      case 'wordsHaveNoCurrency':
        return tn('wordsHaveNoCurrency');
      case 'unknownCurrency':
        return tn('unknownCurrency', { written: problem.written });
      case 'whichCurrency':
        return tn('whichCurrency', { written: problem.written, codes: problem.codes });
      case 'otherCurrency':
        return tn('otherCurrency', { written: problem.written, code: problem.code });
    }
  };
  const dateWrong = date === '' ? null : dateProblem(date);
  const longer = useLonger();
  const tooLong = (part: 'label' | 'value' | 'note', most: number) => longer(draft[part], most);
  const all: Record<'label' | 'value' | 'unit' | 'asOf' | 'note', string> = {
    label: own && draft.label.trim() === '' ? t('labelMissing') : tooLong('label', longestFigureLabel),
    value: tooLong('value', longestFigureText) || valueProblem(),
    note: tooLong('note', longestFigureNote),
    unit: unitProblem(),
    asOf:
      dateWrong === null
        ? ''
        : dateWrong === 'day'
          ? t('noSuchDay', { date })
          : `${t('asOf')}${colon(language)}${t('dateHint')}`,
  };
  const found = (['label', 'value', 'unit', 'asOf', 'note'] as const).filter((part) => all[part] !== '');
  return {
    draft,
    own,
    understood,
    echoed,
    alias: alias === null || unit === null ? '' : tn('alias', { written: alias, code: unit }),
    problems: (tried ? Object.fromEntries(found.map((part) => [part, all[part]])) : {}) as FigureProblems,
    change: (part: FigurePart, text: string) => {
      setDraft((before) => ({ ...before, [part]: text }));
    },
    chooseField: (field: string) => {
      const units = unitsOf(field);
      setDraft((before) => ({ ...before, field, unit: typeof units === 'string' ? '' : (units[0] ?? '') }));
    },
    /** Keeps the figure, or returns the first field that has to be mended. */
    keep: (): FigurePart | null => {
      setTried(true);
      const [first] = found;
      if (first !== undefined) return first;
      set.mutate(
        {
          slug,
          field: own ? null : (draft.field as FigureField),
          label: own ? draft.label.trim() : null,
          number: entry.kind === 'number' ? entry.value : null,
          text: entry.kind === 'number' ? null : draft.value.trim(),
          unit: entry.kind === 'number' ? unit : null,
          asOf: date === '' ? null : date,
          note: draft.note.trim() === '' ? null : draft.note.trim(),
        },
        {
          onSuccess: ({ figure }) => {
            const name = figureName(figure, reader);
            useUndoStore.getState().did({
              told: (say) => say('figures.kept', { name }),
              undo: () => ask('figures.remove', { id: figure.id }),
            });
            setTried(false);
            setDraft({ ...blank, field: draft.field, unit: draft.unit });
          },
        },
      );
      return null;
    },
  };
}
