import type { Page } from 'playwright-core';
import { helpPages } from '../../src/shared/words/help/help-pages.ts';
import type { Output } from '../../src/shared/contract/index.ts';
import type { TestHost } from '../support/host.ts';
import { askOf } from '../support/lists.ts';
import { rorRecord } from '../support/world-dump.ts';
import { middling, type Screen } from './screens.ts';

/** A school in whose forms and panes the states below stand. */
export const [school, other] = middling;
const add = `/institutions/${school}/add`;
const student = 'Meera';

const table =
  'School;Tags;Note\r\nKazan Federal University;far;ask about housing\r\nHarbin;;\r\nNo such school Qqqzzz;;\r\n';

/** Gives a file to the field of a page that takes such files. */
async function bring(page: Page, name: string, content: string): Promise<void> {
  await page
    .locator('main input[type="file"]')
    .last()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** A view that is looked at in a window of 1280 pixels and smaller ones, or only in one so wide that a third pane has room. */
export interface State extends Omit<Screen, 'width' | 'once' | 'endless'> {
  readonly isWide?: true;
  /** Looked at in a soak alone: it is made as others are. */
  readonly soak?: true;
}

/** Views that are made of forms, panels and panes, as far as they are opened by a press; see `keepSomething` for what must be kept. */
export const newerScreens: readonly State[] = [
  { name: 'the form of a figure', path: `${add}?property=hospital-beds`, soak: true },
  ...(['programme', 'event', 'listing', 'result'] as const).map((part) => ({
    name: `the form of an addition: ${part}`,
    path: `${add}?part=${part}`,
    soak: true as const,
  })),
  {
    name: 'the form of a school, with who it may be and a code that is none',
    path: '/additions/school?name=Harbin%20Medical%20University',
    soak: true,
    prepare: async (page, { additions }) => {
      await page.getByRole('status', { name: additions.newSchool.there }).waitFor();
      await page.getByRole('textbox', { name: 'ROR', exact: true }).fill('0123');
      await page.locator('main [aria-invalid="true"]').waitFor();
    },
  },
  {
    name: 'a form with mistakes',
    path: `${add}?part=result`,
    prepare: async (page, { additions }) => {
      await page.getByRole('button', { name: additions.keep, exact: true }).click();
      await page.locator('main [aria-invalid="true"]').first().waitFor();
    },
  },
  { name: 'what was added by hand, with its slip', path: '/additions' },
  {
    name: 'a table of figures, with what is asked of it and a row that is mended',
    path: '/additions/table',
    prepare: async (page, { figureSheet }) => {
      await bring(
        page,
        'fees.csv',
        `School;Figure;Value;As of\r\n${school};students-total;6.500;03/04/2026\r\nQqqzzz;tuition;1;\r\n`,
      );
      await page.getByRole('button', { name: figureSheet.mend.replace('{number}', '3') }).click();
      await page.getByLabel(figureSheet.role.note).last().waitFor();
    },
  },
  {
    name: 'the columns of a list',
    path: '/saved',
    prepare: async (page, { students }) => {
      await page.getByRole('button', { name: students.columns, exact: true }).click();
    },
  },
  {
    name: 'several schools chosen on a list',
    path: '/saved',
    prepare: async (page, { students }) => {
      await page.getByRole('button', { name: students.choose, exact: true }).click();
      await page.getByRole('button', { name: students.moveAll, exact: true }).click();
    },
  },
  {
    name: 'a list to take along',
    path: '/saved',
    prepare: async (page, { lists }) => {
      await page.getByRole('button', { name: lists.take, exact: true }).click();
    },
  },
  {
    name: 'a folder to hand over',
    path: `/saved?student=${student}`,
    soak: true,
    prepare: async (page, { students }) => {
      await page.getByRole('button', { name: students.handOver, exact: true }).click();
    },
  },
  {
    name: 'a table of schools before it is brought in',
    path: '/saved',
    prepare: async (page, { sheets }) => {
      await bring(page, 'spring.csv', table);
      await page.getByRole('combobox', { name: sheets.encodingLabel }).waitFor();
    },
  },
  {
    name: 'the schools of the world before they are brought in',
    path: '/settings',
    soak: true,
    prepare: async (page) => {
      const records = [rorRecord('05newsc00', ['New Volga University']), rorRecord('06newsc00', ['Newer Volga'])];
      await page
        .locator('section[aria-labelledby="world-title"] input[type="file"]')
        .setInputFiles({ name: 'v1-ror.json', mimeType: '', buffer: Buffer.from(JSON.stringify(records)) });
      await page.locator('section[aria-labelledby="world-title"] table').first().waitFor();
    },
  },
  {
    name: 'notes beside a profile',
    path: `/institutions/${school}`,
    soak: true,
    isWide: true,
    prepare: async (page) => {
      if ((await page.locator('button[aria-keyshortcuts="n"]').getAttribute('aria-pressed')) !== 'true')
        await page.keyboard.press('n');
      await page.locator('aside textarea').waitFor();
    },
  },
  {
    name: 'a second school to choose',
    path: `/institutions/${school}`,
    soak: true,
    isWide: true,
    prepare: async (page) => {
      await page.keyboard.press('b');
      await page.locator('aside [role="combobox"]').waitFor();
    },
  },
  {
    name: 'a second school beside a profile',
    path: `/institutions/${school}?beside=${other}`,
    isWide: true,
    soak: true,
  },
  ...helpPages.map(({ id }, at) => ({
    name: `help: ${id}`,
    path: `/help/${id}`,
    ...(at === 1 ? {} : { soak: true as const }),
  })),
  { name: 'the short form of a profile', path: `/print/profile/${school}?short=1` },
  { name: 'the print view of a list, short', path: '/print/list/saved?short=1' },
  { name: 'the print view of a plan', path: '/print/plan', soak: true },
  { name: 'the print view of what alliances share', path: '/print/overlap?with=asrmu&with=brimea' },
  { name: 'the licences', path: '/licences', soak: true },
];

/** Keeps on a host what the views need: a list with columns, a student's list, a figure of the person's own with its slip. */
export async function keepSomething(host: TestHost): Promise<void> {
  for (const slug of [school, other, 'danube-university-krems']) await askOf(host, 'bookmarks.add', { slug });
  await askOf(host, 'notes.set', { slug: school, body: 'Ask about the hostel.\n问宿舍。' });
  await askOf(host, 'lists.setColumns', { id: 'saved', columns: ['fee', 'stage', 'note'], base: [] });
  const { id: list } = (await askOf(host, 'lists.create', {
    name: 'Chosen schools',
    person: student,
  })) as Output<'lists.create'>;
  await askOf(host, 'bookmarks.add', { slug: school, list });
  const { addition } = (await askOf(host, 'additions.set', {
    part: 'claim',
    slug: school,
    programme: null,
    record: null,
    body: { property: 'hospital-beds', value: 4_321, as_of: 2026 },
    source: { kind: 'official', title: 'A slip', publisher: 'Admissions', language: 'en', accessed: '2026-10-01' },
  })) as Output<'additions.set'>;
  const text = Buffer.from('A slip.').toString('base64');
  const { transfer } = (await askOf(host, 'lists.receive', { text })) as Output<'lists.receive'>;
  await askOf(host, 'additions.attach', { id: addition.id, transfer, name: 'a-slip-with-a-rather-long-name.txt' });
}
