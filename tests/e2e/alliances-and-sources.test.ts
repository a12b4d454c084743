import { expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();

// What alliances and sources say, and how they are filtered, needs no layout: tests/unit/renderer/window/alliances-members.test.tsx, sources-edition.test.tsx.

it('shows all of a source at its footnote in a small window, too: what has no room is scrolled to; it leads to its place and on', async () => {
  const page = await program.open('/alliances/asrmu', { width: 390, height: 420 });
  const note = page.locator('#members sup a').first();
  const number = await note.textContent();
  await note.click();
  const popover = page.getByRole('dialog');
  const way = popover.getByRole('link', { name: catalogs.en.sources.inList });
  await way.waitFor();
  const { top, hidden } = await popover.evaluate((it) => ({
    top: it.scrollTop,
    hidden: it.scrollHeight - it.clientHeight,
  }));
  expect(top).toBe(0);
  expect(hidden, 'more than there is room for').toBeGreaterThan(20);
  await popover.hover();
  await page.mouse.wheel(0, hidden);
  await expect.poll(() => popover.evaluate((it) => it.scrollTop)).toBeGreaterThanOrEqual(hidden - 1);
  await way.click();
  await page.waitForURL(`**/alliances/asrmu#source-${number}`);
  const target = page.locator(`#source-${number}`);
  await expect
    .poll(() =>
      target.evaluate((it) => {
        const { top: upper, bottom } = it.getBoundingClientRect();
        return upper >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
  const title = await target.getByRole('link').first().textContent();
  await target.getByRole('link').first().click();
  await page.waitForURL('**/sources/**');
  await settled(page);
  await expect.poll(() => page.locator('main h1').textContent()).toBe(title);
  await page.goBack();
  await page.waitForURL(`**/alliances/asrmu#source-${number}`);
});

it('keeps letters of a filter that are typed as fast as can be, and those typed in its middle where they were typed', async () => {
  const page = await program.open('/sources');
  const filter = page.getByRole('searchbox', { name: catalogs.en.sources.filter });
  await filter.pressSequentially('Wikdia', { delay: 0 });
  expect(await filter.inputValue()).toBe('Wikdia');
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('ipe');
  expect(await filter.inputValue()).toBe('Wikipedia');
});
