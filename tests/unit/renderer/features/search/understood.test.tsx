import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ResultsPage } from '../../../../../src/renderer/features/search/results-page.tsx';
import { kinds } from '../../../../../src/shared/domain/kinds.ts';
import { fold } from '../../../../../src/shared/reference-format/fold.ts';
import { wordsOf } from '../../../../../src/shared/reference-format/split-words.ts';
import type { Language } from '../../../../../src/shared/domain/language.ts';
import { openReference } from '../../../../../src/main/database/open.ts';
import { statement } from '../../../../../src/main/database/statements.ts';
import { catalogs } from '../../../../support/catalogs.ts';
import { reference } from '../../../../bench/paths.ts';

/** A school with a profile whose name is its own, in words of letters that a town has too, and the town. */
function anySchool(language: Language): { readonly slug: string; readonly name: string; readonly town: string } {
  const opened = openReference(reference);
  if (!opened.ok) throw new Error(opened.error.message);
  const found = statement<{ slug: string; name: string; town: string }>(
    opened.value,
    `SELECT e.slug, e.name_${language} AS name, ${language === 'en' ? 'e.city' : `p.${language}`} AS town
       FROM entity AS e JOIN place_name AS p ON p.country = e.country AND p.kind = 'city' AND p.value = e.city
       WHERE e.tier = 'profile' AND e.kind = 'medical-university' AND e.country IN ('CN', 'RU') AND name IS NOT NULL
         AND 1 = (SELECT count(*) FROM entity AS other WHERE other.name_${language} = e.name_${language}) ORDER BY e.id`,
  ).get();
  opened.value.close();
  if (!found) throw new Error('There is no such school.');
  return found;
}

const asked = {
  en: { joint: ' ', section: 'hostel', kind: 'medical universities in ', none: 'zzyzxq' },
  zh: { joint: '', section: '宿舍', kind: '', none: '㐂㐂' },
  ru: { joint: ' ', section: 'общежитие', kind: 'медицинские вузы ', none: 'ъъъщы' },
} as const;

async function search(text: string, language: Language): Promise<HTMLElement> {
  realBackend(reference);
  renderPart(<ResultsPage />, { language, path: `/search?text=${encodeURIComponent(text)}` });
  await screen.findAllByRole('heading', { level: 1 });
  return await screen.findByText((_, element) => element?.hasAttribute('data-understood') === true);
}

it.each(['en', 'zh', 'ru'] as const)(
  'says in %s what was set aside, and leads to the part that was asked for',
  async (language) => {
    const { slug, name } = anySchool(language);
    const { joint, section, none } = asked[language];
    const said = await search([name, section, none].join(joint), language);
    expect(said.textContent).toContain(catalogs[language].search.without.replace('{words}', '').trim());
    expect(said.textContent).toContain(none);
    const link = [...said.querySelectorAll('a')].find((one) => one.getAttribute('href')?.includes(slug));
    expect(link?.getAttribute('href')).toContain('#');
    expect(link?.textContent).toContain(catalogs[language].search.section.living);
  },
);

it.each(['en', 'zh', 'ru'] as const)('says in %s which words beside a name no school has', async (language) => {
  const { name } = anySchool(language);
  const { joint, none } = asked[language];
  const said = await search([name, none].join(joint), language);
  expect(said.textContent).toBe(catalogs[language].search.without.replace('{words}', none));
  expect(wordsOf(fold(name)).some(({ text }) => fold(said.textContent).includes(text))).toBe(false);
});

it.each(['en', 'zh', 'ru'] as const)(
  'shows in %s the kind and the place that were asked for, as a list to open',
  async (language) => {
    const { town } = anySchool(language);
    const said = await search(language === 'zh' ? `${town}的医科大学` : `${asked[language].kind}${town}`, language);
    const link = said.querySelector('a');
    expect(link?.textContent).toBe(catalogs[language].search.asList);
    const params = new URLSearchParams(link?.getAttribute('href')?.split('?')[1]);
    expect(kinds).toContain(params.getAll('kind')[0]);
    expect(params.get('country')).toMatch(/^[A-Z]{2}$/);
    expect(said.textContent).toContain(town);
  },
);

it('says which keys were meant where another keyboard was on', async () => {
  const { name } = anySchool('ru');
  const keys = 'йцукенгшщзхъфывапролджэячсмитьбю';
  const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  const typed = Array.from(name.toLowerCase().replaceAll('ё', 'е'), (letter) => latin[keys.indexOf(letter)] ?? letter);
  const said = await search(typed.join(''), 'ru');
  expect(fold(said.textContent)).toContain(wordsOf(fold(name))[0]?.text);
});
