import { openWindow } from '../../../support/whole-window.tsx';
import { asked } from '../../../support/fake-bridge.ts';
import { waitFor } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWindowRouter } from '../../../../src/renderer/app/routes.tsx';
import { catalogs } from '../../../support/catalogs.ts';
import { temporaryFolder } from '../../../support/fixture-reference.ts';

const school = 'songhua-medical-university';

/** An address of each kind there is. */
const examples: Readonly<Record<string, string>> = {
  '/browse': '/browse',
  '/map': '/map',
  '/institutions/:slug': `/institutions/${school}`,
  '/organizations/:slug': '/organizations/star-index',
  '/alliances/overlap': `/alliances/overlap?with=${school}`,
  '/alliances': '/alliances',
  '/alliances/:slug': '/alliances/amur-league',
  '/compare': `/compare?school=${school}`,
  '/saved/:list?': '/saved',
  '/institutions/:slug/costs': `/institutions/${school}/costs`,
  '/additions': '/additions',
  '/additions/school': '/additions/school',
  '/additions/table': '/additions/table',
  '/institutions/:slug/add': `/institutions/${school}/add`,
  '/registers': '/registers',
  '/registers/:slug': '/registers/star-register',
  '/rules': '/rules',
  '/rules/:country': '/rules/IN',
  '/plan': '/plan',
  '/sources': '/sources',
  '/sources/:id': '/sources/songhua-site',
  '/search': '/search?text=songhua',
  '/changes': '/changes',
  '/settings': '/settings',
  '/licences': '/licences',
  '/help/:page?': '/help/figure',
  '/*': '/nowhere/at/all',
  '/print/institutions': '/print/institutions?of=country%3DCN',
  '/print/sources': '/print/sources',
  '/print/overlap': `/print/overlap?with=${school}&with=songhua-university`,
  '/print/register/:slug': '/print/register/star-register',
  '/print/costs/:slug': `/print/costs/${school}`,
  '/print/rules/:country': '/print/rules/IN',
  '/print/comparison': `/print/comparison?school=${school}`,
  '/print/plan': '/print/plan',
  '/print/folder': '/print/folder?student=Meera',
  '/print/list/:list': '/print/list/saved',
  '/print/profile/:slug': `/print/profile/${school}`,
  '/print/*': '/print/nowhere',
};

interface Route {
  readonly path?: string | undefined;
  readonly index?: boolean | undefined;
  readonly children?: readonly Route[] | undefined;
}

/** The kinds of address below a place in the tree of routes. */
function kinds(routes: readonly Route[], above = ''): readonly string[] {
  return routes.flatMap(({ path, index, children }) => {
    const here = path === undefined ? above : `${above}/${path}`;
    const own = path !== undefined && path !== 'print' && index !== true ? [here] : [];
    return [...own, ...kinds(children ?? [], here)];
  });
}

describe('the address that a window opens with', () => {
  it('is of one of these kinds', () => {
    const router = createWindowRouter();
    expect(kinds(router.routes).toSorted()).toEqual(Object.keys(examples).toSorted());
    router.dispose();
  });

  it.each(Object.values(examples))('%s shows its view', async (path) => {
    const licences = join(temporaryFolder(), 'licences.json');
    writeFileSync(licences, JSON.stringify([{ of: ['University Almanac'], text: 'Ours' }]));
    await openWindow(path, { licences, language: 'zh' });
    await waitFor(() => {
      const main = document.querySelector('main');
      expect(main?.querySelector('h1')?.textContent.trim()).toBeTruthy();
      expect(main?.querySelector('[class*="pending"]') ?? null).toBeNull();
      expect(main?.getAttribute('aria-busy')).not.toBe('true');
    });
    expect(document.body.textContent).not.toContain(catalogs.zh.error.crashed);
    // That a school was seen is written twice where React draws each view twice, as it does in this document.
    const read = asked.filter(({ name }) => name !== 'recent.add');
    const calls = read.map(({ name, input }) => `${name} ${JSON.stringify(input)}`);
    expect(calls.toSorted(), 'nothing is asked twice').toEqual([...new Set(calls)].toSorted());
    expect(asked.filter(({ name }) => name === 'institutions.list').length).toBeLessThanOrEqual(1);
    // A mark of Chinese has its room in itself: a space beside it is one too many.
    const paragraphs = [...document.querySelectorAll('main p')].map((paragraph) => paragraph.textContent);
    expect(paragraphs.filter((text) => /[，。、；：？！] /u.test(text))).toEqual([]);
  });
});
