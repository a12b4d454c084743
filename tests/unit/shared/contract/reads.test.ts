import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addReport } from '../../../../src/main/database/user/recovery-reports.ts';
import { readsAny, topics, type Topic } from '../../../../src/shared/contract/call.ts';
import { contract, type CallName, type Input } from '../../../../src/shared/contract/index.ts';
import { editionOf, nextEdits, sendEdition } from '../../../support/editions.ts';
import { compileFixture, editedSources } from '../../../support/fixture-reference.ts';
import { fastFolder } from '../../../support/fast-folder.ts';
import {
  generatedSteps,
  readingCalls,
  untold,
  watchSteps,
  writingCalls,
  type Asked,
  type Observed,
} from '../../../support/observed-changes.ts';
import { fairSlip, packWithSlip } from '../../../support/fair-slip.ts';
import { asInput, openBackend, packOfTexts, runHere, usualFiles, type TestBackend } from '../../../support/packs.ts';
import { scaled } from '../../../support/results.ts';
import { rorRecord } from '../../../support/world-dump.ts';
import { ownSchool } from '../../../support/own-school.ts';
import { medicineInChinese } from '../../../support/second-programme.ts';

/*
 * What a window shows follows every change: each write is done on a real backend, each call that shows something is asked before
 * and after, and where its answer is another, one of the topics that the write changes must be one that the call reads.
 */
const [a, b, c] = ['songhua-medical-university', 'songhua-university', 'volga-state-medical-university'] as const;
const own = 'list-of-mine';
const at = '2026-11-01T00:00:00.000Z';
const record = (slug: string, list: string) => ({ list, slug, savedName: slug, position: 1, addedAt: at, tags: ['a'] });
const figure = { slug: a, field: null, label: 'Fee', number: 4125, text: null, unit: 'USD', asOf: null, note: null };
const visitId = '5a0c27f2-8a4e-4c44-9d7a-0f9d3f2a1b11';
const visit = { kind: 'date', document: null, text: 'Visit', day: '2027-03-01', done: false };
const browse = { filter: {}, sort: 'name', descending: false, language: 'en', offset: 0, limit: 50 } as const;
/** What only a rate can tell of a school of China. */
const dear = { cost: { atMost: 500_000, currency: 'USD' } };
/** What meets the rules depends on the programme that the person wants. */
const ruled = { rules: ['IN.met'] };
/** What the person adds; how a figure is understood depends on what kind of school it is of. */
const school = 'downriver-medical-school';
const slip = { title: 'Slip', publisher: 'Office', kind: 'official', language: 'en', accessed: '2026-11-20' };
const added = (slug: string, body: Input<'additions.check'>['body'], programme: string | null = null) =>
  ({ slug, part: 'claim', programme, record: null, body, source: slip }) as const;
const beds = added(a, { property: 'hospital-beds', value: 4321, as_of: 2026 });
const fee = added(a, { property: 'tuition', value: 45_678, unit: 'CNY', as_of: '2026-09' }, 'medicine-english');
const kelvara = ownSchool('Kelvara');
const due = added(a, { property: 'application-deadline', value: '2027-03-15' });
/** What comes as a file: read as a table, and kept beside an addition. */
const table = `School,Figure,Value,Source,Published by,Note\nUpriver Medical College,,,,,\n${a},postgraduates,4321,Slip,Office,sixty\n`;
const handed = { title: 'Fees of 2026', publisher: 'A counsellor', language: 'en', figures: true } as const;
const document = {
  format: 'university-almanac-list',
  version: 1,
  edition: '2026.11',
  writtenAt: at,
  list: { name: 'Brought', isDefault: false },
  schools: [
    { slug: b, savedName: b, addedAt: at, tags: ['brought'], note: { body: 'from afar', updatedAt: at }, figures: [] },
  ],
};

/** What the plan has of this school depends on the language the person wants. */
const inChinese = [
  medicineInChinese(
    'property: teaching-language, value: zh, source: agency-mbbs',
    'property: application-deadline, value: 2027-04-30, source: agency-mbbs',
  ),
];

