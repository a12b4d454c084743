import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { addFigure } from '../../../../../src/main/database/user/figures.ts';
import { createList, setListColumns } from '../../../../../src/main/database/user/lists.ts';
import { writeNote } from '../../../../../src/main/database/user/notes.ts';
import { writeStage } from '../../../../../src/main/database/user/plan.ts';
import { unguardedText } from '../../../../../src/main/services/export/csv.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

interface File {
  readonly fileName: string;
  readonly text: string;
}
const now = new Date('2026-11-21T10:00:00.000Z');
const user = memoryUser();
const list = createList(user, 'Россия / 2027: <script>');
addBookmark(user, 'gone-since', '-School that is gone', now, { list });
addBookmark(user, 'songhua-medical-university', 'Songhua', now, { list, tags: ['=cheap', 'far'] });
writeNote(user, 'songhua-medical-university', '=1+1\r\nsecond "line", 哈', now);
addFigure(
  user,
  {
    slug: 'songhua-medical-university',
    field: 'tuition',
    label: null,
    number: 28_000,
    text: null,
    unit: 'CNY',
    asOf: '2026',
    note: 'agent',
  },
  now,
);
const { value, dispatch } = callsOn(exportHandlers(openFixture(), user));
const file = async (input: object): Promise<File> =>
  await value('exports.list', { list, language: 'en', format: 'csv', ...input });

describe('a list as CSV', () => {
  it('has a row a school in the order of the list, which reads back as it is kept', async () => {
    const rows = parse((await file({})).text, { bom: true, record_delimiter: '\r\n' }) as string[][];
    expect(rows[0]).toEqual([
      'No.',
      'School',
      'English name',
      'Kind',
      'Country',
      'City',
      'Identifier',
      'Saved on',
      'Tags',
      'Note',
      'My figures',
    ]);
    expect(rows[1]?.map(unguardedText)).toEqual([
      '1',
      '-School that is gone',
      '-School that is gone',
      '',
      '',
      '',
      'gone-since',
      '2026-11-21',
      '',
      '',
      '',
    ]);
    expect(rows[2]?.map(unguardedText)).toEqual([
      '2',
      'Songhua Medical University',
      'Songhua Medical University',
      'Medical university',
      'China',
      'Harbin',
      'songhua-medical-university',
      '2026-11-21',
      '=cheap; far',
      '=1+1\r\nsecond "line", 哈',
      'Tuition (first degree): 28000 CNY (2026) – agent',
    ]);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it('leaves what is mine out when asked', async () => {
    const { text } = await file({ mine: false });
    expect(text).not.toMatch(/cheap|second|28000|Note/);
    expect(text).toContain('Songhua Medical University');
  });

  it('is named after the list, in letters any system takes', async () => {
    expect((await file({})).fileName).toMatch(/^almanac-list-россия-2027-script-\d{4}-\d\d-\d\d\.csv$/);
    expect((await file({ list: 'saved', format: 'json' })).fileName).toMatch(
      /^almanac-list-saved-\d{4}-\d\d-\d\d\.json$/,
    );
  });
});

it('a list as JSON has the schools in their order with all that is kept of them', async () => {
  const document = JSON.parse((await file({ format: 'json', language: 'zh' })).text) as object;
  expect(document).toMatchObject({
    format: 'university-almanac-list-view',
    version: 1,
    edition: '2026.11',
    name: 'Россия / 2027: <script>',
    schools: [
      { slug: 'gone-since', kind: null },
      {
        name: '松花医科大学',
        tags: ['=cheap', 'far'],
        note: '=1+1\r\nsecond "line", 哈',
        figures: [{ number: 28_000, note: 'agent' }],
      },
    ],
  });
});

it('a list that is gone is refused', async () => {
  expect(await dispatch('exports.list', { list: 'list-99', language: 'en', format: 'csv' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

describe('the columns of a list', () => {
  it('stand in its table, and what is mine only where that goes out', async () => {
    const own = createList(user, 'With columns', 'Meera');
    addBookmark(user, 'songhua-medical-university', 'Songhua', now, { list: own });
    addBookmark(user, 'gone-since', 'Gone', now, { list: own });
    setListColumns(user, own, ['fee', 'language', 'deadline', 'stage', 'note']);
    writeStage(user, 'songhua-medical-university', 'applied', now);
    const rows = async (mine: boolean) =>
      parse((await file({ list: own, mine })).text, { bom: true, record_delimiter: '\r\n' }) as string[][];
    const [head, first, gone] = await rows(true);
    expect(head?.slice(8)).toEqual(['Fee', 'Language', 'Deadline', 'Stage', 'Tags', 'Note', 'My figures']);
    const [fee, language, , stage] = first?.slice(8) ?? [];
    expect(fee).toMatch(/28,000/);
    expect(fee).toMatch(/mine/i);
    expect(language).toMatch(/English/);
    expect(stage).toBe('applied');
    expect(gone?.slice(8, 12)).toEqual(['', '', '', '']);
    const [publicHead, publicRow] = await rows(false);
    expect(publicHead?.slice(8)).toEqual(['Fee', 'Language', 'Deadline']);
    expect(publicRow?.[8]).not.toMatch(/28,000|mine/i);
    const { schools } = JSON.parse((await file({ list: own, format: 'json' })).text) as {
      schools: { columns: { stage: string[] } }[];
    };
    expect(schools[0]?.columns.stage).toEqual(['applied']);
  });
});
