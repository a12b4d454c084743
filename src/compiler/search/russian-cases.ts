/*
 * The cases of Russian names of places, by the rules of school grammar: медвузы в Москве, вузы Нижнего Новгорода. A form too many
 * (Токие) does no harm: nobody types it.
 */

type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
const cases: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** An ending, and what stands in its place in the genitive, dative, accusative, instrumental and prepositional; forms beside each other are divided by a stroke. */
type Declension = readonly [ending: RegExp, ...forms: readonly [string, string, string, string, string]];

/** The first that fits. What stands before the ending decides about some. */
const declensions: readonly Declension[] = [
  // Adjectives: Нижний, Великий, Набережные, Московская.
  [/(?<=[кгх])ий$/, 'ого', 'ому', 'ий', 'им', 'ом'],
  [/ий$/, 'его', 'ему', 'ий', 'им', 'ем'],
  [/(?:ый|ой)$/, 'ого', 'ому', 'ый', 'ым', 'ом'],
  [/ая$/, 'ой', 'ой', 'ую', 'ой', 'ой'],
  [/яя$/, 'ей', 'ей', 'юю', 'ей', 'ей'],
  [/ое$/, 'ого', 'ому', 'ое', 'ым', 'ом'],
  [/ее$/, 'его', 'ему', 'ее', 'им', 'ем'],
  [/ые$/, 'ых', 'ым', 'ые', 'ыми', 'ых'],
  [/ие$/, 'их', 'им', 'ие', 'ими', 'их'],
  // Nouns.
  [/ия$/, 'ии', 'ии', 'ию', 'ией', 'ии'],
  [/(?<=[гкхжшчщ])а$/, 'и', 'е', 'у', 'ой|ей', 'е'],
  [/а$/, 'ы', 'е', 'у', 'ой|ей', 'е'],
  [/я$/, 'и', 'е', 'ю', 'ей', 'е'],
  [/ец$/, 'ца', 'цу', 'ец', 'цом|цем', 'це'],
  [/[её]л$/, 'ла', 'лу', 'ел', 'лом', 'ле'],
  [/ь$/, 'и|я', 'и|ю', 'ь', 'ью|ем', 'и|е'],
  [/й$/, 'я', 'ю', 'й', 'ем', 'е'],
  [/(?<=[^аеёиоуыэюя])о$/, 'а', 'у', 'о', 'ом', 'е'],
  [/(?<=.{5})ы$/, '|ов', 'ам', 'ы', 'ами', 'ах'],
  [/(?<=.{5})и$/, '|ей', 'ам', 'и', 'ами', 'ах'],
  [/ы$/, 'ов', 'ам', 'ы', 'ами', 'ах'],
  [/и$/, 'ей', 'ам', 'и', 'ами', 'ах'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а', 'у', '', 'ом|ем', 'е'],
];

function formsOf(word: string, wanted: Case): readonly string[] {
  const declension = declensions.find(([ending]) => ending.test(word));
  if (!declension) return [word];
  const [ending, ...forms] = declension;
  return (forms[cases.indexOf(wanted)] ?? '').split('|').map((form) => word.replace(ending, form));
}

const russian = /^[а-яё]+(?:[ -][а-яё]+)*$/i;
const shortestName = 2;

/**
 * Returns the other cases of a name that is written in Russian letters; none of any other. Of several words all may be declined
 * (Нижнем Новгороде), the last (Санкт-Петербурге) or the first (Ростове-на-Дону).
 */
export function russianCases(name: string): readonly string[] {
  if (name.length < shortestName || !russian.test(name)) return [];
  const words = name.split(/[ -]/);
  const found = new Set<string>();
  for (const wanted of cases) {
    const declined = words.map((word) => formsOf(word, wanted));
    const longest = Math.max(...declined.map((forms) => forms.length));
    for (let which = 0; which < longest; which++) {
      const form = (at: number) => declined[at]?.[which] ?? declined[at]?.[0] ?? '';
      found.add(words.map((_, at) => form(at)).join(' '));
      found.add(words.map((word, at) => (at === words.length - 1 ? form(at) : word)).join(' '));
      found.add(words.map((word, at) => (at === 0 ? form(at) : word)).join(' '));
    }
  }
  found.delete(words.join(' '));
  return [...found];
}
