import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { readerOf } from '../../../shared/words/reader.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { fileName } from '../export/file-name.ts';
import { calendarOf } from './calendar.ts';
import { planOf } from './plan.ts';

/** Returns the plan's dates to come as a calendar; no file where there are none. */
export async function exportCalendar(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { language, day = today() }: Input<'exports.calendar'>,
  now: Date,
): Promise<Result<Output<'exports.calendar'>>> {
  const { count, text } = calendarOf(planOf(reference, user), await readerOf(language), day, now);
  if (count === 0) return ok({ count, file: null });
  return ok({
    count,
    file: { fileName: fileName(['plan'], day, 'ics'), mediaType: 'text/calendar;charset=utf-8', text },
  });
}
