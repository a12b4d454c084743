import { describe, expect, it } from 'vitest';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { openReference, type ReferenceDatabase } from '../../../../../src/main/database/open.ts';
import { listHandlers } from '../../../../../src/main/handlers/lists.ts';
import { bookmarkHandlers } from '../../../../../src/main/handlers/bookmarks.ts';
import { noteHandlers } from '../../../../../src/main/handlers/notes.ts';
import { sheetHandlers } from '../../../../../src/main/handlers/sheets.ts';
import { createTransfers } from '../../../../../src/main/services/lists/transfers.ts';
import { createMatchings } from '../../../../../src/main/services/sheets/matchings.ts';
import { matchNames, type Match } from '../../../../../src/main/services/sheets/match-names.ts';
import { longestNote, longestTag, mostTags } from '../../../../../src/shared/contract/limits.ts';
import type { Input, Output } from '../../../../../src/shared/contract/index.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';
import { countingRuns } from '../../../../support/statement-runs.ts';

const songhua = 'songhua-medical-university';
const volga = 'volga-state-medical-university';
type Read = Output<'sheets.read'>;

function program() {
  const [reference, user, transfers] = [openFixture(), memoryUser(), createTransfers()];
  const matchings = createMatchings();
  const calls = callsOn({
    ...listHandlers(reference, user, transfers),
    ...sheetHandlers(reference, user, transfers, matchings),
    ...bookmarkHandlers(reference, user),
    ...noteHandlers(reference, user),
  });
  const read = async (text: string, how: object = {}): Promise<Read> => {
    const { transfer }: Output<'lists.receive'> = await calls.value('lists.receive', {
      text: Buffer.from(text).toString('base64'),
    });
    return calls.value('sheets.read', { transfer, ...how });
  };
  const bring = async (input: Input<'sheets.bring'>): Promise<Output<'sheets.bring'>> =>
    calls.value('sheets.bring', input);
  const rows = async (list: string) =>
    ((await calls.value('bookmarks.list', { list })) as Output<'bookmarks.list'>).rows;
  return { user, ...calls, read, bring, rows };
}

describe('a table with many names', () => {
  const many = `School\n${Array.from({ length: 200 }, (_, at) => `No such school ${at}`).join('\n')}`;
  const begun = async () => {
    const { dispatch: call, value } = program();
    const { transfer }: Output<'lists.receive'> = await value('lists.receive', {
      text: Buffer.from(many).toString('base64'),
    });
    return { call, value, transfer };
  };

  it('tells how many have been looked up, for as long as it is read', async () => {
    const { value, transfer } = await begun();
    const asked = async (): Promise<Output<'sheets.progress'>> => value('sheets.progress', { transfer });
    expect(await asked()).toEqual({ matched: null });
    let isRead = false;
    const read = (value('sheets.read', { transfer }) as Promise<Read>).finally(() => {
      isRead = true;
    });
    const told: number[] = [];
    while (!isRead) {
      const { matched } = await asked();
      if (matched) {
        expect(matched.total).toBe(200);
        told.push(matched.done);
      }
      await new Promise(setImmediate);
    }
    expect((await read).rows).toHaveLength(200);
    expect(new Set(told).size).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(await asked()).toEqual({ matched: null });
  });

  it('can be stopped, and read after that', async () => {
    const { call, value, transfer } = await begun();
    const read = call('sheets.read', { transfer });
    expect(await value('sheets.cancel', { transfer })).toEqual({ cancelled: true });
    expect(await read).toMatchObject({ ok: false, error: { code: 'unavailable', details: { stopped: true } } });
    expect(await value('sheets.cancel', { transfer })).toEqual({ cancelled: false });
    expect(((await value('sheets.read', { transfer })) as Read).rows).toHaveLength(200);
  });

  it('ends what was begun before where it is read once more meanwhile', async () => {
    const { call, value, transfer } = await begun();
    const before = call('sheets.read', { transfer });
    const after = value('sheets.read', { transfer }) as Promise<Read>;
    expect(await before).toMatchObject({ ok: false, error: { details: { stopped: true } } });
    expect((await after).rows).toHaveLength(200);
  });
});

