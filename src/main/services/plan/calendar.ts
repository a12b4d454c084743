import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Output } from '../../../shared/contract/index.ts';
import type { PlannedSchool } from '../../../shared/contract/plan.ts';
import { planDays } from '../../../shared/domain/plan-days.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { markedName, writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import { penOf } from '../../../shared/domain/writing/pen.ts';
import type { Reader } from '../../../shared/words/reader.ts';

type Plan = Output<'plan.get'>;
type Day = ReturnType<
  typeof planDays<PlannedSchool['terms'][number], PlannedSchool['entries'][number], PlannedSchool>
>['coming'][number];

/**
 * The same date of a plan is the same event in every file that is saved of it, on any computer: a calendar that has it moves it.
 * A round of next year is another event, as is the same round told by another source.
 */
function uidOf({ school, ...day }: Day): string {
  const { what } = day;
  const named =
    what === 'own'
      ? [day.entry.id]
      : [school.slug, day.term.programme?.slug, day.term.scope?.en, day.term.sources[0], what, day.date.slice(0, 4)];
  return `${createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 32)}@university-almanac`;
}

/** What no text of a calendar may hold (RFC 5545, 3.1), line ends and tabs apart: a program that is strict takes none of the file. */
const unwritable = /(?![\n\t])[\p{Cc}\ufffe\uffff]/gu;
const calendarText = (text: string): string =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '');

/** What the day is of, and from where it is known. */
function aboutDay(day: Day, plan: Plan, reader: Reader): readonly string[] {
  if (day.what === 'own') return [];
  const pen = penOf(reader);
  const { term } = day;
  const told = [term.programme?.title, term.scope].flatMap((text) => (text ? [inLanguage(text, reader.language)] : []));
  const known = plan.sources
    .filter(({ id }) => term.sources.includes(id))
    .map(({ title, publisher, pack }) => markedName(`${publisher}: ${title}`, pack ?? undefined, reader.language));
  return [
    ...told,
    // A whole-day event stands on the last day of a month of which no day is named.
    ...(day.date === day.day ? [] : [reader.say('plan.imprecise', { date: pen.date(day.date) })]),
    ...(term.asOf === null ? [] : [reader.say('plan.asOf', { date: pen.date(term.asOf) })]),
    ...known,
  ];
}

/** What is on the day; what is for some people only says for whom where one sees no more than the title. */
function titleOf(day: Day, reader: Reader): string {
  if (day.what === 'own') return day.entry.text ?? '';
  const what = reader.say(`plan.${day.what}`);
  const { scope } = day.term;
  return scope ? reader.say('plan.ofGroup', { what, group: inLanguage(scope, reader.language) }) : what;
}

/** Returns the dates to come as iCalendar (RFC 5545), whole days without a time zone, and how many they are. */
export function calendarOf(
  plan: Plan,
  reader: Reader,
  today: string,
  now: Date,
): { readonly count: number; readonly text: string } {
  const { coming } = planDays(plan.schools, today);
  const calendar = ical({
    name: reader.say('plan.title'),
    prodId: { company: 'University Almanac', product: 'plan', language: reader.language.toUpperCase() },
  });
  for (const day of coming) {
    const { school } = day;
    const name = writeKeptName(school, reader.language);
    const what = titleOf(day, reader);
    calendar.createEvent({
      id: uidOf(day),
      // The library writes a moment's day in Greenwich; midnight there is that day in every zone.
      start: new Date(`${day.day}T00:00:00Z`),
      allDay: true,
      summary: calendarText(reader.say('plan.eventTitle', { school: name, what })),
      description: calendarText(aboutDay(day, plan, reader).join('\n')),
      // A deadline does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: now,
    });
  }
  return { count: coming.length, text: `${calendar.toString()}\r\n` };
}
