import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings } from '../support/axe.ts';
import { compileFixture, editedSources, fixtureSources, type Edit } from '../support/fixture-reference.ts';
import { call } from '../support/host.ts';
import { packOfTexts, songhua, usualFiles } from '../support/packs.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { useProgram, visit } from '../support/window.ts';
import { readPages, squeeze, textOf } from './pdf.ts';

/** The fixture as it lies in the packaged program: the sources beside the reference. */
function editionOf(edits: readonly Edit[] = []): string {
  const reference = compileFixture(edits);
  cpSync(edits.length > 0 ? editedSources(edits) : fixtureSources, join(dirname(reference), 'sources'), {
    recursive: true,
  });
  return reference;
}
const [first, second] = [
  editionOf(),
  editionOf([
    { file: 'edition.yaml', find: '"2026.11"', put: '"2027.03"' },
    { file: songhua, find: 'value: 12000, as_of: 2024', put: 'value: 12800, as_of: 2026' },
    { file: songhua, find: 'tuition, value: 30000', put: 'tuition, value: 32000' },
    { file: songhua, find: '  - { kind: school, name: School of Nursing, source: songhua-site }\n', put: '' },
    {
      file: 'institutions/volga-state-medical-university.yaml',
      find: 'claims:\n',
      put: 'claims:\n  - { property: students-total, value: 4321, as_of: 2026, source: amur-press }\n',
    },
  ]),
];
const program = useProgram({ reference: first });
const { packs } = catalogs.en;
const slug = 'songhua-medical-university';

const ask = async (name: string, input: unknown): Promise<unknown> => {
  const result = await call(program.host, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
  return result.value;
};
const choosePack = async (page: Page, files = usualFiles) => {
  await page
    .locator('input[type="file"][accept*="almanac-pack"]')
    .setInputFiles({ name: 'river.zip', mimeType: 'application/zip', buffer: await packOfTexts(files) });
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** What axe finds, in one of the states of a test a day. */
const findings = async (page: Page, state: number) => (hasTurn(state, 3) ? axeFindings(page) : []);
const rows = async (page: Page) =>
  (await page.locator('main table tbody tr').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

beforeAll(async () => {
  await ask('bookmarks.add', { slug });
});

// What it says, and that it does what is pressed, components prove (window/packs, window/what-changed, window/backups).
it('a pack is looked at, with mistakes and without, without a fault of access, and marks its figures on paper', async () => {
  await ask('backups.create', {});
  const page = await program.open('/settings');
  await choosePack(page, {
    ...usualFiles,
    [songhua]: 'claims:\n  - { property: student-total, value: 5, source: fair-2026 }\n',
  });
  await page.getByText(`${songhua}:2`).waitFor();
  expect(await findings(page, 0), 'with mistakes, above the backups').toEqual([]);
  await press(page, packs.cancel);
  await choosePack(page);
  await page.getByRole('region', { name: 'Figures of the river schools' }).waitFor();
  expect(await findings(page, 1), 'before it is installed').toEqual([]);
  await press(page, packs.install);
  await page.getByText(packs.installed.replace('{name}', 'Figures of the river schools')).waitFor();
  await visit(page, `/compare?school=${slug}&school=upriver-medical-college&depth=everything`);
  await page.locator('td li', { hasText: '12,500' }).first().waitFor();
  expect(await findings(page, 2), 'in the comparison').toEqual([]);
  await visit(page, `/print/profile/${slug}?language=ru`);
  await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
  const text = textOf(await readPages(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
  expect(text.replaceAll(/[\s,.]/g, '')).toMatch(/12500\D{0,12}\d+пакет/);
  expect(text).toContain(squeeze('river-figures'));
});

const readers = [
  [
    'en',
    'light',
    1280,
    [
      'Students 12,000 2024 12,800 2026 About the school',
      'Hospital or school Schools School of Nursing gone About the school',
    ],
  ],
  ['zh', 'dark', 1280, ['在校生 12,000 人 2024 12,800 人 2026', '医院或学院 学院 School of Nursing 已无']],
  [
    'ru',
    'light',
    390,
    ['Стоимость обучения Лечебное дело на английском · английский 30 000 юаней в год 2024 32 000 юаней в год 2024'],
  ],
] as const;
let isRestored = false;

/** Starts the next edition on a file that was damaged: of both the window tells at once. */
async function startOnDamage(): Promise<void> {
  const { userData } = program.host;
  await ask('packs.remove', { id: 'river-figures' }).catch(() => undefined);
  await ask('backups.create', {});
  await program.host.stop({ keep: true });
  writeFileSync(join(userData, 'user.db'), Buffer.alloc(20_000, 0x2a));
  await program.restart({ reference: second });
  // What a window still asked of the program that went away.
  program.takeFaults();
  isRestored = true;
}

// The longest words in the narrowest window; all readers in a soak.
it.each(fullSize ? readers : readers.slice(-1))(
  'what changed with a new edition is told and stands on paper in %s, %s, %d wide; so is what was brought back',
  async (language, theme, width, wanted) => {
    const isFirst = !isRestored;
    if (isFirst) await startOnDamage();
    const { app, changes, print, recovery } = catalogs[language];
    const page = await program.open('/browse', { language, theme, width, height: width === 390 ? 844 : 800 });
    // The first of these readers dismisses and reads it for all.
    if (isFirst) {
      const restored = page.getByRole('alert', { name: recovery.title.restored });
      await restored.waitFor();
      const told = page.getByRole('region', { name: changes.title });
      await told.waitFor();
      expect(await findings(page, 0), 'with both notices').toEqual([]);
      await restored.getByRole('button').click();
      await told.getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/changes');
    } else await visit(page, '/changes');
    await page.getByRole('heading', { name: changes.title }).waitFor();
    await expect.poll(() => rows(page)).not.toEqual([]);
    const shown = (await rows(page)).map((row) => row.replaceAll('\u00a0', ' '));
    for (const row of wanted)
      expect(
        shown.some((one) => one.startsWith(row)),
        `${row} in ${shown.join(' / ')}`,
      ).toBe(true);
    expect(await findings(page, 1), 'what changed').toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    const paper = textOf(await readPages(await page.pdf({ format: 'A4' })));
    expect(paper).toContain(squeeze(changes.title));
    for (const row of wanted) expect(paper).toContain(squeeze(row).slice(0, 4));
    // How it is printed is said above it, in words of printing.
    const ofView = paper.replace(squeeze(print.asItStands), '');
    for (const text of [app.settings, app.print])
      expect(ofView, 'nothing of the window around it').not.toContain(squeeze(text));
  },
);
