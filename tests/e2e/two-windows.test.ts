import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { call } from '../support/host.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';

const program = useProgram({ fixture: true });
const slug = 'songhua-medical-university';
const other = 'volga-state-medical-university';
const profile = `/institutions/${slug}`;
const kept = async (of: string, input: object): Promise<unknown> => {
  const answer = await call(program.host, of, input);
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value;
};
const noteOn = async (of = slug): Promise<string> => ((await kept('notes.get', { slug: of })) as { body: string }).body;
const rates = async (): Promise<number[]> =>
  ((await kept('figures.rates', {})) as { rows: { rate: number }[] }).rows.map(({ rate }) => rate);
const note = (page: Page) => page.locator('#notes textarea');
const noteInList = (page: Page) => page.locator(`main li[data-id="${slug}"] textarea`);
const tagField = (page: Page) => page.locator(`main li[data-id="${slug}"] ul input`);

afterEach(async () => {
  for (const of of [slug, other]) {
    await kept('notes.set', { slug: of, body: '' });
    await kept('bookmarks.remove', { slug: of });
  }
  for (const currency of ['CNY', 'RUB', 'USD']) await kept('figures.setRate', { currency, target: 'EUR', rate: null });
});

/** The two windows, which go from one test to the next. */
let windows: readonly [Page, Page];
beforeAll(async () => {
  windows = [await program.stay(), await program.stay()];
  for (const page of windows) {
    await page.goto(addressOf(program.host, profile));
    await settled(page);
  }
});
const at = async (first: string, second: string): Promise<readonly [Page, Page]> => {
  await visit(windows[0], first);
  await visit(windows[1], second);
  return windows;
};

describe('two windows', () => {
  it('show one note: an open field follows, and where both write, both texts stand in both', async () => {
    const [a, b] = await at(profile, profile);
    await note(a).fill('Hall is warm.');
    await expect.poll(() => note(b).inputValue()).toBe('Hall is warm.');
    await note(b).pressSequentially(' Ask about fees.');
    await note(a).evaluate((field: HTMLTextAreaElement) => {
      field.setSelectionRange(0, 0);
    });
    await note(a).pressSequentially('Visited in May. ');
    const both = ['Visited in May.', 'Hall is warm.', 'Ask about fees.'];
    for (const text of both) {
      await expect.poll(() => noteOn()).toContain(text);
      await expect.poll(() => note(a).inputValue()).toContain(text);
      await expect.poll(() => note(b).inputValue()).toContain(text);
    }
  });

  it('show one note on the profile and among the saved schools, and there what is saved and let go here', async () => {
    const [a, b] = await at(profile, '/saved');
    const save = a.locator('article header button[aria-keyshortcuts="s"]');
    await save.click();
    await noteInList(b).waitFor();
    await note(a).fill('from the profile');
    await expect.poll(() => noteInList(b).inputValue()).toBe('from the profile');
    await noteInList(b).fill('from the profile, and from the list');
    await expect.poll(() => note(a).inputValue()).toBe('from the profile, and from the list');
    await kept('bookmarks.remove', { slug });
    await expect.poll(() => noteInList(b).count()).toBe(0);
    await expect.poll(() => save.getAttribute('aria-pressed')).toBe('false');
  });

  it('follow a backup that is restored, and join it with what is being written', async () => {
    await kept('notes.set', { slug, body: 'as it was' });
    const { id } = (await kept('backups.create', {})) as { id: string };
    await kept('notes.set', { slug, body: 'as it is' });
    const [page] = await at(profile, '/settings');
    await expect.poll(() => note(page).inputValue()).toBe('as it is');
    await kept('backups.restore', { id });
    await expect.poll(() => note(page).inputValue()).toBe('as it was');
  });

  it('add tags to one school without losing one, up to the limit and not beyond it unsaid', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `tag ${at}`);
    await kept('bookmarks.add', { slug, tags: many });
    const [a, b] = await at('/saved', '/saved');
    await tagField(a).fill('from a');
    await tagField(b).fill('from b');
    await Promise.all([tagField(a).press('Enter'), tagField(b).press('Enter')]);
    const tags = async () => ((await kept('bookmarks.list', {})) as { rows: { tags: string[] }[] }).rows[0]?.tags ?? [];
    await expect.poll(async () => (await tags()).toSorted()).toEqual([...many, 'from a', 'from b'].toSorted());
    await tagField(a).fill('x'.repeat(61));
    await tagField(a).press('Enter');
    await expect.poll(() => a.getByRole('alert').textContent()).toContain('61');
    expect(await tagField(a).inputValue()).toHaveLength(61);
    await tagField(a).fill('');
  });

  it('leave a rate alone that another window has set: a field that is only entered and left writes nothing', async () => {
    const compare = `/compare?school=${slug}&school=${other}&depth=everything&currency=EUR`;
    const [a, b] = await at(compare, compare);
    const field = (page: Page) => page.locator('main input[inputmode="decimal"]').first();
    await field(b).focus();
    await field(a).fill('7.3');
    await field(a).press('Enter');
    await expect.poll(rates).toEqual([7.3]);
    await field(b).blur();
    await expect.poll(() => field(b).inputValue()).toBe('7.3');
    expect(await rates()).toEqual([7.3]);
    await field(b).fill('7.4');
    await kept('figures.setRate', {
      ...((await kept('figures.rates', {})) as { rows: { currency: string; target: string }[] }).rows[0],
      rate: 7.5,
    } as object);
    await expect.poll(() => b.getByRole('alert').textContent()).toContain('7.5');
  });

  it('leave nothing behind when one is closed with two long notes unsaved', async () => {
    const long = (what: string) => what.repeat(20_000);
    await kept('bookmarks.add', { slug });
    await kept('bookmarks.add', { slug: other });
    const page = await program.open('/saved');
    await page.locator(`main li[data-id="${slug}"] textarea`).fill(long('哈'));
    await page.locator(`main li[data-id="${other}"] textarea`).fill(long('尔'));
    await page.close({ runBeforeUnload: true });
    // What could not be sent any more is sent when the next window opens.
    await program.load('/settings');
    await expect.poll(async () => (await noteOn()).length).toBe(20_000);
    await expect.poll(async () => (await noteOn(other)).length).toBe(20_000);
  });
});
