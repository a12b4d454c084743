import { chineseTown, transcribed } from './chinese.ts';
import type { Random } from './random.ts';

/** A town that does not exist, in three languages, and how a Russian school is named after it. */
export interface Town {
  readonly country: 'CN' | 'RU' | 'DE' | 'PL' | 'CZ' | 'FR' | 'TR' | 'BR';
  readonly region: number;
  readonly en: string;
  /** With the diacritics of its country. */
  readonly native: string;
  readonly zh: string;
  readonly ru: string;
  readonly ruAdjective: string;
}

const russianRoots = [
  'Бел',
  'Верх',
  'Вол',
  'Горн',
  'Дан',
  'Елат',
  'Жуков',
  'Зелен',
  'Иван',
  'Камен',
  'Кедр',
  'Крас',
  'Куз',
  'Лад',
  'Лип',
  'Мих',
  'Мур',
  'Нов',
  'Обн',
  'Орех',
  'Песч',
  'Пуш',
  'Рыб',
  'Сарап',
  'Север',
  'Сосн',
  'Тамб',
  'Твер',
  'Тих',
  'Троицк',
  'Уфим',
  'Хаб',
  'Холм',
  'Цивил',
  'Чайк',
  'Череп',
  'Шадр',
  'Шуй',
  'Щёлк',
  'Энгель',
  'Южн',
  'Юрь',
  'Яран',
  'Ярцев',
  'Ёлк',
  'Ижев',
  'Йошк',
];
const russianLinks = ['о', 'е', 'ов', 'ин', 'ен', 'яж', 'уч', 'ир', 'ал', 'ушк', 'ар', 'ым', 'ень'];
const russianEnds = [
  'градск',
  'горск',
  'озёрск',
  'реченск',
  'ярск',
  'польск',
  'уральск',
  'вольск',
  'борск',
  'камск',
  'морск',
  'донск',
  'хотск',
  'чанск',
  'жинск',
  'шинск',
  'цынск',
];

const bgn: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const toRussian: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'ы',
  z: 'з',
  ł: 'л',
  ø: 'ё',
  ß: 'сс',
  ı: 'ы',
};

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spelt = (text: string, letters: Readonly<Record<string, string>>) =>
  capitalised(Array.from(text.toLowerCase(), (letter) => letters[letter] ?? letter).join(''));
const inEnglish = (russian: string) => spelt(russian, bgn);
const inRussian = (latin: string) => spelt(latin.normalize('NFD').replace(/\p{M}/gu, ''), toRussian);

const latinParts: Readonly<
  Record<'DE' | 'PL' | 'CZ' | 'FR' | 'TR' | 'BR', readonly [readonly string[], readonly string[], readonly string[]]>
> = {
  DE: [
    ['Würz', 'Lüne', 'Göt', 'Köth', 'Mühl', 'Größ', 'Bär', 'Tüb', 'Hers', 'Nord', 'Alt', 'Fürst', 'Löb', 'Schön'],
    ['en', 'el', 'er', 'in', 'ö', 'ü', ''],
    ['burg', 'berg', 'feld', 'stadt', 'hausen', 'brück', 'münde', 'straß', 'furt', 'heim'],
  ],
  PL: [
    ['Łó', 'Żeł', 'Krą', 'Świd', 'Gór', 'Czę', 'Pią', 'Wrzó', 'Dąb', 'Jaś', 'Kło', 'Rzę'],
    ['ni', 'sto', 'ko', 'dzi', 'ło', 'wie', 'ró'],
    ['ców', 'chowa', 'wiec', 'nica', 'łęka', 'szyn', 'dź', 'sław', 'żno'],
  ],
  CZ: [
    ['Břec', 'Čes', 'Děč', 'Hradiš', 'Jičín', 'Kroměř', 'Přer', 'Říč', 'Šumper', 'Třeb', 'Žďár', 'Ústí'],
    ['la', 'ko', 'mi', 'ně', 'vá', 'tě'],
    ['vice', 'lov', 'nice', 'brod', 'hora', 'štejn', 'čany', 'říž'],
  ],
  FR: [
    ['Évré', 'Châte', 'Besan', 'Orlé', 'Mâ', 'Périg', 'Sète', 'Angou', 'Préc', 'Rhô', 'Crét'],
    ['mon', 'lau', 'çon', 'lé', 'ny', 'ver', 'rou'],
    ['ville', 'court', 'gny', 'eux', 'ières', 'mont', 'bourg', 'neuf', 'rède'],
  ],
  TR: [
    ['Gümüş', 'Eski', 'Kır', 'Çanak', 'Şanlı', 'Iğ', 'Ağ', 'Düz', 'Köy', 'Üç', 'Yıldız', 'Sarı'],
    ['ka', 'la', 'ova', 'pı', 'gö', 'dü', ''],
    ['hisar', 'şehir', 'kale', 'pınar', 'köy', 'ören', 'lı', 'dağ', 'çay'],
  ],
  BR: [
    ['São ', 'Santa ', 'Ribei', 'Florian', 'Goiâ', 'Ara', 'Jacare', 'Ubá', 'Crici', 'Macei', 'Poç'],
    ['rão', 'ça', 'tu', 'pó', 'mi', 'no', 'ba'],
    ['polis', 'íngua', 'ção', 'zinho', 'tuba', 'rão', 'nópolis', 'guá'],
  ],
};
const latinCountries = Object.keys(latinParts) as (keyof typeof latinParts)[];

function russianTown(random: Random) {
  const ru =
    random.of(russianRoots) +
    random.of(russianLinks) +
    (random.chance(0.5) ? random.of(russianLinks) : '') +
    random.of(russianEnds);
  return { country: 'RU' as const, en: inEnglish(ru), native: ru, zh: transcribed(ru), ru, ruAdjective: `${ru}ий` };
}

function latinTown(random: Random) {
  const country = random.of(latinCountries);
  const [starts, middles, ends] = latinParts[country];
  const native =
    random.of(starts) + random.of(middles) + (random.chance(0.5) ? random.of(middles) : '') + random.of(ends);
  const ru = native.split(' ').map(inRussian).join('-');
  return {
    country,
    en: native,
    native,
    zh: transcribed(native),
    ru,
    ruAdjective: `${ru.replace(/[аеёиоуыэюяйь]$/u, '')}ский`,
  };
}

function anyTown(random: Random): Omit<Town, 'region'> {
  const kind = random.next();
  if (kind < 0.4) {
    const town = chineseTown(random);
    return { country: 'CN', ...town, native: town.zh, ruAdjective: `${town.ru.replace(/[аеёиоуыэюяйь]$/u, '')}ский` };
  }
  return kind < 0.75 ? russianTown(random) : latinTown(random);
}

/** How many regions each country has. */
export const regionsOfCountry = 30;

/** Returns so many towns, no two of one English name. */
export function generateTowns(random: Random, count: number): readonly Town[] {
  const towns = new Map<string, Town>();
  while (towns.size < count) {
    const town = anyTown(random);
    if (!towns.has(town.en)) towns.set(town.en, { ...town, region: random.below(regionsOfCountry) });
  }
  return [...towns.values()];
}
