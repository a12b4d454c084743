import { expect, it } from 'vitest';
import { addressOf, useProgram, visit } from '../support/window.ts';

const program = useProgram();

it('a telephone alone: a footnote, an explanation, two schools kept, one put behind the other', async () => {
  const context = await program.newContext({ touch: true, width: 390, height: 844 });
  const page = await context.newPage();
  await page.goto(addressOf(program.host, '/institutions/hebei-medical-university'));
  const footnote = page.locator('main sup a').first();
  await footnote.tap();
  const source = page.getByRole('dialog', { name: /^Source/ });
  await source.waitFor();
  await page.getByRole('heading', { level: 1 }).tap();
  await source.waitFor({ state: 'detached' });
  const sign = page.getByRole('button', { name: /^What “/ }).first();
  await sign.tap();
  const note = page.locator('[role="note"][data-placed="true"]');
  await note.waitFor();
  const [at, beside] = await Promise.all([sign.boundingBox(), note.boundingBox()]);
  expect(Math.abs((beside?.y ?? 0) - (at?.y ?? 0)), 'it stands at its term').toBeLessThan(200);
  for (const slug of ['hebei-medical-university', 'siberian-state-medical-university']) {
    await visit(page, `/institutions/${slug}`);
    const save = page.locator('button[aria-keyshortcuts="s"]');
    await save.tap();
    await save.and(page.locator('[aria-pressed="true"]')).waitFor();
  }
  await visit(page, '/saved');
  const first = page.getByRole('button', { name: /^Place of .*: 1 of 2$/ });
  const before = await first.getAttribute('aria-label');
  await first.tap();
  await page.getByRole('button', { name: 'One down' }).tap();
  await expect.poll(() => first.getAttribute('aria-label')).not.toBe(before);
});
