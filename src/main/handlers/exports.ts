import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';

/** What writes files is loaded with the first that is asked for, and not at the start; so is the library that writes calendars. */
const files = () => import('../services/export/export-file.ts');
const schools = () => import('../services/export/export-schools.ts');
const records = () => import('../services/export/export-records.ts');
const calendars = () => import('../services/plan/export-calendar.ts');

/** Returns the handlers of what goes out as a file. */
export function exportHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'exports.comparison': async (input) => (await files()).exportComparison(reference, user, input),
    'exports.list': async (input) => (await files()).exportListTable(reference, user, input),
    'exports.register': async (input) => (await records()).exportRegister(reference, input),
    'exports.rules': async (input) => (await records()).exportRules(reference, input),
    'exports.results': async (input) => (await records()).exportResults(reference, input),
    'exports.browse': async (input) => (await schools()).exportBrowse(reference, user, input),
    'exports.alliance': async (input) => (await schools()).exportAlliance(reference, input),
    'exports.overlap': async (input) => (await schools()).exportOverlap(reference, input),
    'exports.plan': async (input) => (await schools()).exportPlan(reference, user, input),
    'exports.citations': async (input) => (await schools()).exportCitations(reference, input),
    'exports.calendar': async (input) => (await calendars()).exportCalendar(reference, user, input, new Date()),
  } satisfies Partial<Handlers>;
}
