import { one, openEdition, openStanding, stands, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../../src/shared/domain/language.ts';
import { everything, songhua, volga } from '../../../support/compared.ts';

describe('Ctrl+P', () => {
  it('on the map leads to all rows of what is shown, and back to the list', async () => {
    const { backend, user, words, at } = await openEdition('/map?country=RU', { language: 'ru' });
    const { rows } = await tell(backend, 'institutions.list', {
      filter: { country: ['RU'] },
      sort: 'known',
      descending: false,
      language: 'ru',
      offset: 0,
      limit: 200,
    });
    expect(rows.length).toBeGreaterThan(30);
    await user.keyboard('{Control>}p{/Control}');
    await waitFor(() => {
      expect(at()).toBe('/print/institutions?of=country%3DRU');
    });
    const back = await screen.findByRole('link', { name: words.app.back });
    await waitFor(() => {
      const printed = one('main').textContent;
      for (const { name } of rows) expect(printed).toContain(inLanguage(name, 'ru'));
    });
    expect(back.getAttribute('href')).toBe('/browse?country=RU');
  });

  it('on the sources leads to all that are shown, in their order', async () => {
    const { backend, user, at } = await openEdition('/sources?kind=government');
    const { rows } = await tell(backend, 'sources.list', {});
    const shown = rows.filter(({ kind }) => kind === 'government');
    expect(shown.length).toBeGreaterThan(10);
    await user.keyboard('{Control>}p{/Control}');
    await waitFor(() => {
      expect(at()).toBe('/print/sources?of=kind%3Dgovernment');
      expect(document.querySelectorAll('main li').length).toBeGreaterThanOrEqual(shown.length);
    });
    const printed = textsOf('main li');
    for (const [index, { title }] of shown.entries()) expect(printed[index]).toContain(title);
    expect(one('main').textContent).not.toContain(rows.find(({ kind }) => kind === 'official')?.title);
  });
});

describe('a printed comparison', () => {
  it("leaves the person's own figures out unless they are asked for", async () => {
    const { user, words } = await openStanding(
      everything([songhua, volga]).replace('/compare?', '/print/comparison?').concat('&language=en&paper=A4'),
      { keep: (backend) => tell(backend, 'figures.set', { slug: volga, label: 'My agent', text: 'promised a place' }) },
    );
    await stands();
    expect(one('main').textContent).not.toContain('promised a place');
    await user.click(await screen.findByRole('checkbox', { name: words.print.mine }));
    await waitFor(() => {
      expect(one('main').textContent).toContain('promised a place');
    });
  });
});