const addsToAll = {
  ...usualFiles,
  [`institutions/${school}.yaml`]: `tier: listed
kind: medical-school
names:
  - { value: Downriver School of Medicine, lang: en, kind: official }
place: { country: CN, region: Heilongjiang, city: Harbin }
parent: songhua-university
`,
  'alliances/amur-league.yaml': `claims:\n  - { property: member-count, value: { en: 77 schools, zh: 77 所, ru: 77 вузов }, as_of: 2026, source: fair-2026 }\nmembers:\n  - { member: songhua-medical-university, role: partner, source: fair-2026 }\n`,
  'organizations/star-index.yaml': `claims:\n  - { property: role, value: { en: Publishes tables, zh: 发布榜单, ru: Выпускает списки }, source: fair-2026 }\n`,
  'registers/fair-register.yaml': `title: { en: Read out at the fair, zh: 展会名单, ru: Зачитано на выставке }
body: star-index
purpose: directory
complete: partly
source: fair-2026
listings:
  - { school: songhua-medical-university, source: fair-2026 }
`,
  'rules/india-fair.yaml': `country: IN
rules:
  - slug: told-at-the-fair
    body: star-index
    topic: other
    text: { en: Told at the fair., zh: 展会所述。, ru: Сказано на выставке. }
    source: fair-2026
  `,
  'results/fair-exam.yaml': `exam: FAIR
title: { en: Told at the fair, zh: 展会考试, ru: Экзамен на выставке }
country: IN
body: star-index
from_year: 2025
to_year: 2025
source: fair-2026
results:
  - { school: songhua-medical-university, candidates: 3, passed: 2 }
`,
  'places.yaml': `CN:
  regions:
    Jilin: { zh: 吉林省, ru: Гирин, label: { latitude: 43.7, longitude: 126.3, width: 4.5, height: 3.1 } }
  cities: {}
`,
  'rules/kenya.yaml': `country: KE\nlooked: 2026-11-01\nrules: []\n`,
};

