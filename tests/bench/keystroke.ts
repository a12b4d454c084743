import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startHost } from '../support/host.ts';
import { queryClasses, generateQueries } from '../support/generate/queries.ts';
import { quantile, type Bench } from './figure.ts';
import { generatedReference } from './generated.ts';

/**
 * Measures in the page: from the key to the second frame after the list shows the answer to what now stands in the
 * box. The list carries the text it answers, so an older answer is not taken for it.
 */
const watch = `document.addEventListener('input', ({ target: input }) => {
  const start = performance.now();
  window.painted = new Promise((resolve) => {
    const settled = () => document.querySelector('[data-answers]')?.getAttribute('data-answers') === input.value;
    const wait = () => (settled() ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start))) : requestAnimationFrame(wait));
    wait();
  });
}, { capture: true });`;

/** Answers every search with one list made before, in the page itself: what painting alone costs. */
const fixedAnswer = (body: string) => `(() => {
  const real = window.fetch;
  window.fetch = (address, options) => (String(address).includes('search.query') ? Promise.resolve(new Response(${JSON.stringify(body)}, { headers: { 'Content-Type': 'application/json' } })) : real(address, options));
})();`;

async function typeAll(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  const box = page.getByRole('combobox').first();
  for (const text of texts) {
    await box.fill('');
    await box.focus();
    for (const key of text) {
      await page.keyboard.insertText(key);
      times.push(await page.evaluate<number>('window.painted'));
    }
  }
  return times;
}

/** From a key to its painted hits at 250,000 institutions, against the same page painting a fixed list. */
export const keystroke: Bench = {
  name: 'keystroke',
  run: async () => {
    const { file, institutions } = generatedReference(250_000);
    const queries = generateQueries(institutions, 7);
    const texts = queryClasses.flatMap((name) =>
      queries
        .filter((query) => query.class === name)
        .slice(0, 3)
        .map((query) => query.text.slice(0, 20)),
    );
    const host = await startHost({ reference: file, env: { ALMANAC_CHECK_OUTPUTS: '0' } });
    const browser = await launchBrowser();
    try {
      const pageFor = async (script: string) => {
        const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
        await page.addInitScript(`${watch}${script}`);
        await page.goto(host.url);
        await page.getByRole('combobox').first().waitFor();
        return page;
      };
      const real = await pageFor('');
      const answer = await (
        await fetch(`${host.origin}/rpc/search.query`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${host.token}` },
          body: JSON.stringify({ text: 'medical university', limit: 8 }),
        })
      ).text();
      const fixed = await pageFor(fixedAnswer(answer));
      await typeAll(real, texts.slice(0, 2));
      await typeAll(fixed, texts.slice(0, 2));
      const [a, b]: [number[], number[]] = [[], []];
      // In turn, so that noise meets both alike.
      for (const text of texts) {
        a.push(...(await typeAll(real, [text])));
        b.push(...(await typeAll(fixed, [text])));
      }
      const [realP95, fixedP95] = [quantile(a, 0.95), quantile(b, 0.95)];
      return [
        {
          what: 'key to painted result, p95 / the same page painting a fixed list',
          value: realP95 / fixedP95,
          unit: 'times',
          atMost: 1.5,
          detail: `${realP95.toFixed(1)} ms / ${fixedP95.toFixed(1)} ms over ${a.length} keys`,
        },
      ];
    } finally {
      await browser.close();
      await host.stop();
    }
  },
};
