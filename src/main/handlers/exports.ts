import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { exportComparison, exportListTable } from '../services/export/export-file.ts';
import {
  exportAlliance,
  exportBrowse,
  exportCitations,
  exportOverlap,
  exportPlan,
} from '../services/export/export-schools.ts';
import { exportRegister, exportResults, exportRules } from '../services/export/export-records.ts';

/** With the library that writes calendars: loaded with the first that is asked for, and not at the start. */
const calendars = () => import('../services/plan/export-calendar.ts');

/** Returns the handlers of what goes out as a file. */
export function exportHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'exports.comparison': (input) => exportComparison(reference, user, input),
    'exports.list': (input) => exportListTable(reference, user, input),
    'exports.register': (input) => exportRegister(reference, input),
    'exports.rules': (input) => exportRules(reference, input),
    'exports.results': (input) => exportResults(reference, input),
    'exports.browse': (input) => exportBrowse(reference, user, input),
    'exports.alliance': (input) => exportAlliance(reference, input),
    'exports.overlap': (input) => exportOverlap(reference, input),
    'exports.plan': (input) => exportPlan(reference, user, input),
    'exports.citations': (input) => exportCitations(reference, input),
    'exports.calendar': async (input) => (await calendars()).exportCalendar(reference, user, input, new Date()),
  } satisfies Partial<Handlers>;
}
