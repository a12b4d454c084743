import { isPropertyId, properties } from '../domain/properties/dictionary.ts';
import { fold } from './fold.ts';

/** In China a school is known by the last five digits of the number that the Ministry of Education gives it: 4123010226, 10226. */
const schoolCode = /^\d{5}(\d{5})$/;
const host = /^[a-z][a-z\d+.-]*:\/\/(?:www\.)?([^/:?#]+)/i;

/** Returns a code or the name of a site as search compares it: small letters and digits alone. */
export function foldedCode(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Returns what people type for a claim that is an identifier or an address, folded; none for any other. */
export function codesOf(property: string, value: string): readonly string[] {
  if (!isPropertyId(property)) return [];
  const { shownAs } = properties[property].type;
  if (shownAs === 'link') {
    const site = host.exec(value)?.[1];
    return site === undefined ? [] : [foldedCode(site)];
  }
  if (shownAs !== 'code') return [];
  const school = property === 'moe-code' ? schoolCode.exec(value)?.[1] : undefined;
  return [foldedCode(value), ...(school === undefined ? [] : [school])].filter((code) => code !== '');
}
