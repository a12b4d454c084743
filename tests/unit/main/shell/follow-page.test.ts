import { expect, it } from 'vitest';
import { followPage } from '../../../../src/main/shell/follow-page.ts';

/** A page that answers when it is told to. */
function page() {
  const answers: ((said: unknown) => void)[] = [];
  return {
    answers,
    executeJavaScript: () =>
      new Promise<unknown>((resolve) => {
        answers.push(resolve);
      }),
  };
}

it('tells what the page said last, and does not ask a page again that has not answered', async () => {
  const busy = page();
  const followed = followPage(busy);
  expect(followed.told()).toEqual({ step: 'reading', schools: null, pages: null });
  followed.told();
  expect(busy.answers).toHaveLength(1);
  busy.answers[0]?.({ schools: { done: 12, total: 30 }, pages: null });
  await expect.poll(() => followed.told().schools).toEqual({ done: 12, total: 30 });
  busy.answers[1]?.({ schools: { done: 30, total: 30 }, pages: 84 });
  await expect.poll(() => followed.told().pages).toBe(84);
  followed.write();
  expect(followed.told()).toEqual({ step: 'writing', schools: { done: 30, total: 30 }, pages: 84 });
});

it.each([null, 'ready', { schools: { done: 'x' }, pages: 3 }, { pages: -1, schools: null }])(
  'takes nothing from a page that answers %j',
  async (said) => {
    const odd = page();
    const followed = followPage(odd);
    followed.told();
    odd.answers[0]?.(said);
    await expect.poll(() => (followed.told(), odd.answers.length)).toBe(2);
    expect(followed.told()).toEqual({ step: 'reading', schools: null, pages: null });
  },
);

it('goes on when the page is gone', async () => {
  let asked = 0;
  const followed = followPage({
    executeJavaScript: () => {
      asked += 1;
      return Promise.reject(new Error('Object has been destroyed'));
    },
  });
  followed.told();
  await expect.poll(() => (followed.told(), asked)).toBeGreaterThan(1);
  expect(followed.told().pages).toBeNull();
});
