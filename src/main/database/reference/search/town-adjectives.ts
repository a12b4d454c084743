/*
 * What Ukrainian and German call a school after its town: Казанський from Казань, Moskauer from Moskau. Russian adjectives of towns stand
 * in the index. Letters are folded ones: і and ї are и, й is и.
 */

/** An adjective in -ський, -цький or -зький, in any case and gender. */
const ukrainian = /^([а-я]{2,}?)([сцз])ьк(?:ии|ого|ому|им|ои|ою|а|у|е|ии|их|ими)$/;
/** Into which consonants the ending of the adjective took the last of the town's. */
const taken: Readonly<Record<string, readonly string[]>> = {
  с: ['', 'с', 'ськ'],
  ц: ['ц', 'к', 'ч', 'цьк'],
  з: ['з', 'г', 'ж', 'зьк'],
};
const townEndings = ['', 'а', 'ь', 'я', 'о', 'е', 'жя', 'и'];

const german = /^([a-z]{3,})er$/;

/** Returns what the town may be called, folded, after which an adjective calls a school; none of what is no such word. */
export function townsOfAdjective(word: string): readonly string[] {
  const [, stem, consonant] = ukrainian.exec(word) ?? [];
  if (stem !== undefined && consonant !== undefined)
    return (taken[consonant] ?? []).flatMap((last) => townEndings.map((ending) => `${stem}${last}${ending}`));
  const town = german.exec(word)?.[1];
  return town === undefined ? [] : [town, `${town}en`, `${town}e`];
}
