import { describe, expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { scaled } from '../support/results.ts';
import { settled, useProgram, visit } from '../support/window.ts';

const program = useProgram();

describe('an address that the program does not have', () => {
  it.each(['en', 'zh', 'ru'] as const)('is named, in %s, with the way back', async (language) => {
    const page = await program.open('/nowhere/at/all', { language });
    const texts = catalogs[language].error;
    expect(await page.locator('main h1').textContent()).toBe(texts.unknownAddress);
    await expect.poll(() => page.locator('main').textContent()).toContain('/nowhere/at/all');
    await page.locator('main').getByRole('link', { name: texts.toBrowse }).click();
    await page.waitForURL('**/browse');
    await settled(page);
  });

  it.each([
    '/institutions/no-such-school',
    '/organizations/no-such-body',
    '/alliances/no-such-alliance',
    '/sources/no-such-source',
    '/print/profile/no-such-school',
  ])('%s: says that this edition has nothing there, and what to do', async (path) => {
    const page = await program.open(path);
    expect(await page.getByRole('alert').textContent()).toContain(catalogs.en.error['not-found']);
  });

  it.each([
    '/institutions/%00',
    '/institutions/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    `/institutions/${'a'.repeat(3_000)}`,
    '/institutions/<script>alert(1)</script>',
    '/institutions/Harbin%20Medical',
    '/alliances/%F0%9F%92%A9',
    '/sources/%E2%80%AE',
    '/saved/no-such-list',
    '/search?text=%00%01',
    '/browse?sort=%00',
    `/${'x'.repeat(5_000)}`,
    '/__proto__',
    '/institutions/constructor',
  ])('%#: any other is a message, never an empty or a broken window', async (path) => {
    const page = await program.open('/settings');
    // Within the window: the browser host itself has nothing for some of these.
    await visit(page, path);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(20);
    expect(await page.locator('body').textContent()).not.toContain(catalogs.en.error.crashed);
    await page.goto(`${program.host.origin}/settings`);
    await settled(page);
  });
});

const tags = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<a href="javascript:ran()">a</a>',
  '<style>*{display:none}</style>',
  '<base href="http://192.0.2.1/">',
  '<meta http-equiv=refresh content="0;url=http://192.0.2.1/">',
  '<form action=http://192.0.2.1><input></form>',
  '<math><mi xlink:href="javascript:ran()">',
  '<link rel=stylesheet href=http://192.0.2.1/x.css>',
  '<video><source onerror=ran()></video>',
  '<details open ontoggle=ran()>',
  '<object data="javascript:ran()">',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '%{ran()}',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '<b>bold</b> & "quoted"',
  '<!--',
  ']]>',
  '</textarea><script>ran()</script>',
  '</title><script>ran()</script>',
  '\u202Eevil',
  '\u0000<script>ran()</script>',
];
const wrappers: readonly ((payload: string) => string)[] = [
  (it) => it,
  (it) => `"'>${it}`,
  (it) => it.toUpperCase(),
  (it) => `${it}${it}`,
  (it) => `中文${it}`,
  (it) => ` ${it} `,
  (it) => it.replace(/</g, '<\u200b'),
  (it) => `{count, plural, one {${it}} other {}}`,
];
const payloads = wrappers.flatMap((wrap) => tags.map(wrap)).slice(0, scaled(200) === 200 ? 200 : 50);

describe('what is typed', () => {
  it(`is text and nothing else in notes, on screen and in the saved schools (${payloads.length} payloads)`, async () => {
    await call(program.host, 'bookmarks.add', { slug: 'harbin-medical-university' });
    const page = await program.open('/saved');
    await page.evaluate(() => {
      (window as unknown as { ran: () => void }).ran = () => {
        throw new Error('A payload ran.');
      };
    });
    const row = page.locator('main li[data-id="harbin-medical-university"]');
    const elements = () => page.locator('body *').count();
    for (const payload of payloads) {
      // NUL is no character of a text; what the backend keeps is what must be shown.
      await call(program.host, 'notes.set', { slug: 'harbin-medical-university', body: `note: ${payload}` });
      const { body } = (await call(program.host, 'notes.get', { slug: 'harbin-medical-university' })).value as {
        body: string;
      };
      await expect
        .poll(
          async () =>
            (await row.locator('textarea').count()) > 0
              ? row.locator('textarea').first().inputValue()
              : row.innerText(),
          { message: payload },
        )
        .toContain(body.trim().slice(0, 200));
    }
    const before = await elements();
    await call(program.host, 'notes.set', { slug: 'harbin-medical-university', body: 'plain' });
    await expect.poll(async () => (await row.textContent()) ?? '').toContain('plain');
    expect(await elements(), 'no payload became an element').toBe(before);
    await call(program.host, 'notes.set', { slug: 'harbin-medical-university', body: '' });
    await call(program.host, 'bookmarks.remove', { slug: 'harbin-medical-university' });
  });

  it(`is text and nothing else in a search, in the box, in the results and in the address (${payloads.length} payloads)`, async () => {
    const page = await program.open('/browse');
    await page.evaluate(() => {
      (window as unknown as { ran: () => void }).ran = () => {
        throw new Error('A payload ran.');
      };
    });
    const box = page.getByRole('combobox', { name: catalogs.en.search.label });
    for (const payload of payloads) {
      await box.fill(payload);
      expect(await box.inputValue()).toBe(payload.replace(/[\r\n]/g, ''));
      await page
        .locator('search [role="status"]')
        .filter({ hasText: /result/i })
        .waitFor({ state: 'attached' });
    }
    const nothing = '<img src=x onerror=ran()> qqqqzzzz';
    await box.fill(nothing);
    await expect.poll(() => page.locator('search').textContent()).toContain(`“${nothing}”`);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/search?text=**');
    await settled(page);
    await expect.poll(() => page.locator('main').textContent()).toContain(nothing);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toContain('<img src=x');
  });

  it('would be seen to run by these tests, were it markup', async () => {
    const page = await program.open('/saved');
    await page.evaluate(() => {
      (window as unknown as { ran: () => void }).ran = () => {
        throw new Error('A payload ran.');
      };
    });
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.innerHTML = '<img src=x onerror=ran()>';
      document.body.append(host);
    });
    await page.waitForTimeout(200);
    expect(program.takeFaults().join('\n')).toMatch(/policy: script-src-attr|A payload ran/);
  });
});
