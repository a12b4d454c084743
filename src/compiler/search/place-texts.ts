/** What a country is also called; the rest comes from Unicode's names of regions. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'America'],
  GB: ['UK', 'Britain', 'England'],
  RU: ['РФ'],
  AE: ['UAE'],
  KR: ['Korea'],
  CZ: ['Czech Republic'],
  // As English has it, in the letters of Hindi, Urdu and Bengali.
  CN: ['PRC', 'КНР', 'चाइना', 'چائنا', 'চায়না'],
};

/** Those of the interface first; the others by those who look for schools in this reference. */
const languages =
  'en zh-Hans ru zh-Hant uk be kk ky uz tg mn az hi bn ur fa ar tr id vi th fr de es pt it pl ja ko ne si ta sw ka hy my km lo'.split(
    ' ',
  );

/** A place as hits show it and as it is searched. */
export interface Place {
  /** Region in Chinese and Russian, then town in Chinese and Russian, null where unknown. */
  readonly shown: readonly (string | null)[];
  /** All texts that find it, town first; each once. */
  readonly all: readonly string[];
}

/** English, Chinese, Russian. */
const shownCountryNames = 3;

/** Made once, when first asked: forty of them take longer to make than to ask for all countries. */
let countriesIn: readonly Intl.DisplayNames[] | undefined;
const namesByCountry = new Map<string, readonly string[]>();

/** Returns the names of a country in the languages that people search in, the interface's first. */
export function countryNamesOf(country: string): readonly string[] {
  const known = namesByCountry.get(country);
  if (known) return known;
  countriesIn ??= languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const named = countriesIn.map((inLanguage) => inLanguage.of(country) ?? country);
  const names = Array.from(new Set(named.concat(country, otherNames[country] ?? [])));
  namesByCountry.set(country, names);
  return names;
}

/** Returns the texts of a place; `named` gives the other names of a region or town of its country. */
export function placeTextsOf(
  country: string | null,
  region: string | null,
  city: string | null,
  named: (
    country: string,
    kind: 'region' | 'city',
    value: string,
  ) => { readonly zh: string; readonly ru: string; readonly aliases: readonly string[] } | undefined,
): Place {
  const regionNames = country === null || region === null ? undefined : named(country, 'region', region);
  const cityNames = country === null || city === null ? undefined : named(country, 'city', city);
  const countryNames = country === null ? [] : countryNamesOf(country);
  const all = [
    city,
    cityNames?.zh,
    cityNames?.ru,
    region,
    regionNames?.zh,
    regionNames?.ru,
    ...countryNames.slice(0, shownCountryNames),
    ...(cityNames?.aliases ?? []),
    ...(regionNames?.aliases ?? []),
    ...countryNames.slice(shownCountryNames),
  ];
  return {
    shown: [regionNames?.zh ?? null, regionNames?.ru ?? null, cityNames?.zh ?? null, cityNames?.ru ?? null],
    all: [...new Set(all.filter((text) => text !== null && text !== undefined && text !== ''))] as string[],
  };
}
