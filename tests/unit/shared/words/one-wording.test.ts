import { expect, it } from 'vitest';
import { properties, propertyIds } from '../../../../src/shared/domain/properties/dictionary.ts';
import { writtenLanguages, type LocalText } from '../../../../src/shared/domain/language.ts';
import type { Texts } from '../../../../src/shared/words/texts.ts';
import { words } from '../../../../src/shared/words/words.ts';

type Located = readonly [path: string, text: LocalText];

function textsOf(part: Texts, path = ''): readonly Located[] {
  return Object.entries(part).flatMap(([key, entry]): readonly Located[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof entry.en === 'string' ? [[here, entry as LocalText]] : textsOf(entry as Texts, here);
  });
}

const all = textsOf(words);

/** The same but for a capital letter and the full stop. */
const said = (text: string) => text.toLowerCase().replace(/[.。:：…]$/, '');

/** One English word for what other languages have two words for, or a word of the system's own menus. */
const twoThings: readonly (readonly string[])[] = [
  ['app.compare', 'compare.compare', 'menu.compare'], // the section; what one does with a school, by its button and by its menu
  ['app.saved', 'profile.saved'], // the section; that this school is saved
  ['app.back', 'menu.back'], // to the page it came from; the menu of every program
  ['lists.copy', 'menu.copy'], // a school to a list; the menu of every program
  ['search.why.official', 'browse.name'], // a name; "sorted by name", a phrase in Russian
  ['browse.founded', 'browse.facet.founded', 'property.founded.label', 'exported.founded'],
  ['browse.students', 'browse.facet.size', 'property.students-total.label', 'exported.students'],
  ['browse.completeness', 'browse.facet.completeness'],
  ['kind.council', 'role.council'], // a body; a seat in it
  ['role.chair', 'property.chair.label'], // what a member is; who holds the chair
  ['role.partner', 'property.partner.label'], // what a member is; a school it works with
  ['lengths.years', 'lengths.ages'], // how long; how old
  ['plan.documents', 'rules.topic.documents'], // to hand in; what a rule is about
  ['lists.why.note', 'figures.note'], // what is thought of a school; a remark on one figure
];

/** Returns what is the same in one language and different in another, each with where it stands. */
function saidDifferently(texts: readonly Located[]): readonly string[] {
  const groups = Map.groupBy(
    texts.filter(([, text]) => text.en !== ''),
    ([, text]) => said(text.en),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group as [Located, ...Located[]];
    return others
      .filter(([, text]) => writtenLanguages.some((language) => said(text[language]) !== said(first[1][language])))
      .map(([path]) => `${first[0]} and ${path}`);
  });
}

it('what English says alike is said alike in every language, in the window and in what goes out', () => {
  const known = (pair: string) => twoThings.some((paths) => pair.split(' and ').every((path) => paths.includes(path)));
  expect(saidDifferently(all).filter((pair) => !known(pair))).toEqual([]);
});

it('a value that properties choose among is called the same by each that has it', () => {
  const choices = propertyIds.flatMap((id) => Object.entries(properties[id].choices ?? {}));
  expect(choices.length).toBeGreaterThan(3);
  for (const [key, text] of choices) expect(words.choice[key], key).toEqual(text);
});

it('and what is not would be seen', () => {
  expect(
    saidDifferently([
      ['window.official', { en: 'official', zh: '校方', ru: 'официальный' }],
      ['file.official', { en: 'Official', zh: '官方', ru: 'Официальный' }],
      ['file.press', { en: 'press', zh: '媒体', ru: 'пресса' }],
    ]),
  ).toEqual(['window.official and file.official']);
});
