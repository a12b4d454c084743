import type { Output } from '../../../shared/contract/index.ts';
import type { PlannedSchool } from '../../../shared/contract/plan.ts';
import { readTerm } from '../../../shared/domain/term.ts';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import { penOf } from '../../../shared/domain/writing/pen.ts';
import { writeTerm } from '../../../shared/domain/writing/term.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { dateCell, type Cell, type Table } from './outgoing.ts';
import { heads, sourceCell, told } from './records.ts';

type Plan = Output<'plan.get'>;

/** Returns the plan without what the person wrote into it: the schools, and what sources say of their dates and documents. */
export function withoutMine(plan: Plan): Plan {
  // A school that stands here for what was written on it, and on no list any more, is itself the person's own.
  const schools = plan.schools
    .filter(({ listed }) => listed)
    .map((school) => ({ ...school, stage: null, students: [], entries: [] }));
  const cited = new Set(
    schools.flatMap(({ terms, documents }) => [...terms, ...documents].flatMap((one) => one.sources)),
  );
  return { schools, sources: plan.sources.filter(({ id }) => cited.has(id)) };
}

/** What sources and the person say of one school; a row for each, and one where neither says anything. */
function rowsOf(school: PlannedSchool, plan: Plan, mine: boolean, reader: Reader): Cell[][] {
  const { say, language } = reader;
  const pen = penOf(reader, 'plain');
  const name = writeKeptName(school, language);
  const stage = school.stage && say(`plan.stages.${school.stage}`);
  const row = (kind: string | null, what: string | null, rest: Partial<Record<Rest, Cell>> = {}): Cell[] => [
    name,
    ...(mine ? [stage] : []),
    kind,
    what,
    ...restOf.map((key) => rest[key] ?? null),
    ...(mine ? [rest.done ?? null] : []),
    school.slug,
    rest.sources ?? null,
  ];
  const entryOf = (kind: string) => school.entries.find((one) => one.kind === 'document' && one.document === kind);
  const done = (isDone: boolean | undefined) => (isDone ? say('exported.done') : null);
  const asked = new Set<string>(school.documents.map(({ kind }) => kind));
  const rows = [
    ...school.terms.map((one) => {
      const term = readTerm(one.term);
      return row(say('exported.application'), term && writeTerm(term, pen), {
        opens: dateCell(term?.opens ?? null),
        day: dateCell(term?.closes ?? null),
        programme: told(one.programme?.title ?? null, reader),
        scope: told(one.scope, reader),
        asOf: dateCell(one.asOf),
        sources: sourceCell(one.sources, plan.sources, reader),
      });
    }),
    ...school.documents.map(({ kind, attested, sources }) => {
      const document = say(`document.kind.${kind}`);
      const ways = attested.map((way) => say(`document.attested.${way}`)).join(', ');
      return row(say('exported.document'), ways === '' ? document : say('document.attestedAs', { document, ways }), {
        day: dateCell(entryOf(kind)?.day ?? null),
        done: done(entryOf(kind)?.done),
        sources: sourceCell(sources, plan.sources, reader),
      });
    }),
    ...school.entries
      .filter((entry) => entry.document === null || !asked.has(entry.document))
      .map((entry) =>
        row(
          say(`exported.${entry.kind === 'date' ? 'ownDate' : entry.kind}`),
          entry.document === null ? entry.text : say(`document.kind.${entry.document}`),
          { day: dateCell(entry.day), done: done(entry.done) },
        ),
      ),
  ];
  return rows.length > 0 ? rows : [row(null, null)];
}

const restOf = ['opens', 'day', 'programme', 'scope', 'asOf'] as const;
type Rest = (typeof restOf)[number] | 'done' | 'sources';

/** Returns the plan as a table: under each school its terms, documents and, where they are to go out, stage and entries of the person's own. */
export function planTable(plan: Plan, mine: boolean, reader: Reader): Table {
  return {
    head: [
      ...heads(reader, ['name']),
      ...(mine ? [reader.say('plan.stage')] : []),
      ...heads(reader, ['what', 'told', 'opens', 'day', 'programme', 'who', 'asOf']),
      ...(mine ? heads(reader, ['done']) : []),
      ...heads(reader, ['slug', 'sources']),
    ],
    rows: plan.schools.flatMap((school) => rowsOf(school, plan, mine, reader)),
  };
}
