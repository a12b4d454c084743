import { one, openStanding, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/shared/contract/values.ts';
import { localeOf } from '../../../../src/shared/domain/formatting.ts';
import { displayNames } from '../../../../src/shared/domain/intl.ts';
import { groupClaims } from '../../../../src/shared/domain/disagreement.ts';
import { inLanguage, languages } from '../../../../src/shared/domain/language.ts';
import { properties, type PropertyId } from '../../../../src/shared/domain/properties/dictionary.ts';
import { sectionPath } from '../../../../src/renderer/features/search/sections.ts';
import { search } from '../../../../src/shared/words/search.ts';
import { catalogs } from '../../../support/catalogs.ts';

const texts = catalogs.en.profile;
const own = (language: string) => (language === 'zh' ? 'zh-Hans' : language);

/** What the sources of a school disagree on in numbers, of which one has no date. */
const disputed = ({ claims }: Entity) =>
  groupClaims(claims)
    .map(({ property, state, values }) => ({ property, state, claims: values.flat() }))
    .find(
      ({ state, claims: all }) =>
        state === 'disagree' && all.every(({ number }) => number !== null) && all.some(({ asOf }) => asOf === null),
    );

/** Opens the profile of a school that has something of everything. */
async function open(language: (typeof languages)[number] = 'en') {
  const slug = 'songhua-medical-university';
  const opened = await openStanding(`/institutions/${slug}`, { language });
  return { ...opened, school: await tell(opened.backend, 'institutions.get', { slug }) };
}
/** The row of a figure. */
const figure = (property: string) =>
  [...document.querySelectorAll('#figures tr')].find(({ firstElementChild }) =>
    firstElementChild?.textContent.includes(properties[property as PropertyId].label.en),
  ) as HTMLElement;

describe('reading a profile', () => {
  it('has each part that a word beside a name asks for, what decides among them', async () => {
    await open();
    const asked = Object.keys(search.section).map((section) => sectionPath('', section));
    expect(asked.filter((part) => document.querySelector(`article ${part}`) === null)).toEqual([]);
    expect(sectionPath('', 'recognition')).toBe(`#${one('article section[aria-label]').id}`);
  });

  it.each(languages)(
    'reads in %s: its name first, another beside it, place, sections, prose and figures',
    async (language) => {
      const { words, school } = await open(language);
      const name = inLanguage(school.name, language);
      const head = one('article > header');
      expect(one('h1', head).textContent).toBe(name);
      const beside = language === 'zh' ? school.name.en : school.name.zh;
      expect(head.textContent).toContain(beside);
      expect(head.textContent).toContain(inLanguage(school.place?.city ?? { en: '' }, language));
      expect(head.textContent).toContain(
        displayNames(localeOf(language), { type: 'region' }).of(school.place?.country ?? ''),
      );
      await waitFor(() => {
        expect(document.title).toBe(`${name} · ${words.app.name}`);
      });
      expect(document.documentElement.lang).toBe(own(language));
      const sections = textsOf('article h2');
      const { profile } = words;
      for (const section of [
        'keyFigures',
        'programmes',
        'rankings',
        'units',
        'alliances',
        'history',
        'names',
        'ask',
        'notes',
        'sources',
      ] as const)
        expect(sections).toContain(profile[section]);
      expect(textsOf(`nav[aria-label="${profile.contents}"] a`), 'the contents name every section').toEqual(sections);
      const prose = school.passages.filter(({ lang }) => lang === language);
      for (const { body } of prose) expect(head.textContent).toContain(body);
      const figures = one('#figures').textContent;
      for (const { property } of school.claims)
        expect(figures).toContain(properties[property as PropertyId].label[language]);
      expect(one('main').textContent, 'no key of the catalogs shows').not.toMatch(
        /\b(profile|value|group|gap|field)\.[a-z]/,
      );
    },
  );

  it('shows every footnote as the number of a source that stands below, and cites every source', async () => {
    const { backend, school } = await open();
    const { sources: answered } = await tell(backend, 'answers.get', { slug: school.slug });
    // What decides stands on the same page, and what only that cites comes last.
    const sources = [...new Set([...school.sources, ...answered].map(({ id }) => id))];
    const cited = () =>
      [...document.querySelectorAll('article sup a')].map((note) => [note.getAttribute('href'), note.textContent]);
    await waitFor(() => {
      expect(new Set(cited().map(([, text]) => Number(text))), 'every source is cited').toEqual(
        new Set(sources.map((_source, index) => index + 1)),
      );
    });
    for (const [href, text] of cited()) expect(href).toBe(`#source-${text}`);
    expect(
      [...document.querySelectorAll('#sources ol > li a[href^="/sources/"]')].map((link) => link.getAttribute('href')),
    ).toEqual(sources.map((id) => `/sources/${id}`));
  });

  it('says in words what sources disagree on, with every value, its date and its source, and what is unknown and why', async () => {
    const { user, school } = await open();
    const group = disputed(school);
    if (!group) throw new Error('nothing is disputed');
    const row = figure(group.property);
    expect(one('th', row).textContent).toContain(texts.disagree);
    const values = textsOf('li', row);
    for (const number of new Set(group.claims.map((claim) => claim.number)))
      expect(
        values.some((value) => value.replaceAll(/\D/g, '').startsWith(String(number))),
        String(number),
      ).toBe(true);
    expect(row.querySelectorAll('li').length).toBe(row.querySelectorAll('li:has(sup a)').length);
    expect(values.join(' ')).toContain(texts.dateUnknown);
    const picture = one('[role="img"]', row).getAttribute('aria-label');
    expect(picture).toMatch(/^\d[\d,]* to \d[\d,]*.*; /);
    expect(one('figcaption', row).textContent).toBe(picture);
    expect(row.querySelector('details[open]')).toBeNull();
    await user.click(one('summary', row));
    expect(row.querySelectorAll('details[open] li').length, 'the values unfold').toBeGreaterThan(0);
    const agreed = groupClaims(school.claims).filter(
      ({ property, state }) => state !== 'disagree' && property !== group.property,
    );
    const settled = agreed.find(
      ({ property }) =>
        !groupClaims(school.claims).some((one) => one.property === property && one.state === 'disagree'),
    );
    expect(figure(settled?.property ?? '').textContent, 'where nobody disagrees, nothing says so').not.toContain(
      texts.disagree,
    );

    const gaps = school.gaps.filter(({ reason }) => reason !== 'not-applicable');
    expect(gaps.length).toBeGreaterThan(0);
    expect(textsOf('#ask tbody tr td').toSorted()).toEqual(
      gaps.map(({ reason }) => `— ${catalogs.en.gap[reason]}`).toSorted(),
    );
  });

  it('folds the specialities of a programme, and keeps each part of a name in the language it is in', async () => {
    const { user, school } = await open();
    const speciality = school.programmes.flatMap(({ specialities }) => specialities)[0]?.name.en ?? '';
    expect(speciality).not.toBe('');
    // Beside those of a disagreement, which unfold its sources.
    const folded = one<HTMLDetailsElement>('#programmes details:has(dd)');
    expect(folded.open).toBe(false);
    expect(textsOf('dd', folded).some((text) => text.includes(speciality))).toBe(true);
    await user.click(one('summary', folded));
    expect(folded.open).toBe(true);

    const parts = [...document.querySelectorAll('#names th span[lang]')].map((part) => [
      part.getAttribute('lang'),
      part.textContent,
    ]);
    for (const { lang, value } of school.names) expect(parts).toContainEqual([lang, value]);
    expect(new Set(school.names.map(({ lang }) => lang)).size).toBeGreaterThan(2);
    if (school.names.some(({ sources }) => sources.length === 0))
      expect(one('#names').textContent).toContain(texts.ourRendering);
  });

  it('says of a school that is only listed that nothing more is known', async () => {
    await openStanding('/institutions/volga-state-medical-university');
    expect(one('article h1').textContent).toBe('Volga State Medical University');
    expect(one('article').textContent).toContain(texts.listedOnly);
  });
});
