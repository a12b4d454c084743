import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../../src/main/services/plan/calendar.ts';
import type { PlannedSchool } from '../../../../../src/shared/contract/plan.ts';
import { readers } from '../../../../support/catalogs.ts';

const today = '2026-11-28';
const now = new Date('2026-11-28T10:00:00Z');
const name = { en: 'Songhua Medical University', zh: '松花医科大学', ru: 'Сунхуаский медицинский университет' };
const school: PlannedSchool = {
  slug: 'songhua-medical-university',
  savedName: 'Songhua',
  entity: {
    slug: 'songhua-medical-university',
    type: 'institution',
    tier: 'profile',
    name,
    kind: 'medical-university',
    place: null,
  },
  listed: true,
  stage: 'applied',
  students: [],
  terms: [
    { programme: null, term: '2027-06-30', scope: null, asOf: null, sources: ['site'] },
    {
      programme: {
        slug: 'medicine',
        title: { en: 'Medicine; in English, six years', zh: '临床医学', ru: 'Лечебное дело' },
      },
      term: '2027-02-01/2027-05',
      scope: { en: 'Scholarship', zh: '奖学金', ru: 'Стипендия' },
      asOf: '2026',
      sources: ['site'],
    },
    { programme: null, term: '--05-15', scope: null, asOf: '2014', sources: ['site'] },
    { programme: null, term: '2024-06-30', scope: null, asOf: '2024', sources: ['site'] },
  ],
  documents: [],
  entries: [
    {
      id: '5a0c27f2-8a4e-4c44-9d7a-0f9d3f2a1b11',
      slug: 'songhua-medical-university',
      kind: 'date',
      document: null,
      text: 'Interview, bring papers\nand\\passport',
      day: '2027-01-15',
      done: false,
      addedAt: now.toISOString(),
      updatedAt: now.toISOString(),
    },
    {
      id: '5a0c27f2-8a4e-4c44-9d7a-0f9d3f2a1b12',
      slug: 'songhua-medical-university',
      kind: 'task',
      document: null,
      text: 'Done already',
      day: '2027-01-16',
      done: true,
      addedAt: now.toISOString(),
      updatedAt: now.toISOString(),
    },
  ],
};
const source = {
  id: 'site',
  title: 'Admission',
  publisher: 'Songhua',
  kind: 'official' as const,
  url: null,
  language: 'en',
  published: null,
  accessed: '2026-11-01',
  pack: null,
};
const plan = { schools: [school], sources: [source] };

/** Reads iCalendar back by RFC 5545: lines unfolded by octets, texts unescaped. */
function eventsOf(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\n');
  }
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const at = line.indexOf(':');
    const value = line.slice(at + 1).replace(/\\(.)/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
    if (at > 0) events.at(-1)?.set(line.slice(0, at), value);
  }
  return events;
}
const saved = (language: 'en' | 'zh' | 'ru' = 'en', given = plan, day = today) =>
  calendarOf(given, readers[language], day, now);
const dates = (events: readonly ReadonlyMap<string, string>[]) =>
  events.map((event) => event.get('DTSTART;VALUE=DATE'));

describe('the plan as a calendar', () => {
  it('has each date to come as a whole day, the next first, and none that is over, done or not announced', () => {
    const events = eventsOf(saved().text);
    expect(saved().count).toBe(4);
    expect(dates(events)).toEqual(['20270115', '20270201', '20270531', '20270630']);
    expect(events.map((event) => event.get('SUMMARY'))).toEqual([
      'Songhua Medical University: Interview, bring papers\nand\\passport',
      'Songhua Medical University: applications open (Scholarship)',
      'Songhua Medical University: applications close (Scholarship)',
      'Songhua Medical University: applications close',
    ]);
    expect(events[2]?.get('DESCRIPTION')).toBe(
      'Medicine; in English, six years\nScholarship\nday not named: May 2027\nas of 2026\nSonghua: Admission',
    );
    for (const event of events) {
      expect([...event.keys()].some((key) => key.startsWith('DTEND') || key.includes('TZID'))).toBe(false);
      expect(event.get('TRANSP')).toBe('TRANSPARENT');
      expect(event.get('DTSTAMP')).toBe('20261128T100000Z');
    }
  });

  it('holds no sign that a calendar may not, whatever was written', () => {
    const signs = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
    const text = `a${signs}\ufffe\uffff\ud83d b\u2028c`;
    const entries = school.entries.map((entry) => ({ ...entry, text }));
    const told = [{ ...source, publisher: text, title: text }];
    const file = saved('en', { schools: [{ ...school, savedName: text, entity: null, entries }], sources: told }).text;
    // oxlint-disable-next-line no-control-regex
    expect(file).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/);
    expect(file.isWellFormed()).toBe(true);
    const events = eventsOf(file);
    expect(events).toHaveLength(4);
    expect(events[0]?.get('SUMMARY')).toContain('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(events[0]?.get('SUMMARY')).toContain('b\u2028c');
  });

  it('speaks three languages', () => {
    expect(eventsOf(saved('zh').text)[3]?.get('SUMMARY')).toBe('松花医科大学：申请截止');
    expect(eventsOf(saved('ru').text)[3]?.get('SUMMARY')).toBe(
      'Сунхуаский медицинский университет: конец приёма документов',
    );
  });

  it('gives each date one id, the same in every language and every file, and moves it where a source does', () => {
    const uids = (text: string) => eventsOf(text).map((event) => event.get('UID'));
    const first = uids(saved().text);
    expect(new Set(first).size).toBe(4);
    expect(uids(saved('ru').text)).toEqual(first);
    const moved = {
      ...plan,
      schools: [{ ...school, terms: [{ ...(school.terms[0] as PlannedSchool['terms'][number]), term: '2027-07-15' }] }],
    };
    const events = eventsOf(saved('en', moved).text);
    expect(dates(events)).toEqual(['20270115', '20270715']);
    expect(events[1]?.get('UID')).toBe(first[3]);
    // The round of the year after is another date.
    const next = {
      ...plan,
      schools: [{ ...school, terms: [{ ...(school.terms[0] as PlannedSchool['terms'][number]), term: '2028-06-30' }] }],
    };
    expect(eventsOf(saved('en', next, '2027-11-28').text)).toHaveLength(1);
    expect(uids(saved('en', next, '2027-11-28').text)).not.toContain(first[3]);
  });

  it('says that there are no dates', () => {
    expect(saved('en', { ...plan, schools: [{ ...school, terms: [], entries: [] }] }).count).toBe(0);
  });

  it.each([
    'UTC',
    'America/Los_Angeles',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'America/St_Johns',
    'Pacific/Pago_Pago',
  ])('has the same days where the computer stands in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      // The zone is really another one.
      if (zone !== 'UTC') expect(new Date(2027, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(dates(eventsOf(saved().text))).toEqual(['20270115', '20270201', '20270531', '20270630']);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
