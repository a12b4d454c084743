import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { exportComparison, exportListTable } from '../services/export/export-file.ts';

import { exportCalendar } from '../services/plan/export-calendar.ts';

/** Returns the handlers of what goes out as CSV or JSON. */
export function exportHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'exports.comparison': (input) => exportComparison(reference, user, input),
    'exports.calendar': (input) => exportCalendar(reference, user, input, new Date()),
    'exports.list': (input) => exportListTable(reference, user, input),
  } satisfies Partial<Handlers>;
}
