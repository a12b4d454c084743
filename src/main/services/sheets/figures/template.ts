import type { Input, Output } from '../../../../shared/contract/index.ts';
import { figureRoles, type FigureRole } from '../../../../shared/domain/figure-sheet.ts';
import { programmeLevels, sourceKinds } from '../../../../shared/domain/kinds.ts';
import { properties } from '../../../../shared/domain/properties/dictionary.ts';
import { unitWord } from '../../../../shared/domain/writing/pen.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Reader } from '../../../../shared/words/reader.ts';
import type { ReferenceDatabase } from '../../../database/open.ts';
import type { Cell, Table } from '../../export/outgoing.ts';
import { writeOut } from '../../export/write-out.ts';
import { offeredProperties } from './keys.ts';
import { asideSign } from './table-rows.ts';

const year = 2026;

/** One figure as it is filled in. It begins with the sign of what is no row, so that nobody takes it for one. */
function example({ say }: Reader): Cell[] {
  const cells: Readonly<Record<FigureRole, Cell>> = {
    school: `${asideSign} ${say('figureSheet.example.school')}`,
    property: 'accommodation-fee',
    value: 6000,
    unit: 'CNY',
    programme: '',
    level: '',
    years: '',
    scope: say('figureSheet.example.scope'),
    date: { day: `${year}-09-01` },
    title: say('figureSheet.example.title'),
    publisher: say('figureSheet.example.publisher'),
    url: 'https://example.edu/fees',
    kind: 'official',
    published: { day: `${year}-05-12` },
    accessed: { day: `${year}-11-20` },
    note: say('figureSheet.example.note'),
  };
  return figureRoles.map((role) => cells[role]);
}

const headOf = ({ say }: Reader) => figureRoles.map((role) => say(`figureSheet.role.${role}`));

/** What a property takes: its choices or units, or the form of its value. */
function takes(id: (typeof offeredProperties)[number], reader: Reader): string {
  const { type, units = [], choices = {} } = properties[id];
  const keys = Object.keys(choices);
  if (keys.length > 0) return keys.map((key) => `${key} = ${reader.say(`choice.${key}` as 'choice.yes')}`).join('; ');
  const form = reader.say(`figureSheet.takes.${type.entry}`);
  if (type.entry !== 'number' && type.entry !== 'score') return form;
  const named = units.map((unit) => [unit, unitWord(unit, reader).trim()] as const);
  const words = named.map(([unit, word]) => (word === '' || word === unit ? unit : `${unit} = ${word}`));
  return words.length === 0 ? form : `${form} (${words.join('; ')})`;
}

/** The keys of properties, kinds and levels with what each is called: what the columns may hold beside the words themselves. */
function allowed(reader: Reader): Table {
  const { say } = reader;
  return {
    head: [
      say('figureSheet.allowed.column'),
      say('figureSheet.allowed.key'),
      say('figureSheet.allowed.means'),
      say('figureSheet.allowed.takes'),
      say('figureSheet.allowed.of'),
    ],
    rows: [
      ...offeredProperties.map((id) => [
        say('figureSheet.role.property'),
        id,
        say(`property.${id}.label`),
        takes(id, reader),
        say(`figureSheet.holder.${properties[id].holder ?? 'school'}`),
      ]),
      ...sourceKinds.map((kind) => [say('figureSheet.role.kind'), kind, say(`sourceKind.${kind}`), null, null]),
      ...programmeLevels.map((level) => [say('figureSheet.role.level'), level, say(`level.${level}`), null, null]),
    ],
  };
}

/** The head, an example, and for a form without sheets what is allowed beneath it, marked as no rows. */
function tableOf(reader: Reader, isAlone: boolean): Table {
  const head = headOf(reader);
  const filled = (row: readonly Cell[]) => [...row, ...Array.from({ length: head.length - row.length }, () => null)];
  const below = isAlone ? [allowed(reader).head, ...allowed(reader).rows] : [];
  return {
    head,
    rows: [example(reader), ...below.map(([first, ...rest]) => filled([`${asideSign} ${String(first)}`, ...rest]))],
  };
}

/** Returns a table of figures to be filled in: its columns in the language asked for, with an example and what each may hold. */
export function figureTemplate(
  reference: ReferenceDatabase,
  how: Input<'tables.template'>,
): Promise<Result<Output<'tables.template'>>> {
  return writeOut(
    reference,
    {
      form: 'figures',
      names: [],
      title: ({ say }) => say('figureSheet.sheet'),
      table: (reader) => tableOf(reader, how.format === 'csv'),
      beside: (reader) => [{ name: reader.say('figureSheet.allowed.sheet'), table: allowed(reader) }],
      sources: [],
      content: () => ({}),
    },
    how,
  );
}
