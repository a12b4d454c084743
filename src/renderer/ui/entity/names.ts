import type { Entity, EntityLink } from '../../../shared/contract/values.ts';
import {
  inLanguage,
  writtenLanguage,
  type Language,
  type PartialText,
  type WrittenLanguage,
} from '../../../shared/domain/language.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';

/** The language an entity of a country calls itself in, where the almanac has that script. */
const nativeLanguages: Readonly<Record<string, WrittenLanguage>> = {
  CN: 'zh',
  MO: 'zh',
  HK: 'zh',
  TW: 'zh',
  RU: 'ru',
  BY: 'ru',
  KG: 'ru',
  KZ: 'ru',
};

interface Place {
  readonly country: string;
  readonly region: PartialText | null;
  readonly city: PartialText | null;
}

/** The name in the reader's language, or the English one; what only a pack has says so. */
export function displayName(
  link: Pick<EntityLink, 'name' | 'pack'> & Partial<Pick<EntityLink, 'tier'>>,
  language: Language,
): string {
  return writeName(link, language);
}

/** The name to set beside the reader's: the native one, or English for a reader of the native language; null where it is the same. */
export function companionName(
  name: PartialText,
  country: string | undefined,
  language: Language,
): { text: string; lang: WrittenLanguage } | null {
  const native = nativeLanguages[country ?? ''] ?? 'en';
  const lang = native === writtenLanguage(language) ? 'en' : native;
  const text = name[lang];
  return text === undefined || text === inLanguage(name, language) ? null : { text, lang };
}

/** Town, region and country in the reader's language; a name that two of them have is said once. */
export function placeText(place: Place | null, language: Language): string {
  if (!place) return '';
  const city = place.city && inLanguage(place.city, language);
  const region = place.region && place.region.en !== place.city?.en ? inLanguage(place.region, language) : null;
  const parts = [...new Set([city, region, countryName(place.country, language)])].filter((part) => part !== null);
  return language === 'zh' ? parts.toReversed().join(' ') : parts.join(', ');
}

/** The address of an entity's page. */
export function entityPath({ type, slug }: Pick<EntityLink, 'type' | 'slug'>): string {
  return {
    institution: `/institutions/${slug}`,
    alliance: `/alliances/${slug}`,
    organization: `/organizations/${slug}`,
  }[type];
}

/** The acronyms that stand beside the name; what a pack alone calls it stands among the names, with its mark. */
export function acronymsOf({ names, sources, pack }: Pick<Entity, 'names' | 'sources' | 'pack'>): readonly string[] {
  const packed = new Set(
    pack === undefined ? sources.flatMap((source) => (source.pack === null ? [] : [source.id])) : [],
  );
  const own = names.filter(({ sources: cited }) => cited.length === 0 || !cited.every((id) => packed.has(id)));
  return [...new Set(own.filter(({ kind }) => kind === 'acronym').map(({ value }) => value))];
}