/** What windows show; each call that reads something must be here. */
const shown = (previewed: string): readonly Asked[] => [
  ['reference.about', {}],
  ['sources.list', {}],
  ['sources.get', { id: 'star-tables' }],
  ['sources.get', { id: 'fair-2026' }],
  ['sources.facts', { id: 'fair-2026', slug: a }],
  ['search.query', { text: 'upriver', limit: 10 }],
  ['institutions.list', browse],
  ['institutions.list', { ...browse, filter: dear }],
  ['institutions.map', { filter: {}, language: 'en' }],
  ['places.regions', { language: 'en' }],
  [
    'institutions.position',
    { filter: {}, sort: 'name', descending: false, language: 'en', slug: 'upriver-medical-college' },
  ],
  ['institutions.position', { filter: dear, sort: 'name', descending: false, language: 'en', slug: a }],
  ['institutions.map', { filter: dear, language: 'en' }],
  ['institutions.map', { filter: ruled, language: 'en' }],
  ['institutions.position', { filter: ruled, sort: 'name', descending: false, language: 'en', slug: a }],
  ['institutions.get', { slug: a }],
  ['additions.list', {}],
  ['additions.list', { slug: a }],
  ['additions.attached', { id: 1 }],
  ['additions.check', { ...beds, slug: school }],
  ['additions.alike', { body: kelvara.body }],
  ['additions.pack', handed],
  ['additions.sources', handed],
  ['organizations.get', { slug: 'star-index' }],
  ['alliances.list', {}],
  ['alliances.get', { slug: 'amur-league' }],
  ['alliances.overlap', { slugs: [a, 'upriver-medical-college'] }],
  ['documents.profile', { slug: a, mine: true }],
  ['documents.chapters', { list: 'saved', mine: true, offset: 0, limit: 30 }],
  ['documents.chapters', { list: own, mine: true, offset: 0, limit: 30 }],
  ['documents.chapters', { student: 'Meera', offset: 0, limit: 30 }],
  ['bookmarks.list', {}],
  ['bookmarks.list', { list: own }],
  ['bookmarks.tags', {}],
  ['bookmarks.tags', { list: own }],
  ['bookmarks.search', { text: 's' }],
  ['bookmarks.search', { text: 'a', list: own }],
  ['notes.get', { slug: a }],
  ['notes.get', { slug: c, list: own }],
  ['settings.get', {}],
  ['backups.list', {}],
  ['backups.recovery', {}],
  ['packs.list', {}],
  ['packs.slips', { source: 'fair-2026' }],
  ['packs.slip', { source: 'fair-2026', key: fairSlip.key }],
  ['packs.preview', { zip: previewed }],
  ['world.get', {}],
  ['editions.get', {}],
  ['reference.changes', {}],
  ['reference.notice', {}],
  ['compare.table', { slugs: [a, c], language: 'en' }],
  ['compare.table', { slugs: [a, c], depth: 'decide', country: 'IN', currency: 'USD' }],
  ['compare.sets', {}],
  ['lists.list', {}],
  ['lists.list', { slug: a }],
  ['lists.cells', { slugs: [a, c], columns: ['fee', 'language', 'deadline', 'stage', 'note'], language: 'en' }],
  ['lists.cells', { slugs: [a, c], list: own, columns: ['stage', 'note'], language: 'en' }],
  ['lists.export', {}],
  ['lists.export', { id: own }],
  ['lists.import', { document, mode: 'preview' }],
  ['figures.list', {}],
  ['figures.list', { slug: a }],
  ['figures.rates', {}],
  ['recent.list', {}],
  ['exports.comparison', { slugs: [a, c], language: 'en', format: 'csv' }],
  ['exports.comparison', { slugs: [a, c], depth: 'decide', currency: 'USD', language: 'en', format: 'csv' }],
  ['exports.list', { language: 'en', format: 'csv' }],
  ['exports.list', { list: own, language: 'zh', format: 'json' }],
  ['registers.list', {}],
  ['registers.get', { slug: 'fair-register' }],
  ['rules.list', {}],
  ['rules.get', { country: 'IN' }],
  ['answers.get', { slug: a, country: 'IN', currency: 'USD' }],
  ['costs.worksheet', { slug: a, currency: 'USD' }],
  ['costs.worksheet', { slug: c, currency: 'USD' }],
  ['exports.register', { slug: 'fair-register', language: 'en', format: 'csv' }],
  ['exports.rules', { country: 'IN', language: 'en', format: 'csv' }],
  ['exports.results', { slug: a, language: 'en', format: 'json' }],
  ['exports.browse', { filter: {}, sort: 'name', descending: false, language: 'en', format: 'csv' }],
  ['exports.browse', { filter: dear, sort: 'cost', descending: false, language: 'en', format: 'csv' }],
  ['exports.alliance', { slug: 'amur-league', language: 'en', format: 'csv' }],
  ['exports.overlap', { slugs: [a, 'upriver-medical-college'], language: 'en', format: 'json' }],
  ['exports.plan', { language: 'en', format: 'csv' }],
  ['exports.plan', { language: 'en', format: 'json', mine: true }],
  ['exports.citations', { slug: a, language: 'en', format: 'bibtex' }],
  ['sheets.read', { transfer: 1 }],
  ['tables.read', { transfer: 1, language: 'en', from: 0, open: false }],
  ['plan.get', {}],
  ['plan.get', { student: 'Meera' }],
  ['plan.stages', {}],
  ['exports.calendar', { language: 'en', day: '2026-11-28' }],
];

