import { expect, it } from 'vitest';
import { askOf } from '../support/lists.ts';
import { fullSize } from '../support/results.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram({ fixture: true });
const slug = 'songhua-medical-university';
/** A thousand in a soak. */
const many = fullSize ? 1_000 : 300;

it(`${many} changes in a row are read again a few times, and the last of them is seen`, async () => {
  await askOf(program.host, 'bookmarks.add', { slug });
  const page = await program.load('/saved');
  const note = page.locator('main ol[data-bookmarks] textarea');
  await note.first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/rpc/')) asked.push(request.url());
  });
  await askOf(program.host, 'notes.set', { slug, body: 'One change.' });
  await expect.poll(() => note.first().inputValue()).toBe('One change.');
  expect(asked.length, 'each change is seen').toBeGreaterThan(0);
  asked.length = 0;
  const start = performance.now();
  for (let change = 1; change <= many; change += 1)
    await askOf(program.host, 'notes.set', { slug, body: `Change ${change}` });
  const seconds = (performance.now() - start) / 1000;
  await expect.poll(() => note.first().inputValue()).toBe(`Change ${many}`);
  // At once, after doubling pauses, and then once a second: of a few calls each.
  expect(asked.length, `requests over ${seconds.toFixed(1)} s`).toBeLessThan(4 * (6 + seconds));
});
