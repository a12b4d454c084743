import { openWindow, tell } from '../../../support/whole-window.tsx';
import { waitFor } from '@testing-library/react';
import { cpSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { languages } from '../../../../src/shared/domain/language.ts';
import { mineMark } from '../../../../src/shared/words/pack-mark.ts';
import { temporaryFolder } from '../../../support/fixture-reference.ts';
import { realBackend } from '../../../support/render.tsx';
import { ownSchool } from '../../../support/own-school.ts';

const slug = 'kelvara-college';
const other = 'songhua-medical-university';
const names = { en: 'Kelvara College', zh: '凯尔瓦拉学院', ru: 'Кельварский колледж' } as const;

/** Where the school was added, once for all: each window is opened on a copy. */
let kept: string;
beforeAll(async () => {
  kept = temporaryFolder();
  const backend = realBackend(undefined, undefined, kept);
  const all = [
    { value: names.en, lang: 'en', kind: 'official' },
    { value: names.zh, lang: 'zh-Hans', kind: 'official' },
    { value: names.ru, lang: 'ru', kind: 'official' },
  ];
  await tell(backend, 'additions.setSchool', ownSchool(all, { place: { country: 'RU', city: 'Saratov' } }));
  await tell(backend, 'bookmarks.add', { slug });
  await tell(backend, 'bookmarks.add', { slug: other });
  await tell(backend, 'plan.setEntry', {
    slug,
    kind: 'date',
    document: null,
    text: 'Visit',
    day: '2027-03-01',
    done: false,
  });
  backend.close();
});

const addresses = [
  `/institutions/${slug}`,
  `/compare?school=${slug}&school=${other}`,
  '/saved',
  '/plan',
  `/print/profile/${slug}`,
  `/print/profile/${slug}?short=1`,
  `/print/comparison?school=${slug}&school=${other}`,
  '/print/list/saved',
  '/print/list/saved?short=1',
  '/print/plan',
  '/print/institutions?country=RU',
];

// Each in one language: the mark is written by the same hand in all.
it.each(addresses.map((path, at) => [path, languages[at % languages.length] ?? 'en'] as const))(
  'a school of my own stands at %s with its mark (%s)',
  async (path, language) => {
    const userData = temporaryFolder();
    cpSync(kept, userData, { recursive: true });
    await openWindow(path, { language, userData });
    await waitFor(() => {
      const holder = [
        ...document.querySelectorAll('main h1, main h2, main h3, main li, main tr, main th, main p, main dt'),
      ].find(({ textContent }) => textContent.includes(names[language]));
      expect(holder?.textContent).toContain(mineMark[language]);
    });
  },
);