/** Every write, in an order in which each has something to change; first what touches packs, `zip` being one. */
const firstSteps = (zip: string, edition: string): readonly (readonly [CallName, unknown])[] => [
  ['editions.take', { id: edition }],
  ['editions.back', {}],
  ['backups.dismiss', {}],
  ['reference.seen', {}],
  ['world.import', { everything: false }],
  ['packs.install', { zip }],
  ['reference.noticed', {}],
];
const steps: readonly (readonly [CallName, unknown])[] = [
  ['bookmarks.add', { slug: b }],
  ['bookmarks.add', { slug: a, tags: ['near'] }],
  ['lists.restore', { list: { id: own, name: 'Mine', position: 2, bookmarks: [record(a, own), record(c, own)] } }],
  ['lists.create', { name: 'Third' }],
  // All on one day, so that they stand in the order of the schools.
  ['plan.setEntry', { slug: a, ...visit }],
  ['plan.setEntry', { slug: b, ...visit }],
  ['plan.setEntry', { slug: c, ...visit }],
  ['plan.restoreEntry', { entry: { id: visitId, slug: a, ...visit, day: '2027-03-02', addedAt: at, updatedAt: at } }],
  ['plan.removeEntry', { id: visitId }],
  ['lists.setColumns', { id: own, columns: ['fee', 'language', 'deadline', 'stage', 'note'] }],
  ['plan.setStage', { slug: a, stage: 'asked' }],
  ['plan.setStage', { slug: c, list: own, stage: 'applied' }],
  ['notes.set', { slug: c, list: own, body: 'sixty for the student' }],
  ['bookmarks.add', { slug: b, list: own }],
  ['bookmarks.remove', { slug: b, list: own }],
  ['sheets.bring', { into: own, name: 'Mine', schools: [{ slug: b, tags: ['t'], note: 'from a table' }] }],
  ['lists.takeBack', { taken: 1 }],
  ['bookmarks.add', { slug: b, list: own }],
  ['bookmarks.move', { slug: a, index: 0 }],
  ['bookmarks.move', { slug: c, list: own, index: 0 }],
  ['bookmarks.tag', { slug: a, tags: ['far'] }],
  ['bookmarks.tag', { slug: a, list: own, tags: ['x', 'y'] }],
  ['notes.set', { slug: a, body: 'A note on a, sixty.' }],
  ['notes.set', { slug: c, body: 'c' }],
  ['figures.set', { slug: a, label: 'Fee', number: 4000, unit: 'USD' }],
  ['figures.set', { slug: c, field: 'tuition', number: 4000, unit: 'USD' }],
  ['figures.remove', { id: 1 }],
  ['figures.restore', { figure: { ...figure, id: 1, addedAt: at, updatedAt: at } }],
  ['additions.set', beds],
  ['additions.set', fee],
  ['additions.remove', { id: 1 }],
  ['additions.restore', { addition: { ...beds, id: 1, attachment: null, addedAt: at, updatedAt: at } }],
  ['additions.set', due],
  ['additions.attach', { id: 1, transfer: 1, name: 'slip.txt' }],
  ['additions.detach', { id: 1 }],
  ['additions.setSchool', kelvara],
  ['additions.removeSchool', { id: 4 }],
  [
    'additions.restoreSchool',
    { addition: { ...kelvara, slug: 'kelvara', id: 4, attachment: null, addedAt: at, updatedAt: at } },
  ],
  ['additions.join', { id: 4, to: b }],
  ['additions.part', { joining: 1 }],
  ['additions.attachAgain', { id: 1, key: createHash('sha256').update(table).digest('hex') }],
  // What a document answers depends on where the person comes from, and then on their rates.
  ['settings.set', { homeCountry: 'IN', homeCurrency: 'USD' }],
  ['figures.setRate', { currency: 'CNY', target: 'USD', rate: 0.14 }],
  ['settings.set', { homeField: '0912', homeLanguage: 'zh' }],
  ['compare.saveSet', { name: 'Two', slugs: [a, c] }],
  ['compare.removeSet', { id: 1 }],
  ['compare.restoreSet', { set: { id: 1, name: 'Two', slugs: [a, c], savedAt: at } }],
  ['bookmarks.tagEach', { list: own, rows: [{ slug: a, tags: ['several'], base: [] }] }],
  ['notes.addEach', { slugs: [a, b], text: 'sixty to all' }],
  ['notes.takeEach', { slugs: [a, b], text: 'sixty to all' }],
  ['bookmarks.removeEach', { list: own, slugs: [c] }],
  ['bookmarks.restoreEach', { list: own, bookmarks: [record(c, own)] }],
  ['bookmarks.put', { list: own, slugs: [c], to: 'saved', move: true }],
  ['bookmarks.putBack', { put: { from: own, to: 'saved', added: [c], tagged: [], removed: [record(c, own)] } }],
  ['lists.assign', { lists: [{ id: own, person: 'Meera' }] }],
  ['lists.rename', { id: own, name: 'Still mine' }],
  ['lists.rename', { id: 'saved', name: 'First of all' }],
  ['lists.move', { id: own, index: 0 }],
  ['lists.import', { document, mode: 'merge' }],
  ['lists.import', { document: { ...document, list: { name: 'x', isDefault: false } }, into: own, mode: 'merge' }],
  ['bookmarks.remove', { slug: a }],
  ['bookmarks.restore', { bookmark: record(a, 'saved') }],
  ['recent.add', { slug: a }],
  ['recent.clear', {}],
  ['recent.restore', { rows: [{ slug: b, savedName: b, viewedAt: at }] }],
  ['settings.set', { theme: 'dark' }],
  ['reference.seen', {}],
  ['tables.take', { transfer: 1, language: 'en' }],
  ['tables.takeBack', { taken: 1 }],
  ['lists.remove', { id: own }],
  ['backups.create', {}],
];
/** What brings back what stood before: a backup that the person asked for, and the edition without its pack, until that is taken back. */
const stepsBack = (backup: string): readonly (readonly [CallName, unknown])[] => [
  ['settings.set', { theme: 'light', language: 'zh' }],
  ['bookmarks.remove', { slug: a }],
  ['backups.restore', { id: backup }],
  ['packs.remove', { id: 'river-figures' }],
  ['packs.takeBack', { taken: 2 }],
  ['world.remove', {}],
];
/** What takes everything away. */
const lastSteps = [['backups.erase', { confirmed: 'erase everything I kept' }]] as const;

