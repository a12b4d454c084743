import { createContext, use } from 'react';

/** What a row of a profile is about: a property, of the school or of a programme; `name` is that of a programme. */
export interface RowOf {
  readonly property: string | null;
  readonly programme: string | null;
  readonly name?: string;
}
const Action = createContext<((of: RowOf) => React.ReactNode) | null>(null);

/** Says what a person can do at the rows of the profile within; where nobody says it, as on paper, nothing. */
export const RowActions = Action.Provider;

/** What can be done at one row. */
export function RowAction(of: RowOf): React.ReactNode {
  return use(Action)?.(of) ?? null;
}
