import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fullSize } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();

/** Opens an address in a browser that has never been here; returns what it asked for until nothing was still being read. */
async function opened(
  path: string,
  language: 'en' | 'zh' | 'ru' = 'en',
): Promise<{ page: Page; asked: string[]; drawn: boolean }> {
  const context = await program.newContext({ language });
  const page = await context.newPage();
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

const paths = ['/', '/browse', '/browse?country=CN&sort=founded', '/map', '/sources'];

describe('the first address of a window', () => {
  // What is asked depends on the view; which words, on the language.
  for (const language of ['en', 'zh', 'ru'] as const)
    it(`asks nothing twice, and for one list of words alone (${language})`, async () => {
      for (const path of language === 'en' || fullSize ? paths : ['/', '/map']) {
        const { page, asked, drawn } = await opened(path, language);
        if (path === '/') await page.locator('[data-index] a').first().waitFor();
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
    for (const [path, kept] of [
      ['/institutions/harbin-medical-university#history', '/institutions/harbin-medical-university#history'],
      ['/browse?country=CN#main', '/browse?country=CN#main'],
      ['/sources', '/sources'],
      ['/', '/browse'],
    ] as const) {
      const { page } = await opened(path);
      const { pathname, search, hash } = new URL(page.url());
      expect(`${pathname}${search}${hash}`).toBe(kept);
      expect(await page.locator('meta[name="almanac-key"]').count()).toBe(0);
      // It is let in again by what it has kept.
      await page.reload();
      await settled(page);
    }
  });
});
