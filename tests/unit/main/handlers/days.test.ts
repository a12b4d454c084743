import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureHandlers } from '../../../../src/main/handlers/figures.ts';
import { exportHandlers } from '../../../../src/main/handlers/exports.ts';
import { listHandlers } from '../../../../src/main/handlers/lists.ts';
import { addBookmark } from '../../../../src/main/database/user/bookmarks.ts';
import { writeNote } from '../../../../src/main/database/user/notes.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const slug = 'songhua-medical-university';
const reference = openFixture();

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each([
  ['Pacific/Kiritimati', '2026-11-28T11:30:00.000Z', '2026-11-29'],
  ['Pacific/Pago_Pago', '2026-11-28T05:00:00.000Z', '2026-11-27'],
  ['Asia/Vladivostok', '2026-12-31T14:30:00.000Z', '2027-01-01'],
])('in %s at %s', (zone, moment, day) => {
  const setUp = () => {
    const user = memoryUser();
    const { value } = callsOn({
      ...figureHandlers(reference, user),
      ...exportHandlers(reference, user),
      ...listHandlers(reference, user),
    });
    return { user, value };
  };
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  });

  it('a rate is of the day it is there', async () => {
    const { value } = setUp();
    await value('figures.setRate', { currency: 'CNY', target: 'USD', rate: 0.14 });
    expect(await value('figures.rates', {})).toMatchObject({ rows: [{ asOf: day }] });
  });

  it('files are named after that day, and say it of what was saved then', async () => {
    const { user, value } = setUp();
    addBookmark(user, slug, 'Songhua', new Date());
    const table: { fileName: string; text: string } = await value('exports.list', { language: 'en', format: 'csv' });
    expect(table.fileName).toBe(`almanac-list-saved-${day}.csv`);
    const [head = [], row = []] = parse(table.text, { bom: true, record_delimiter: '\r\n' }) as string[][];
    expect(row[head.indexOf('Saved on')]).toBe(day);
    const list: { fileName: string } = await value('lists.export', {});
    expect(list.fileName).toBe(`almanac-list-saved-${day}.almanac-list`);
    const asked: { fileName: string } = await value('lists.export', { day: '2026-01-02' });
    expect(asked.fileName, 'the window may know better').toBe('almanac-list-saved-2026-01-02.almanac-list');
  });

  it('what was noted then stands under that day', async () => {
    const from = setUp();
    addBookmark(from.user, slug, 'Songhua', new Date());
    writeNote(from.user, slug, 'theirs', new Date());
    const { document }: { document: object } = await from.value('lists.export', {});
    const to = setUp();
    writeNote(to.user, slug, 'mine', new Date());
    await to.value('lists.import', { document, mode: 'merge' });
    const file: object = await to.value('lists.export', {});
    expect(JSON.stringify(file)).toContain(`— ${day} —`);
  });
});
