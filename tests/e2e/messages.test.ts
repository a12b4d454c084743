import { describe, expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { fullSize } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();

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
/** Each of them once, in every way in turn; all of them in all ways in a soak. */
const payloads = fullSize
  ? wrappers.flatMap((wrap) => tags.map(wrap))
  : tags.map((tag, at) => (wrappers[at % wrappers.length] as (payload: string) => string)(tag));

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
