import type { Page } from 'playwright-core';
import type { Language } from '../../src/shared/domain/language.ts';
import type { Catalog } from '../../src/shared/words/catalog.ts';
import { fullSize } from '../support/results.ts';

/** A view of the window, and what is done in it before it is looked at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What is opened in it; it must then be there. */
  readonly prepare?: (page: Page, texts: Catalog['texts']) => Promise<void>;
  /** Made of what another screen shows in every language: one will do. */
  readonly once?: Language;
  /** Thousands of rows that are alike, over each of which axe would sit for minutes. */
  readonly endless?: true;
  /** Only as narrow as this does it look like that. */
  readonly width?: number;
}

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(text);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
}

/** Of middling length: axe takes its time over the longest, one of which stands here as the full profile. */
export const middling = ['bashkir-state-medical-university', 'hebei-medical-university'] as const;
const two = middling.map((slug) => `school=${slug}`).join('&');

const three = ['harbin-medical-university', 'kuban-state-medical-university', 'dalian-medical-university']
  .map((slug) => `school=${slug}`)
  .join('&');

/** Every screen of the window, with what opens on it. `saved` needs two schools and a note to be kept. */
export const screens: readonly Screen[] = [
  { name: 'the list and its filters', path: '/browse' },
  { name: 'the list with filters set', path: '/browse?country=CN&country=RU&has=tuition&sort=founded' },
  { name: 'an empty list', path: '/browse?country=AT&language=ru&has=tuition&size=under-1000' },
  {
    name: 'the filters on a narrow window',
    path: '/browse?country=CN',
    width: 390,
    prepare: async (page, { browse }) => {
      const { showFilters, hideFilters } = browse;
      // They stay as they were left, wherever one has been meanwhile.
      const toggle = page.getByRole('button', { name: new RegExp(`^(?:${showFilters}|${hideFilters})$`) });
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      await page.getByRole('button', { name: hideFilters }).waitFor();
    },
  },
  { name: 'a full profile', path: '/institutions/harbin-medical-university' },
  {
    name: 'a profile with an explanation open',
    path: `/institutions/${middling[0]}`,
    prepare: async (page) => {
      await page.locator('#figures button[popovertarget]').first().click();
    },
  },
  { name: 'a school that is only listed', path: '/institutions/danube-university-krems' },
  { name: 'an organization', path: '/organizations/ministry-of-education-china' },
  { name: 'the alliances', path: '/alliances' },
  { name: 'an alliance', path: '/alliances/asrmu' },
  { name: 'what alliances share', path: '/alliances/overlap?with=asrmu&with=brimea' },
  { name: 'alliances to choose what they share', path: '/alliances/overlap', once: 'zh' },
  { name: 'the map', path: '/map' },
  // Before the others, as the window shows again what it compared last.
  { name: 'nothing to compare', path: '/compare' },
  { name: 'what decides', path: `/compare?${two}` },
  { name: 'a comparison', path: `/compare?${two}&depth=everything` },
  {
    name: 'only differences in one currency, with the kept comparisons open',
    path: `/compare?${three}&depth=everything&currency=USD&differences=1`,
    once: 'zh',
    prepare: async (page, texts) => {
      await page.getByRole('button', { name: texts.compare.sets, exact: true }).click();
      await page.getByRole('button', { name: texts.compare.keepSet }).waitFor();
    },
  },
  { name: 'the saved schools', path: '/saved' },
  { name: 'what a school costs', path: '/institutions/harbin-medical-university/costs' },
  { name: 'the registers', path: '/registers' },
  { name: 'a register', path: '/registers/ministry-english-mbbs-2019' },
  { name: 'a register on the map', path: '/registers/india-embassy-beijing-2022?view=map', once: 'ru' },
  { name: 'the rules of countries', path: '/rules' },
  { name: 'the rules of a country', path: '/rules/KE' },
  { name: 'the plan', path: '/plan' },
  { name: 'the sources', path: '/sources' },
  { name: 'help on figures', path: '/help/figure' },
  { name: 'a source', path: '/sources/wikipedia-en-harbin-medical-university' },
  { name: 'all results of a search', path: '/search?text=medical' },
  { name: 'a search without results', path: '/search?text=qqqqzzzzxxxx' },
  { name: 'the search with hits open', path: '/sources', prepare: (page) => searchFor(page, 'harbin') },
  { name: 'the search with nothing found', path: '/settings', prepare: (page) => searchFor(page, 'qqqqzzzzxxxx') },
  {
    name: 'the list of keys',
    path: '/alliances',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'the settings', path: '/settings' },
  { name: 'nothing that changed', path: '/changes' },
  { name: 'an address that leads nowhere', path: '/nowhere/at/all' },
  { name: 'a school that does not exist', path: '/institutions/no-such-school' },
  { name: 'the print view of a profile', path: `/print/profile/${middling[0]}` },
  { name: 'the print view of a comparison', path: `/print/comparison?${two}`, once: 'ru' },
  fullSize
    ? { name: 'the print view of the sources', path: '/print/sources', once: 'en', endless: true }
    : { name: 'the print view of some sources', path: '/print/sources?of=kind%3Dgovernment', once: 'zh' },
  { name: 'the print view of a worksheet', path: '/print/costs/harbin-medical-university', once: 'zh' },
  { name: 'the print view of rules', path: '/print/rules/KE', once: 'ru' },
  { name: 'the folder of a student', path: '/saved?student=Meera', once: 'ru' },
  { name: 'the print view of a folder', path: '/print/folder?student=Meera', once: 'zh' },
  { name: 'the print view of a list', path: '/print/list/saved', once: 'ru' },
];

/** What reaches out of its place sideways: content that is wider than what holds it and can neither be scrolled to nor ends in dots. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
    // What opens over the page makes it no wider.
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open, dialog[open]')) {
      const { left, right } = open.getBoundingClientRect();
      if (left < 0 || right > clientWidth)
        found.push(`${open.className} stands from ${left} to ${right} in a window of ${clientWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) continue;
      const { overflowX, textOverflow, clipPath, display, direction } = getComputedStyle(element);
      if (overflowX === 'visible' || display === 'inline' || clipPath !== 'none' || textOverflow === 'ellipsis')
        continue;
      if (element.closest('svg, input, select, textarea')) continue;
      // A wide table, a picture and a line of links may be scrolled; nothing else sideways.
      const { left, right } = element.getBoundingClientRect();
      const reaches = (inner: DOMRect) => (direction === 'rtl' ? inner.left < left - 1 : inner.right > right + 1);
      const reachesOut = [...element.querySelectorAll('*')].find(
        (inner) => reaches(inner.getBoundingClientRect()) && inner.closest('table, nav, svg') === null,
      );
      if (overflowX !== 'hidden' && overflowX !== 'clip' && !reachesOut) continue;
      const culprit = reachesOut
        ? `: ${reachesOut.tagName.toLowerCase()}.${reachesOut.getAttribute('class') ?? ''}`
        : '';
      found.push(
        `${element.tagName.toLowerCase()}.${element.className} is ${element.scrollWidth} wide in ${element.clientWidth}${culprit}`,
      );
    }
    return found;
  });
}

/** What of the program's own words is cut off: shortened with dots, or hidden above or below. Names of schools may be shortened; the whole is one step away. */
export async function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a, label, legend, summary, h1, h2, h3, th, dt, p, [role="status"]',
      ),
    ]
      .filter((element) => element.clientWidth > 1 && element.closest('[data-index], [role="option"]') === null)
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none') return false;
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 60)}`),
  );
}
