import { isPropertyId, properties } from '../domain/properties/dictionary.ts';
import { fold } from './fold.ts';

/** In China a school is known by the last five digits of the number that the Ministry of Education gives it: 4123010226, 10226. */
const schoolCode = /^\d{5}(\d{5})$/;
const host = /^[a-z][a-z\d+.-]*:\/\/(?:www\.)?([^/:?#]+)/i;

/** Returns a code or the name of a site as search compares it: small letters and digits alone. */
export function foldedCode(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Returns the slug of a school of the directory: its address with hyphens, so that a better list later meets the same record. */
export const directorySlug = (domain: string): string => domain.replaceAll('.', '-').replace(/-+/g, '-');

/** Stands after a label that a site goes by, so that it is no code. */
export const siteMark = '.';
/** What stands between the label of a school and the country: ac.uk, edu.cn. */
const secondLevel = new Set(['ac', 'edu', 'co', 'com', 'org', 'gov', 'net', 'or', 'sch', 'school', 'univ', 'uni']);

/** What stands before the site of the whole for its pages in a language, or those of the office for students from abroad. */
const pagesOfWhole = new Set(['en', 'eng', 'english', 'home', 'iec', 'sie']);

/** Returns the label by which a site is known, tum of tum.de and ucl of ucl.ac.uk; null for the site of a part, as med.stanford.edu. */
function siteLabel(name: string): string | null {
  const named = name.toLowerCase().split('.').slice(0, -1);
  const labels = named.length > 1 && pagesOfWhole.has(named[0] as string) ? named.slice(1) : named;
  const before = labels.length > 1 && secondLevel.has(labels.at(-1) as string) ? labels.slice(0, -1) : labels;
  return before.length === 1 ? (before[0] as string) : null;
}

/** Returns what people type for a claim that is an identifier or an address, folded, and the label of a site with its mark; none for any other. */
export function codesOf(property: string, value: string): readonly string[] {
  if (!isPropertyId(property)) return [];
  const { shownAs } = properties[property].type;
  if (shownAs === 'link') {
    const site = host.exec(value)?.[1];
    if (site === undefined) return [];
    const label = siteLabel(site);
    return [foldedCode(site), ...(label === null ? [] : [foldedCode(label) + siteMark])];
  }
  if (shownAs !== 'code') return [];
  const school = property === 'moe-code' ? schoolCode.exec(value)?.[1] : undefined;
  return [foldedCode(value), ...(school === undefined ? [] : [school])].filter((code) => code !== '');
}
