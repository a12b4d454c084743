import { useState } from 'react';
import type { Addition } from '../../../shared/contract/additions.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { today } from '../../../shared/domain/day.ts';
import {
  isPropertyId,
  propertyIds,
  properties,
  type PropertyId,
} from '../../../shared/domain/properties/dictionary.ts';
import { useNumberEntry } from '../../ui/number-field/use-number-entry.ts';
import { useLanguage } from '../../ui/use-language.ts';
import {
  blankFigure,
  blankSource,
  draftOf,
  fragmentOf,
  sourceDraftOf,
  sourceFragmentOf,
  type FigureDraft,
  type SourceDraft,
} from '../../../shared/domain/figure-draft.ts';
import { blankParts, useAddition } from './use-addition.ts';

/** Returns the properties that are said of a school, or of one of its programmes. */
export function propertiesOf(programme: string): readonly PropertyId[] {
  return propertyIds.filter((id) => {
    const { holder } = properties[id];
    return id !== 'programme' && (holder === 'either' || (holder === 'programme') === (programme !== ''));
  });
}

/** What an address asks to be added: a property of a school or of one of its programmes. */
export interface Asked {
  readonly property: string | null;
  readonly programme: string | null;
}

/** What is asked for, of whom it can be said: of a programme that the school has, or of the first where only programmes have it. */
function begun({ property, programme }: Asked, { programmes }: Entity): FigureDraft {
  const wanted = property !== null && isPropertyId(property) ? property : null;
  const named = programmes.find(({ slug }) => slug === programme)?.slug ?? '';
  const on = [named, '', ...programmes.map(({ slug }) => slug)].find(
    (each) => wanted !== null && propertiesOf(each).includes(wanted),
  );
  if (wanted !== null && on !== undefined) return { ...blankFigure, programme: on, property: wanted };
  return {
    ...blankFigure,
    programme: named,
    property: named === '' ? 'accommodation-fee' : (propertiesOf(named)[0] ?? 'tuition'),
  };
}

/** The parts whose fields are their own; what is said of anything else is said at the value. */
const parts = ['property', 'value', 'unit', 'qualifier', 'scope', 'scope_kind', 'applies', 'years', 'as_of'];

function fieldOf(at: string): string {
  const [below = '', part = ''] = at.split('.');
  return below === 'source' || parts.includes(part) ? `${below}.${part}` : 'body.value';
}

/** A figure being added or corrected: what stands in its fields, what the compiler says of it, and how it is kept. */
export function useFigure(school: Entity, asked: Asked, kept: Addition | null) {
  const language = useLanguage();
  const blank = blankSource(language, today());
  const [draft, setDraft] = useState<FigureDraft>(() => (kept && draftOf(kept)) ?? begun(asked, school));
  const [source, setSource] = useState<SourceDraft>(() => (kept ? sourceDraftOf(kept.source, blank) : blank));
  const understood = useNumberEntry(draft.value, 'amount');
  const content = {
    slug: school.slug,
    part: 'claim' as const,
    programme: draft.programme === '' ? null : draft.programme,
    record: null,
    body: fragmentOf(draft, understood.entry, language),
    source: sourceFragmentOf(source),
  };
  const blanks = new Set([...(content.body['value'] === undefined ? ['body.value'] : []), ...blankParts(source)]);
  const { keep, ...addition } = useAddition({ content, blanks, fieldOf, kept });
  return {
    draft,
    source,
    understood,
    ...addition,
    change: (part: Partial<FigureDraft>) => {
      setDraft((before) => ({ ...before, ...part }));
    },
    changeSource: (part: Partial<SourceDraft>) => {
      setSource((before) => ({ ...before, ...part }));
    },
    keep: (done: () => void) =>
      keep(() => {
        setDraft((before) => ({ ...blankFigure, property: before.property, programme: before.programme }));
        done();
      }),
  };
}
