import type { Output } from '../../shared/contract/index.ts';
import type { Dispatch } from '../dispatch.ts';

/**
 * Returns whether a link may be opened in the person's browser. It must be, letter for letter, the address of a source
 * of the reference or the website of the entity whose view it stands on (`view` is the window's address): what a page
 * could be made to say is not enough. A third of the sources, schools in Russia and China above all, have only http.
 */
export async function mayOpenLink(dispatch: Dispatch, url: string, view: string): Promise<boolean> {
  // The engine hands over addresses as it reads them; one that reads differently from how it is written was made by hand.
  if (plainAddress(url) !== url) return false;
  const isThis = (known: string | null): boolean => known !== null && plainAddress(known) === url;
  const sources = await dispatch('sources.list', {});
  if (sources.ok && (sources.value as Output<'sources.list'>).rows.some((source) => isThis(source.url))) return true;
  const slug = /\/([a-z0-9-]+)(?:[?#]|$)/.exec(view)?.[1];
  if (slug === undefined) return false;
  for (const call of ['institutions.get', 'alliances.get', 'organizations.get'] as const) {
    const entity = await dispatch(call, { slug });
    if (
      entity.ok &&
      (entity.value as Output<typeof call>).claims.some(
        (claim) => claim.property === 'website' && isThis(claim.text.en),
      )
    )
      return true;
  }
  return false;
}

/** The address as a browser would read it, or null for any but plain https or http: no user, no port, nothing hidden or folded. */
function plainAddress(text: string): string | null {
  if (text.length > 2_000 || !/^https?:\/\/[^\s\\\u0000-\u0020\u007F]+$/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' && url.port === '' ? url.href : null;
}
