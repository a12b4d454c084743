import { expect, it } from 'vitest';
import { printPath } from '../../../../src/renderer/app/print-path.ts';

it.each([
  ['/institutions/harbin-medical-university', '', '/print/profile/harbin-medical-university'],
  [
    '/institutions/harbin-medical-university',
    '?country=CN&programme=medicine-chinese',
    '/print/profile/harbin-medical-university?programme=medicine-chinese',
  ],
  ['/organizations/qs', '', '/print/profile/qs'],
  ['/alliances/asrmu', '', '/print/profile/asrmu'],
  ['/compare', '?school=a&school=b&currency=USD', '/print/comparison?school=a&school=b&currency=USD'],
  ['/saved', '', '/print/list/saved'],
  ['/saved/list-2', '', '/print/list/list-2'],
  ['/saved', '?student=Meera+Nair', '/print/folder?student=Meera%20Nair'],
  ['/browse', '?country=CN&language=en', '/print/institutions?of=country%3DCN%26language%3Den'],
  ['/map', '', '/print/institutions?of='],
  ['/alliances/overlap', '', '/print/overlap'],
  ['/alliances/overlap', '?with=asrmu&with=m9', '/print/overlap?with=asrmu&with=m9'],
  ['/registers/wdoms', '?view=map', '/print/register/wdoms'],
  ['/institutions/harbin-medical-university/costs', '', '/print/costs/harbin-medical-university'],
  [
    '/institutions/harbin-medical-university/costs',
    '?programme=medicine-chinese',
    '/print/costs/harbin-medical-university?programme=medicine-chinese',
  ],
  ['/rules/IN', '', '/print/rules/IN'],
  ['/sources', '?kind=official', '/print/sources?of=kind%3Dofficial'],
])('%s%s has its pages at %s', (pathname, search, path) => {
  expect(printPath({ pathname, search })).toBe(path);
});

it.each([
  '/compare',
  '/alliances',
  '/registers',
  '/rules',
  '/help/figure',
  '/settings',
  '/changes',
  '/search',
  '/sources/some-source',
])('%s has no pages of its own', (pathname) => {
  expect(printPath({ pathname, search: '' })).toBeNull();
});