const slugs = [a, b, c, 'saved', own, 'upriver-medical-college'];
const observed: Observed[] = [];
let asked: readonly Asked[];
let backend: TestBackend;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T12:00:00.000Z') });
  const folder = mkdtempSync(join(fastFolder, 'almanac-reads-'));
  addReport(folder, { at, outcome: 'started-empty', cause: 'for the test', restoredFrom: null, kept: [] });
  const edition = { reference: compileFixture(inChinese), sources: editedSources(inChinese) };
  backend = openBackend({ folder, runPackJob: runHere, ...edition });
  const dump = Buffer.from(JSON.stringify([rorRecord('05newsc00', ['New Volga University'])]));
  const { transfer } = await backend.ask('world.begin', { name: 'ror.json', size: dump.length });
  await backend.ask('world.piece', { transfer, at: 0, bytes: dump.toString('base64') });
  await backend.ask('world.preview', { transfer });
  const next = await editionOf([...nextEdits, ...inChinese]);
  const { id } = await backend.ask('editions.preview', { transfer: await sendEdition(backend, next.bytes) });
  const zip = (await packWithSlip(addsToAll)).toString('base64');
  asked = shown(asInput(await packOfTexts(usualFiles, { version: '2' })).zip);
  // A preview compiles the whole reference.
  const quick = asked.filter(([name]) => name !== 'packs.preview');
  await backend.ask('lists.receive', { text: Buffer.from(table).toString('base64') });
  observed.push(...(await watchSteps(backend, firstSteps(zip, id), asked)));
  observed.push(...(await watchSteps(backend, steps, quick)));
  const [newest] = (await backend.ask('backups.list', {})).rows;
  observed.push(...(await watchSteps(backend, stepsBack(newest?.id ?? ''), asked)));
  const generated = generatedSteps(
    writingCalls.filter((name) => !/^(?:packs|world|editions)\./.test(name)),
    slugs,
    scaled(60, 20),
  );
  observed.push(...(await watchSteps(backend, generated, quick, { tried: true })));
  observed.push(...(await watchSteps(backend, lastSteps, quick)));
}, 120_000);
afterAll(() => {
  vi.useRealTimers();
  backend.backend.close();
});

describe('what windows show follows every change', () => {
  it('asks every call that reads something, and does every write, each to some effect', () => {
    expect([...new Set(asked.map(([name]) => name))].sort()).toEqual(readingCalls.toSorted());
    expect(writingCalls.filter((name) => !observed.some(({ write }) => write === name))).toEqual([]);
    expect(readingCalls.filter((name) => !observed.some(({ read }) => read === name))).toEqual([]);
  });

  it('tells of each change by a topic that each call whose answer changed reads', () => {
    expect(untold(observed, contract)).toEqual([]);
  });

  it.each(readingCalls)('would miss that %s reads nothing, were it said so', (name) => {
    expect(untold(observed, { ...contract, [name]: { reads: [] } })).not.toEqual([]);
  });

  /** What never changes but with everything else. */
  const alwaysWithAll: readonly Topic[] = ['packs', 'reference'];
  it.each(
    readingCalls.flatMap((name) =>
      contract[name].reads.filter((topic) => !alwaysWithAll.includes(topic)).map((topic) => [name, topic] as const),
    ),
  )('would miss that %s does not read %s, were it said so', (name, left) => {
    const reads = contract[name].reads.filter((topic) => topic !== left);
    expect(untold(observed, { ...contract, [name]: { reads } })).not.toEqual([]);
  });

  it.each(writingCalls)('would miss that %s changes nothing, were it said so', (name) => {
    expect(untold(observed, { ...contract, [name]: { ...contract[name], changes: [] } })).not.toEqual([]);
  });

  it('reads something of every topic', () => {
    for (const topic of topics)
      expect(readingCalls.filter((name) => readsAny(contract[name], [topic]))).not.toEqual([]);
  });
});
