import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Desktop } from '../support/desktop/desktop.ts';
import { chosenHost } from '../support/desktop/chosen-host.ts';
import { startElectron } from '../support/desktop/electron.ts';
import { startInBrowser } from '../support/desktop/in-browser.ts';
import { startStandIn } from '../support/desktop/stand-in.ts';
import { launchBrowser } from '../support/browser.ts';
import { catalogs } from '../support/catalogs.ts';
import { fastFolder } from '../support/fast-folder.ts';
import { compileFixture, fixtureSources } from '../support/fixture-reference.ts';
import { packOfTexts, usualFiles } from '../support/packs.ts';
import { hasTurn } from '../support/results.ts';
import { visit } from '../support/window.ts';
import { readPages, squeeze, textOf } from './pdf.ts';

/** By `ALMANAC_HOST`; unless told, real Chromium pages stand behind a fake of Electron. */
const host = chosenHost();
const texts = catalogs.en;
const songhua = 'Songhua Medical University';
const volga = 'volga-state-medical-university';

let folder: string;
let browser: Browser | null = null;
let desktop: Desktop;
let start: () => Promise<Desktop>;
beforeAll(async () => {
  folder = mkdtempSync(join(fastFolder, 'almanac-desktop-'));
  const reference = compileFixture();
  // As in the packaged program: packs are compiled with the sources beside the reference.
  cpSync(fixtureSources, join(dirname(reference), 'sources'), { recursive: true });
  const options = { userData: join(folder, 'user'), reference };
  const chromium = host === 'electron' ? null : await launchBrowser();
  browser = chromium;
  start = () => {
    if (!chromium) return startElectron(options);
    return host === 'browser' ? startInBrowser(chromium, options) : startStandIn(chromium, options);
  };
  desktop = await start();
});
afterAll(async () => {
  await desktop?.quit();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const heading = async (name: string | RegExp): Promise<void> => {
  await (await desktop.page()).getByRole('heading', { level: 1, name }).first().waitFor();
};

/** Goes to an address of the program, as a link would: behind a fake of Electron a browser keeps nothing of what it has loaded before. */
const openAt = async (path: string): Promise<void> => visit(await desktop.page(), `/${path}`);

/** Where a profile is printed from: the page that leads there has a button of the same name. */
const printed = /\/print\/profile\//;

/** One life of the program, in the order in which a person would have it; first what it is on every host. */
describe(`the program on ${host}`, () => {
  it('finds a school as one types, and reads it', async () => {
    const page = await desktop.page();
    expect(page.url()).toMatch(host === 'browser' ? /^http:\/\/127\.0\.0\.1:/ : /almanac/);
    await page.getByRole('combobox').first().fill('songhua medical');
    await page.getByRole('option').filter({ hasText: songhua }).first().waitFor();
    await page.keyboard.press('Enter');
    await heading(songhua);
    const kind = await page.evaluate(() => (window as { almanac?: { kind?: string } }).almanac?.kind);
    expect(kind).toBe(host === 'browser' ? undefined : 'electron');
  });

  it('keeps it, with a note, where the next start finds both', async () => {
    const page = await desktop.page();
    const save = page.locator('article header button[aria-keyshortcuts="s"]');
    await save.click();
    await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('textbox', { name: texts.profile.noteLabel }).fill('Ask about the hostel.');
    await page.getByRole('link', { name: texts.app.saved, exact: true }).click();
    await page.getByText('Ask about the hostel.').first().waitFor();
  });

  it('compares it with another', async () => {
    const page = await desktop.page();
    await openAt(`compare?school=songhua-medical-university&school=${volga}`);
    await expect.poll(() => page.locator('main thead th[scope="col"] a').count()).toBe(2);
  });
});

/** What the desktop does by its menu and by what the system hands over, a browser does by the page's own buttons and its own printing. */
describe.runIf(host === 'browser')('the program in a browser', () => {
  it('prints it to PDF', async () => {
    const page = await desktop.page();
    await openAt('print/profile/songhua-medical-university');
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    expect(textOf(await readPages(await page.pdf({ preferCSSPageSize: true })))).toContain(squeeze(songhua));
  });

  it('brings in a list and a pack that are chosen on the page', async () => {
    const page = await desktop.page();
    const choose = (name: string, buffer: Buffer) =>
      page
        .locator(`input[type="file"][accept*="${extname(name)}"]`)
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await openAt('saved');
    await page.getByRole('button', { name: texts.lists.take }).click();
    await choose('theirs.almanac-list', Buffer.from(JSON.stringify(listOf(volga))));
    await page.getByRole('button', { name: texts.lists.merge, exact: true }).click();
    await page.locator(`main li[data-id="${volga}"]`).first().waitFor();
    await openAt('settings');
    await choose('river.almanac-pack', await packOfTexts(usualFiles));
    await page.getByRole('button', { name: texts.packs.install, exact: true }).click();
    await page.getByText('Figures of the river schools').first().waitFor();
  });

  it('refuses a second start on what is kept, and goes on', async () => {
    await expect(start()).rejects.toThrow(/did not start/);
    await openAt('institutions/songhua-medical-university');
    await heading(songhua);
  });

  it('keeps a note that its page was closed over', async () => {
    const page = await desktop.page();
    await openAt('saved');
    const id = 'songhua-medical-university';
    await page.locator(`main li[data-id="${id}"] textarea`).first().fill('Ask again in May.');
    await desktop.closeWindow();
    await expect.poll(async () => (await desktop.windows()).all).toBe(0);
    await desktop.quit();
    desktop = await start();
    await (await desktop.page()).getByRole('link', { name: texts.app.saved, exact: true }).click();
    await (await desktop.page()).getByText('Ask again in May.').first().waitFor();
    await openAt('institutions/songhua-medical-university');
    await heading(songhua);
    expect(desktop.problems()).toEqual([]);
  });
});

describe.runIf(host !== 'browser')('the desktop program', () => {
  it('grants its page nothing that pages can ask for', async () => {
    const page = await desktop.page();
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const states = await page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
        ),
      asked,
    );
    expect(states).not.toContain('granted');
    const place = await page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => {
              resolve('told');
            },
            () => {
              resolve('refused');
            },
          );
        }),
    );
    expect(place).toBe('refused');
    // That it is refused is all that the page has to say of it.
    expect(desktop.takeProblems().filter((each) => !/permissions policy/i.test(each))).toEqual([]);
  });

  // Of the two ways to a file one a day: each opens a window to draw it in, which has nothing cached.
  it.runIf(host === 'electron' || hasTurn(0, 2))('prints it to PDF, from the menu on', async () => {
    const page = await desktop.page();
    const path = join(folder, 'songhua.pdf');
    await desktop.saveTo(path);
    await openAt('institutions/songhua-medical-university');
    await heading(songhua);
    await desktop.press('Control+P');
    await page.waitForURL(printed);
    // Until then the page that was left may still stand there, whose button has the same name.
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: texts.profile.pdf, exact: true }).click();
    await page.getByRole('status').filter({ hasText: path }).waitFor();
    expect(textOf(await readPages(readFileSync(path)))).toContain(squeeze(songhua));
    // The file is told of before the window it was drawn in is gone.
    await expect.poll(async () => (await desktop.windows()).all).toBe(1);
  });

  it.runIf(host === 'electron' || hasTurn(1, 2))(
    'saves what is open as PDF from the menu, and says where there is nothing to save',
    async () => {
      const page = await desktop.page();
      const path = join(folder, 'menu.pdf');
      await desktop.saveTo(path);
      await openAt(`institutions/${volga}`);
      await page.locator('article header button[aria-keyshortcuts="s"]').waitFor();
      await desktop.press('Control+Shift+S');
      await page.getByRole('status').filter({ hasText: path }).waitFor();
      expect((await readPages(readFileSync(path))).length).toBeGreaterThan(0);
      await openAt('plan');
      await page.locator('main h1').first().waitFor();
      await desktop.press('Control+Shift+S');
      await page.getByRole('button', { name: texts.profile.pdf, exact: true }).waitFor();
      await openAt('settings');
      await page.locator('main h1').first().waitFor();
      await desktop.press('Control+Shift+S');
      await page.getByRole('alert').filter({ hasText: texts.host.refused['no-document'] }).waitFor();
    },
  );

  it('brings in a list and a pack that the system hands over', async () => {
    const list = join(folder, 'theirs.almanac-list');
    writeFileSync(list, JSON.stringify(listOf(volga)));
    await desktop.startAgain(list);
    const page = await desktop.page();
    await page.getByRole('button', { name: texts.lists.merge, exact: true }).click();
    await page.locator(`main li[data-id="${volga}"]`).first().waitFor();
    const pack = join(folder, 'river.almanac-pack');
    writeFileSync(pack, await packOfTexts(usualFiles));
    await desktop.startAgain(pack);
    await page.getByRole('button', { name: texts.packs.install, exact: true }).click();
    await page.getByText('Figures of the river schools').first().waitFor();
  });

  it('follows a link of its own, and says that it refuses one', async () => {
    await desktop.startAgain('almanac://institutions/songhua-medical-university');
    await heading(songhua);
    await desktop.startAgain('almanac://institutions/..%2f..%2fetc');
    await (await desktop.page()).getByRole('alert').first().waitFor();
    await heading(songhua);
  });

  it('finds words on the page and makes it larger, by the keys of the menu', async () => {
    const page = await desktop.page();
    await desktop.press('Control+F');
    await page.getByRole('searchbox').last().waitFor();
    await page.keyboard.press('Escape');
    const width = await page.evaluate(() => window.innerWidth);
    await desktop.press('Control+=');
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(width);
    await desktop.press('Control+0');
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
  });

  it('lets its page go nowhere else, open no window and ask nothing of another machine', async () => {
    const page = await desktop.page();
    const address = page.url();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://evil.example/';
      document.body.append(link);
      link.click();
      link.remove();
    });
    const reached = await page.evaluate(() =>
      fetch('https://evil.example/x').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(page.url()).toBe(address);
    await page.getByRole('alert').filter({ hasText: 'https://evil.example/' }).waitFor();
    // The page's own errors of this test are those that were asked for.
    expect(desktop.takeProblems().every((each) => each.includes('evil.example'))).toBe(true);
  });

  it('is closed while it prints, writes no half of a document, and has everything when it is started again', async () => {
    const page = await desktop.page();
    const path = join(folder, 'late.pdf');
    await desktop.saveTo(path);
    await desktop.press('Control+P');
    await page.waitForURL(printed);
    // Until then the page that was left may still stand there, whose button has the same name.
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: texts.profile.pdf, exact: true }).click();
    await expect.poll(async () => (await desktop.windows()).all).toBe(2);
    await desktop.closeWindow();
    await desktop.ended();
    expect(desktop.problems()).toEqual([]);
    await desktop.quit();
    expect(existsSync(path)).toBe(false);
    desktop = await start();
    await (await desktop.page()).getByRole('link', { name: texts.app.saved, exact: true }).click();
    await (await desktop.page()).getByText('Ask about the hostel.').first().waitFor();
    await openAt('institutions/songhua-medical-university');
    await heading(songhua);
    expect(desktop.problems()).toEqual([]);
  });

  it('keeps two long notes that its window was closed over', async () => {
    const slugs = ['songhua-medical-university', volga];
    // Twenty thousand letters, of three bytes each.
    const long = '学'.repeat(19_990);
    const first = await desktop.page();
    await first.evaluate(callOfPage, ['bookmarks.add', { slug: volga }] as const);
    await first.getByRole('link', { name: texts.app.saved, exact: true }).click();
    const notes = slugs.map((slug) => first.locator(`main li[data-id="${slug}"] textarea`).first());
    for (const note of notes) await note.fill(long);
    const kept = async (): Promise<readonly string[]> => {
      const page = await desktop.page();
      return Promise.all(
        slugs.map(async (slug) => String((await page.evaluate(callOfPage, ['notes.get', { slug }] as const)).body)),
      );
    };
    await expect.poll(kept).toEqual([long, long]);
    // A letter more in each, sooner than a pause in writing keeps it.
    await first.evaluate((ids) => {
      for (const id of ids) {
        const field = document.querySelector<HTMLTextAreaElement>(`main li[data-id="${id}"] textarea`);
        field?.focus();
        document.execCommand('insertText', false, 'я');
      }
    }, slugs);
    await desktop.closeWindow();
    await desktop.ended();
    await desktop.quit();
    desktop = await start();
    expect((await kept()).map((text) => text.replaceAll('学', ''))).toEqual(['я', 'я']);
    expect(desktop.problems()).toEqual([]);
  });
});

/** Run in the page: a call through the preload's bridge; what it answers. */
async function callOfPage([name, input]: readonly [string, object]): Promise<Record<string, unknown>> {
  const { almanac } = window as unknown as {
    almanac: { invoke: (name: string, input: object) => Promise<{ value: Record<string, unknown> }> };
  };
  return (await almanac.invoke(name, input)).value;
}

function listOf(slug: string): object {
  return {
    format: 'university-almanac-list',
    version: 1,
    edition: '2026.11',
    writtenAt: '2026-11-01T00:00:00.000Z',
    list: { name: 'Theirs', isDefault: false },
    schools: [{ slug, savedName: slug, addedAt: '2026-11-01T00:00:00.000Z', tags: [], note: null, figures: [] }],
  };
}
