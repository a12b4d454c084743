import { expect, it } from 'vitest';
import { call } from '../support/host.ts';
import { useProgram } from '../support/window.ts';
import { spacing } from './reach.ts';

const program = useProgram();
const [harbin, bashkir] = ['harbin-medical-university', 'bashkir-state-medical-university'];

it('a word that is broken has its hyphen, on whichever line and in whatever width', async () => {
  const page = await program.load(`/institutions/${harbin}`, { language: 'ru' });
  await page.locator('p > span[class*="place"]').first().waitFor();
  const bare = new Set<string>();
  let broken = 0;
  for (let width = 340; width < 480; width += 7) {
    await page.setViewportSize({ width, height: 844 });
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('p > span[class*="place"]')].flatMap((piece) => {
        const lineOf = (node: Node, from: number, to: number) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          return range.getBoundingClientRect().top;
        };
        const text = piece.lastChild as Text;
        const before = piece.previousSibling?.lastChild ?? piece.previousSibling;
        if (!(before instanceof Text)) return [];
        const above = lineOf(before, before.length - 1, before.length);
        if (lineOf(text, 0, 1) <= above + 5) return [];
        const hyphen = [...piece.getClientRects()].some((each) => Math.abs(each.top - above) < 5 && each.width > 1);
        return [{ hyphen, word: `${before.data.slice(-8)}|${text.data.slice(0, 8)}` }];
      }),
    );
    broken += seen.length;
    for (const { hyphen, word } of seen) if (!hyphen) bare.add(`${width}: ${word}`);
  }
  expect(broken).toBeGreaterThan(20);
  expect([...bare]).toEqual([]);
});

it.each(['/settings', '/plan'])(
  'what goes on in another line begins beside its box, and not under it: %s',
  async (path) => {
    await call(program.host, 'bookmarks.add', { slug: bashkir });
    const page = await program.load(path, { language: 'ru' });
    await page.getByRole('checkbox').or(page.getByRole('radio')).first().waitFor();
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('main label:has(input[type="radio"], input[type="checkbox"])')].map((label) => {
        const words = document.createRange();
        words.setStartAfter(label.querySelector('input') as Element);
        words.setEndAfter(label.lastChild as Node);
        const lines = [...words.getClientRects()].filter(({ width }) => width > 5).map(({ left }) => left);
        const box = (label.querySelector('input') as Element).getBoundingClientRect();
        return { lines, box: box.right, text: label.textContent };
      }),
    );
    expect(labels.some(({ lines }) => lines.length > 1)).toBe(true);
    for (const { lines, box, text } of labels) for (const left of lines) expect(left, text).toBeGreaterThanOrEqual(box);
  },
);

it.each([1280, 390])(
  'the name and the sections are whole in a window of %d, set in the spacing of WCAG 1.4.12',
  async (width) => {
    const page = await program.load('/browse', { language: 'ru', width, height: 800 });
    const out = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      const frame = [...document.querySelectorAll('header[data-pane] > a, header[data-pane] ~ nav a')];
      const isOut = ({ top, right, bottom }: DOMRect) => top < 0 || right > innerWidth || bottom > innerHeight;
      const words = (each: Element) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return [...range.getClientRects()];
      };
      const found = frame.filter((each) => words(each).some(isOut)).map(({ textContent }) => textContent);
      document.adoptedStyleSheets.pop();
      return { found, looked: frame.length };
    }, spacing);
    expect(out.looked).toBeGreaterThan(6);
    expect(out.found).toEqual([]);
  },
);

it('the keys stand in one column, and what they do in another', async () => {
  const page = await program.load('/help/keys', { language: 'ru' });
  const lefts = await page
    .locator('main dl > div > dd')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  expect(lefts.length).toBeGreaterThan(10);
  expect([...new Set(lefts)]).toHaveLength(1);
});

it('on paper no language of a programme is broken, and a sentence on what is wrong widens no column', async () => {
  const page = await program.load(`/print/profile/${harbin}`, { language: 'ru' });
  const printed = async () => {
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    // As wide as what an A4 sheet has between its margins.
    await page.setViewportSize({ width: 655, height: 930 });
  };
  await printed();
  const languages = page.locator('table[class*="programmes"] tbody tr > td:nth-of-type(1)');
  const broken = await languages.evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        for (const { 0: word, index } of data.matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    }),
  );
  expect(await languages.count()).toBeGreaterThan(1);
  expect(broken).toEqual([]);

  await page.emulateMedia({ media: null });
  await page.goto(page.url().replace(harbin as string, bashkir as string));
  await printed();
  const columns = await page
    .locator('table[class*="figures"] tr > td')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  expect(columns.length).toBeGreaterThan(10);
  expect([...new Set(columns)]).toHaveLength(1);
});
