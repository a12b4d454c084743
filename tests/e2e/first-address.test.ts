import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fullSize } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();

/** Opens an address in a window; returns what it asked for until nothing was still being read. */
async function opened(page: Page, path: string): Promise<{ page: Page; asked: string[]; drawn: boolean }> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    asked.push(`${pathname} ${request.postData() ?? ''}`);
  });
  const first = page.waitForResponse('**/rpc/window.first').then(
    async (response) => ((await response.json()) as { value: object | null }).value !== null,
    () => false,
  );
  const address = new URL(path, program.host.origin);
  address.searchParams.set('token', program.host.token);
  await page.goto(address.href);
  await settled(page);
  // Where the backend has drawn the list, that has brought its answers.
  const opensList = path === '/' || path === '/browse';
  return { page, asked, drawn: opensList && (await first) };
}

const more = [
  ['/browse?country=CN#main', '/browse?country=CN#main'],
  ['/sources', '/sources'],
  ['/', '/browse'],
] as const;
const paths = ['/', '/browse', '/browse?country=CN&sort=founded', '/map', '/sources'];

describe('the first address of a window', () => {
  // That no view asks twice, components prove of every address (window/addresses); which words are read, depends on the language.
  for (const language of fullSize ? (['en', 'zh', 'ru'] as const) : (['zh'] as const))
    it(`asks nothing twice, and for one list of words alone (${language})`, async () => {
      // It has never been here at the first, and has the program's scripts at the others.
      const context = await program.newContext({ language });
      for (const path of fullSize ? paths : ['/', '/map']) {
        const { page, asked, drawn } = await opened(await context.newPage(), path);
        if (path === '/') {
          await page.locator('[data-index] a').first().waitFor();
          expect(new URL(page.url()).pathname).toBe('/browse');
        }
        const calls = asked.filter((one) => one.startsWith('/rpc/'));
        expect(calls.toSorted(), path).toEqual([...new Set(calls)].toSorted());
        expect(calls.filter((one) => one.startsWith('/rpc/institutions.list ')).length, path).toBe(
          path === '/sources' || drawn ? 0 : 1,
        );
        expect(
          asked.filter((one) => /^\/assets\/(?:en|zh|ru)-/.test(one)).map((one) => one.slice(8, 10)),
          path,
        ).toEqual([language]);
      }
    });

  it('keeps what the address says, also behind its #, and leaves neither token nor key in it', async () => {
    const whole = '/institutions/danube-university-krems?country=AT#history';
    for (const [path, kept] of [[whole, whole], ...(fullSize ? more : [])] as const) {
      const { page } = await opened(await program.blank(), path);
      const { pathname, search, hash } = new URL(page.url());
      expect(`${pathname}${search}${hash}`).toBe(kept);
      expect(await page.locator('meta[name="almanac-key"]').count()).toBe(0);
      // It is let in again by what it has kept.
      await page.reload();
      await settled(page);
      // The next is let in by its own address again.
      await page.evaluate(() => {
        localStorage.clear();
      });
    }
  });
});
