import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings as findings } from '../support/axe.ts';
import { compileFixture, editedSources, fixtureSources, type Edit } from '../support/fixture-reference.ts';
import { call } from '../support/host.ts';
import { packOfTexts, songhua, usualFiles } from '../support/packs.ts';
import { settled, useProgram, visit } from '../support/window.ts';
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
const { app, backups, changes, packs, recovery } = catalogs.en;
const slug = 'songhua-medical-university';
const pack = 'from the pack river-figures';

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
const notice = (page: Page) => page.getByRole('region', { name: changes.title });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const rows = async (page: Page) =>
  (await page.locator('main table tbody tr').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

beforeAll(async () => {
  await ask('bookmarks.add', { slug });
});

describe('a pack', () => {
  it('with mistakes is shown with file and line, and cannot be installed', async () => {
    const page = await program.open('/settings');
    await choosePack(page, {
      ...usualFiles,
      [songhua]: 'claims:\n  - { property: student-total, value: 5, source: fair-2026 }\n',
    });
    await page.getByText(`${songhua}:2`).waitFor();
    expect(await page.locator('main').innerText()).toContain('There is no property `student-total`.');
    expect(await page.getByRole('button', { name: packs.install }).isDisabled()).toBe(true);
    expect(await findings(page)).toEqual([]);
    await press(page, packs.cancel);
    expect(await page.getByRole('button', { name: packs.install }).count()).toBe(0);
  });

  it('is looked at first: what it adds, and where it disagrees, with both values, file and line', async () => {
    const page = await program.open('/settings');
    await choosePack(page);
    const preview = page.getByRole('region', { name: 'Figures of the river schools' });
    await preview.waitFor();
    const text = (await preview.innerText()).replaceAll(/\s+/g, ' ');
    for (const wanted of [
      'By its own account from A counsellor; version 1 of November 2026',
      'Upriver Medical College',
      '3 facts',
      'It disagrees 2 times',
      '12000 people 2024',
      '12500 people 2024',
      `${songhua}:2`,
    ])
      expect(text).toContain(wanted);
    expect(await findings(page)).toEqual([]);
    expect(((await ask('packs.list', {})) as { rows: unknown[] }).rows).toEqual([]);
    await press(page, packs.install);
    await page.getByText(packs.installed.replace('{name}', 'Figures of the river schools')).waitFor();
  });

  it('marks each of its figures: on the profile, in the comparison, in print and in exports', async () => {
    const page = await program.open(`/institutions/${slug}`);
    const figure = page.locator('#figures li', { hasText: '12,500' });
    expect(await figure.locator('sup').innerText()).toMatch(/^\d+\s?pack$/);
    expect(await figure.getByRole('link').getAttribute('aria-label')).toMatch(new RegExp(`^Source \\d+, ${pack}$`));
    expect(
      await page.locator('#figures li', { hasText: '13,500' }).locator('sup').innerText(),
      'and not the edition’s',
    ).toMatch(/^\d+$/);
    expect(await page.locator('#sources').innerText()).toContain(pack);
    await visit(page, `/compare?school=${slug}&school=upriver-medical-college&depth=everything`);
    const cell = page.locator('td li', { hasText: '12,500' }).first();
    await cell.waitFor();
    expect(await cell.locator('sup').innerText()).toMatch(/pack$/);
    expect(await findings(page)).toEqual([]);
    for (const [address, word] of [
      [`/print/profile/${slug}?language=en`, 'pack'],
      // At depth decide the edition answers, and no figure of the pack is shown.
      [`/print/comparison?school=${slug}&school=upriver-medical-college&depth=everything&language=zh`, '数据包'],
      [`/print/profile/${slug}?language=ru`, 'пакет'],
    ] as const) {
      await visit(page, address);
      await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
      const text = textOf(await readPages(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
      expect(text.replaceAll(/[\s,.]/g, ''), address).toMatch(new RegExp(`12500\\D{0,12}\\d+${word}`));
      expect(text, address).toContain(squeeze('river-figures'));
    }
    const exported = async (format: string) =>
      ((await ask('exports.comparison', { slugs: [slug], language: 'en', format })) as { text: string }).text;
    expect(await exported('csv')).toMatch(/"\d+ (\d+ )*\| .*\d+ \(pack river-figures\)/);
    expect(
      (JSON.parse(await exported('json')) as { sources: { pack: string | null }[] }).sources.filter(
        (source) => source.pack === 'river-figures',
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('what changed', () => {
  /** Whether the new edition is there already. */
  let isNewer = false;

  it('is told once, quietly, and stays at its address when it is put off, over a restart too', async () => {
    const page = await program.load('/browse');
    await notice(page).getByText('Figures have come or gone').waitFor();
    await notice(page).getByRole('button', { name: changes.notNow, exact: true }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
    await program.restart();
    const again = await program.open('/settings');
    expect(await notice(again).count()).toBe(0);
    await again.getByRole('link', { name: changes.title }).click();
    await again.waitForURL('**/changes');
    await settled(again);
    expect(await rows(again)).toEqual([
      `Affiliated hospitals not there 7 2026 About the school ${pack}`,
      `Scholarship not there Half the fee Fees read out at the fair ${pack}`,
      `Students not there 12,500 2024 Fees read out at the fair ${pack}`,
    ]);
    expect(await again.getByRole('link', { name: 'Upriver Medical College' }).count()).toBe(1);
    expect(await findings(again)).toEqual([]);
  });

  it('follows what is bookmarked elsewhere while it stands open', async () => {
    const page = await program.open('/changes');
    await expect.poll(() => rows(page)).toHaveLength(3);
    await ask('bookmarks.remove', { slug });
    await expect.poll(() => rows(page)).toEqual([]);
    await ask('bookmarks.add', { slug });
    await expect.poll(() => rows(page)).toHaveLength(3);
  });

  it('is counted from now on when it is marked as read', async () => {
    const page = await program.open('/changes');
    await press(page, changes.markRead);
    await page.getByText(changes.read).waitFor();
    await expect.poll(() => rows(page)).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Nothing: edition 2026.11 is as you last read it.');
    expect(await findings(page)).toEqual([]);
    await ask('packs.remove', { id: 'river-figures' });
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect((await rows(page))[2]).toBe('Students 12,500 2024 gone no longer there');
    await ask('reference.seen', {});
  });

  it.each([
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
  ] as const)(
    'after a new edition says it in %s, %s, %d wide, by keyboard and on paper',
    async (language, theme, width, wanted) => {
      if (!isNewer) await program.restart({ reference: second });
      isNewer = true;
      const texts = catalogs[language].changes;
      const page = await program.open('/browse', { language, theme, width, height: width === 390 ? 844 : 800 });
      const told = page.getByRole('region', { name: texts.title });
      // The first of these readers has seen the page; the notice is for whoever has not.
      if (language === 'en') {
        await told.getByText('This is edition 2027.03; you last read edition 2026.11.').waitFor();
        expect(await findings(page)).toEqual([]);
        await told.getByRole('link').focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/changes');
      } else {
        expect(await told.count()).toBe(0);
        await visit(page, '/changes');
      }
      await page.getByRole('heading', { name: texts.title }).waitFor();
      const shown = (await rows(page)).map((row) => row.replaceAll('\u00a0', ' '));
      for (const row of wanted)
        expect(
          shown.some((one) => one.startsWith(row)),
          `${row} in ${shown.join(' / ')}`,
        ).toBe(true);
      expect(await findings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      ).toBe(true);
      await page.getByRole('button', { name: texts.markRead }).focus();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts.markRead);
      const paper = textOf(await readPages(await page.pdf({ format: 'A4' })));
      expect(paper).toContain(squeeze(texts.title));
      for (const row of wanted) expect(paper).toContain(squeeze(row).slice(0, 4));
      for (const text of [catalogs[language].app.settings, catalogs[language].app.print])
        expect(paper, 'nothing of the window around it').not.toContain(squeeze(text));
    },
  );

  it('says so when it cannot be read, and reads it when asked again', async () => {
    const page = await program.load('/browse');
    let fails = true;
    await page.route('**/rpc/reference.changes', (route) =>
      fails
        ? route.fulfill({
            contentType: 'application/json',
            body: JSON.stringify({
              ok: false,
              error: { code: 'damaged', message: 'A part of the file could not be read.' },
            }),
          })
        : route.continue(),
    );
    await page.goto(`${program.host.origin}/changes`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(catalogs.en.error.damaged);
    fails = false;
    await press(page, app.retry);
    await page.getByRole('heading', { name: changes.saved }).waitFor();
    program.takeFaults();
  });
});

describe('backups', () => {
  it('are made and brought back from their screen, and bringing back is undone', async () => {
    await ask('notes.set', { slug, body: 'as it was' });
    const page = await program.open('/settings');
    await press(page, backups.create);
    await page.getByText(backups.made).waitFor();
    await ask('notes.set', { slug, body: 'as it is' });
    const row = page.locator('tr', { hasText: backups.reason.asked }).first();
    await row.getByRole('button').click();
    await page.getByText(backups.restored).waitFor();
    expect(await ask('notes.get', { slug })).toMatchObject({ body: 'as it was' });
    await page.getByRole('button', { name: app.undo }).click();
    await page.getByText(catalogs.en.writing.undone).waitFor();
    expect(await ask('notes.get', { slug })).toMatchObject({ body: 'as it is' });
    expect(await findings(page)).toEqual([]);
  });

  it('stand in for a damaged file, and the window says what was brought back, from when, and where the damaged file lies', async () => {
    const { userData } = program.host;
    const [backup] = ((await ask('backups.list', {})) as { rows: { id: string; madeAt: string }[] }).rows;
    await program.host.stop({ keep: true });
    writeFileSync(join(userData, 'user.db'), Buffer.alloc(20_000, 0x2a));
    await program.restart();
    const page = await program.open('/browse');
    const told = page.getByRole('alert', { name: recovery.title.restored });
    await told.waitFor();
    const text = await told.innerText();
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(
      new Date(backup?.madeAt ?? ''),
    );
    expect(text).toContain(`It is as it was on ${day}`);
    const kept =
      text
        .split('\n')
        .find((line) => line.startsWith('The files as they were found: '))
        ?.replace('The files as they were found: ', '')
        .split(', ') ?? [];
    expect(kept.length).toBeGreaterThan(0);
    for (const file of kept) expect(existsSync(file), file).toBe(true);
    expect(readdirSync(userData)).toContain('user.db');
    expect(await findings(page)).toEqual([]);
    await press(page, recovery.dismiss);
    await expect.poll(() => told.count()).toBe(0);
    await program.restart();
    expect(await (await program.open('/browse')).getByRole('alert').count()).toBe(0);
  });
});
