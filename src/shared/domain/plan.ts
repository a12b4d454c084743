/** How far it has come with a school, in the order in which it comes. */
export const planStages = ['considering', 'asked', 'applied', 'offer', 'refused', 'accepted'] as const;
export type PlanStage = (typeof planStages)[number];

/** What a person writes down beside a school: a day of their own, a document to have ready, a thing to do. */
export const planEntryKinds = ['date', 'document', 'task'] as const;
export type PlanEntryKind = (typeof planEntryKinds)[number];

/** What an entry says, as far as its parts have to fit together. */
interface Parts {
  readonly kind: PlanEntryKind;
  readonly document: string | null;
  readonly text: string | null;
  readonly day: string | null;
}

/** Returns what is wrong with an entry, for whoever called with it; null where its parts fit together. */
export function entryProblem({ kind, document, text, day }: Parts): string | null {
  if (kind === 'document')
    return (document === null) === (text === null) ? 'A document is either one of the kinds or has a name.' : null;
  if (document !== null) return `A ${kind} names no kind of document.`;
  if (text === null) return `A ${kind} says what it is.`;
  return kind === 'date' && day === null ? 'A date has a day.' : null;
}
