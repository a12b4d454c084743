import { giveRoom, openEdition, stands } from '../../../support/edition-window.tsx';
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { languagesInTurn } from '../../../support/results.ts';

/** Texts whose letters are of another language than they are said to be in: they would be spelled out, or drawn in the glyphs of another. */
function strange(): readonly string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const within = text.parentElement;
    const said = text.textContent ?? '';
    if (!within || within.closest('script, style, textarea')) continue;
    const lang = within.closest<HTMLElement>('[lang]')?.lang.split('-')[0] ?? '';
    if (/\p{Script=Han}/u.test(said) && !/^(?:zh|ja)$/.test(lang)) found.push(`${lang}: ${said}`);
    // Of one that has Latin letters, too, these may be more.
    if (/^[^A-Za-z]*\p{Script=Cyrillic}{3}[^A-Za-z]*$/u.test(said) && !/^(?:ru|uk|be|kk|ky|bg|sr|mn|tg)$/.test(lang))
      found.push(`${lang}: ${said}`);
  }
  return [...new Set(found)];
}

it.each(languagesInTurn)('what is written in other letters is said to be of their language (%s)', async (language) => {
  giveRoom();
  const { router } = await openEdition('/alliances/asrmu', { language });
  for (const path of [
    '/alliances/asrmu',
    '/institutions/hebei-medical-university',
    '/institutions/bashkir-state-medical-university',
    '/registers/ministry-english-mbbs-2019',
    '/sources',
  ]) {
    await router.navigate(path);
    await stands();
    await waitFor(() => {
      expect(document.querySelector('main [aria-busy="true"]')).toBeNull();
    });
    expect(strange(), path).toEqual([]);
  }
});
