import { expect, test } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram({ fixture: true });
const texts = catalogs.en;

test('the view before stays, and says that it is busy, until the script of the next one is there', async () => {
  const page = await program.load('/browse');
  const heading = await page.locator('main h1').textContent();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  let asked = 0;
  await page.route('**/assets/settings-page-*.js', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: texts.app.settings, exact: true }).click();
  await page.locator('main[aria-busy="true"]').waitFor();
  expect(await page.locator('main h1').textContent()).toBe(heading);
  release();
  await page.getByRole('heading', { level: 1, name: texts.app.settings }).waitFor();
  await expect.poll(() => page.locator('main').getAttribute('aria-busy')).toBe('false');
  await page.goBack();
  await page.getByRole('link', { name: texts.app.settings, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: texts.app.settings }).waitFor();
  expect(asked).toBe(1);
});

test('the frame stands while the view of the first address is read', async () => {
  const page = await program.blank();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/assets/sources-page-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${program.host.origin}/sources?token=${program.host.token}`);
  await page.getByRole('navigation', { name: texts.app.sections }).waitFor();
  await page.locator('main').getByRole('status').filter({ hasText: texts.app.loading }).waitFor();
  release();
  await page.getByRole('heading', { level: 1, name: texts.app.sources }).waitFor();
});

test('a view whose script cannot be read says so where it would stand, and comes when it can be read', async () => {
  const page = await program.load('/browse');
  let fails = true;
  await page.route('**/assets/changes-page-*.js', (route) => (fails ? route.abort() : route.continue()));
  await page.evaluate(() => {
    history.pushState({ key: 'test', idx: history.length }, '', '/changes');
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  });
  const alert = page.locator('main').getByRole('alert').filter({ hasText: texts.error.unavailable });
  await alert.waitFor();
  await page.getByRole('navigation', { name: texts.app.sections }).waitFor();
  fails = false;
  await alert.getByRole('button', { name: texts.app.retry }).click();
  await page.getByRole('heading', { level: 1, name: texts.changes.title }).waitFor();
  expect(program.takeFaults().length).toBeGreaterThan(0);
});
