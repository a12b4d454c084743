import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages } from '../../src/shared/domain/language.ts';
import { axeFindings } from '../support/axe.ts';
import { catalogs } from '../support/catalogs.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { keepSomething, newerScreens } from './newer-screens.ts';
import { lostUnderSpacing, outOfReach, resize, smallTargets, zoomed, type Size } from './reach.ts';
import { overflowing, screens } from './screens.ts';
import { hiddenStop, statesAlike } from './states.ts';

const program = useProgram();
const desktop: Size = { width: 1280, height: 800 };
const large: Size = { width: 1440, height: 900 };
/** So many stops of the keyboard are looked at. */
const stops = fullSize ? 60 : 12;

beforeAll(async () => {
  await keepSomething(program.host);
});

async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.locator('main').focus();
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    const problem = await hiddenStop(page);
    if (problem !== '') hidden.push(problem);
  }
  return hidden;
}

describe.each(fullSize ? languages : (['ru'] as const))('forms, panels and panes, in %s', (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await program.stay({ language });
    await page.goto(addressOf(program.host, '/help'));
    await settled(page);
  });

  // A third of them today, and the others on the days after.
  it.each(newerScreens.filter(({ soak }) => !soak || fullSize).filter((_state, at) => hasTurn(at, 3)))(
    '$name: axe finds nothing; at every zoom and in the spacing of 1.4.12 nothing is lost, no stop is hidden; each state is seen in forced colours',
    async ({ path, prepare, isWide }) => {
      const first = isWide ? large : desktop;
      await resize(page, first);
      await page.keyboard.press('Escape');
      await visit(page, '/nowhere');
      await visit(page, path);
      await prepare?.(page, catalogs[language]);
      const found: string[] = [];
      const note = ({ width }: Size, faults: readonly string[]) => {
        found.push(...faults.map((fault) => `${width}: ${fault}`));
      };
      note(first, await axeFindings(page));
      await page.emulateMedia({ forcedColors: 'active' });
      note(first, await statesAlike(page));
      await page.emulateMedia({ forcedColors: null });
      for (const size of isWide ? [first] : [first, ...zoomed]) {
        await resize(page, size);
        note(size, [...(await overflowing(page)), ...(await outOfReach(page)), ...(await smallTargets(page))]);
        note(size, await lostUnderSpacing(page));
      }
      note({ width: 320, height: 256 }, await hiddenStops(page));
      note(first, program.takeFaults());
      expect(found).toEqual([]);
    },
  );

  // At every size, by axe and for what is lost: screens.test.ts. One of them a day.
  it.each(screens.filter(({ endless }) => !endless).filter((_screen, at, all) => hasTurn(at, all.length)))(
    '$name: each state is seen in forced colours, and no stop is hidden at 400 %',
    async ({ path, prepare, width }) => {
      await resize(page, width === undefined ? desktop : { width, height: 844 });
      await page.keyboard.press('Escape');
      await visit(page, '/nowhere');
      await visit(page, path);
      await prepare?.(page, catalogs[language]);
      await page.emulateMedia({ forcedColors: 'active' });
      const found = [...(await statesAlike(page))];
      await page.emulateMedia({ forcedColors: null });
      await resize(page, zoomed[1]);
      found.push(...(await hiddenStops(page)), ...program.takeFaults());
      expect(found).toEqual([]);
    },
  );
});

it('sees a state that only a colour told, and a stop under what stays in its place', async () => {
  const page = await program.load('/help');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Pressed';
    button.setAttribute('aria-invalid', 'true');
    const under = document.createElement('a');
    under.href = '#';
    under.textContent = 'Under';
    const over = document.createElement('div');
    over.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9';
    document.querySelector('main h1')?.before(button, under);
    document.body.append(over);
    under.focus();
  });
  expect((await statesAlike(page)).join()).toContain('Pressed cannot be seen');
  expect(await hiddenStop(page)).toContain('Under');
});