describe('a table of schools', () => {
  it('names its columns in any language of the program, and is understood without a head', async () => {
    const { read } = program();
    for (const text of [
      'School,Tags,Note\nSonghua Medical University,far; cold,ask\n',
      'Название;Метки;Заметка\nSonghua Medical University;far, cold;ask\n',
      '备注,学校,标签\nask,Songhua Medical University,far；cold\n',
    ]) {
      const { rows, columns } = await read(text);
      expect(columns.head).toBe(true);
      expect(rows).toMatchObject([
        { name: 'Songhua Medical University', tags: ['far', 'cold'], note: 'ask', state: 'sure' },
      ]);
    }
    const bare = await read('1,Songhua Medical University\n2,Volga State Medical University\n');
    expect(bare.columns).toEqual({ head: false, name: 1, tags: null, note: null });
    expect(bare.rows.map(({ hits }) => hits[0]?.slug)).toEqual([songhua, volga]);
    const university = await read('University of Nowhere\nSonghua Medical University\n');
    expect(university.columns.head).toBe(false);
    expect(university.rows).toHaveLength(2);
  });

  it('takes its columns as they are chosen', async () => {
    const { read } = program();
    const { rows } = await read('ask,Songhua Medical University,far\n', {
      columns: { head: false, name: 1, tags: 2, note: 0 },
    });
    expect(rows).toMatchObject([{ tags: ['far'], note: 'ask' }]);
  });

  it('says how sure each name is, in any script; one that comes twice stands once with all that is said', async () => {
    const { read } = program();
    const { rows } = await read(
      'School,Tags,Note\n松花医科大学,a,\nSonghua Medical Univercity,,\nNothing Like It Anywhere Qqq,,\n松花医科大学,b,twice\nsonghua-medical-university,,\n',
    );
    expect(rows.map(({ state }) => state)).toEqual(['sure', 'unsure', expect.stringMatching(/missing|unsure/), 'sure']);
    expect(rows[0]).toMatchObject({ tags: ['a', 'b'], note: 'twice' });
    expect(rows.slice(0, 2).map(({ hits }) => hits[0]?.slug)).toEqual([songhua, songhua]);
  });

  it('says so where a note, a tag or a name is longer than is kept, or there are more tags, and splits no sign', async () => {
    const { read } = program();
    const row = (tags: string, note: string, name = '松花医科大学') => `${name},"${tags}","${note}"\n`;
    const tags = (count: number) => Array.from({ length: count }, (_, at) => `tag ${at}`).join(';');
    const said = async (rows: string) => {
      const answer = await read(`School,Tags,Note\n${rows}`);
      return { remarks: answer.remarks, ...answer.rows[0] };
    };
    const note = 'n'.repeat(longestNote);
    expect(await said(row('x'.repeat(longestTag), note))).toMatchObject({ remarks: [], note });
    expect((await said(row(tags(mostTags), ''))).remarks).toEqual([]);
    for (const rows of [
      row('', `${note}n`),
      row('', note) + row('', 'once more'),
      row('x'.repeat(longestTag + 1), ''),
      row(tags(mostTags + 1), ''),
      row(tags(mostTags), '') + row('one more', ''),
      row('', '', 'Nowhere '.repeat(80)),
    ])
      expect((await said(rows)).remarks).toEqual(['shortened']);
    const emoji = await said(row('', `${note.slice(1)}🎓`));
    expect(emoji).toMatchObject({ remarks: ['shortened'], note: note.slice(1) });
    expect((await said(row(`${'x'.repeat(longestTag - 1)}🎓`, ''))).tags).toEqual(['x'.repeat(longestTag - 1)]);
  });

  it('is refused where its transfer is gone', async () => {
    const { dispatch } = program();
    expect(await dispatch('sheets.read', { transfer: 7 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('what is brought in', () => {
  const schools = [
    { slug: songhua, tags: ['far'], note: 'from the table' },
    { slug: volga, tags: [], note: null },
  ];

  it('stands on a new list, twice changes nothing, and taken back leaves nothing', async () => {
    const { bring, rows, value } = program();
    const first = await bring({ name: 'Spring', schools });
    expect(first).toMatchObject({ name: 'Spring', added: 2, merged: 0, same: 0 });
    expect(await rows(first.list)).toMatchObject([
      { slug: songhua, tags: ['far'], note: 'from the table' },
      { slug: volga, tags: [] },
    ]);
    const again = await bring({ name: 'Spring', schools });
    expect(again).toMatchObject({ list: first.list, added: 0, merged: 0, same: 2 });
    expect(await value('lists.takeBack', { taken: again.taken })).toEqual({ kept: 0 });
    expect(await rows(first.list)).toHaveLength(2);
    expect(await value('lists.takeBack', { taken: first.taken })).toEqual({ kept: 0 });
    expect(((await value('lists.list', {})) as Output<'lists.list'>).rows).toHaveLength(1);
    expect(await value('notes.get', { slug: songhua })).toMatchObject({ body: '' });
  });

  it('is joined with what is kept; taken back all stands as it was, but for what was changed since', async () => {
    const { bring, rows, value, user } = program();
    addBookmark(user, songhua, 'Songhua', new Date(), { tags: ['mine'] });
    await value('notes.set', { slug: songhua, body: 'my own words' });
    const brought = await bring({ into: 'saved', name: 'x', schools });
    expect(brought).toMatchObject({ list: 'saved', added: 1, merged: 1, same: 0 });
    const [joined] = await rows('saved');
    expect(joined?.tags).toEqual(['mine', 'far']);
    expect(joined?.note).toContain('my own words');
    expect(joined?.note).toContain('from the table');
    await value('bookmarks.tag', { slug: volga, list: 'saved', tags: ['since'] });
    expect(await value('lists.takeBack', { taken: brought.taken })).toEqual({ kept: 1 });
    expect(await rows('saved')).toMatchObject([
      { slug: songhua, tags: ['mine'], note: 'my own words' },
      { slug: volga, tags: ['since'] },
    ]);
  });

  it('is refused as a whole for a school that is none', async () => {
    const { dispatch, rows } = program();
    const wrong = [...schools, { slug: 'no-such-school', tags: [], note: null }];
    expect(await dispatch('sheets.bring', { into: 'saved', name: 'x', schools: wrong })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await rows('saved')).toEqual([]);
  });
});

describe('matching', () => {
  const names = (db: ReferenceDatabase, kinds: readonly string[], most: number) =>
    db
      .prepare(
        `SELECT value FROM name JOIN entity AS e ON e.id = entity_id
        WHERE e.type = 'institution' AND name.kind IN (${kinds.map(() => '?').join()}) AND length(value) > 8 ORDER BY name.id LIMIT ?`,
      )
      .pluck()
      .all(...kinds, most) as string[];
  const opened = () => {
    const result = openReference('resources/reference.db');
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const misspelt = (name: string) => name.slice(0, 4) + name.charAt(5) + name.charAt(4) + name.slice(6);

  it('500 names of the edition takes a second at most, and finds nearly all for sure', async () => {
    const db = opened();
    const known = names(db, ['official', 'native'], 500);
    await matchNames(db, known.slice(0, 20));
    const began = process.cpuUsage();
    const matches = await matchNames(db, known);
    const { user, system } = process.cpuUsage(began);
    db.close();
    expect((user + system) / 1_000).toBeLessThan(1_000);
    expect(matches.filter(({ state }) => state === 'sure').length).toBeGreaterThan(450);
  });

  it('finds for a misspelt name among many what it finds for it alone, in any script, and asks the index for less', async () => {
    const db = opened();
    const some = names(db, ['official', 'native', 'former', 'alias'], 3_000)
      .filter((_, at) => at % 120 === 0)
      .map(misspelt);
    const alone = countingRuns(db);
    const matches: Match[] = [];
    for (const name of some) matches.push(...(await matchNames(alone.db, [name])));
    const together = countingRuns(db);
    expect(await matchNames(together.db, some)).toEqual(matches);
    expect(together.runs()).toBeLessThan(alone.runs());
    expect(matches.filter(({ hits }) => hits.length > 0).length).toBeGreaterThan(some.length * 0.9);
    db.close();
  });
});
