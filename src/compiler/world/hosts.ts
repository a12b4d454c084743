import { withoutFrontDoor } from '../directory/front-door.ts';

const form = /^(?:https?:\/\/)?(?:[^/@?#]*@)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d+)?(?:[/?#]|$)/i;

/** Returns the host of a site's address or of a domain, in small letters and without what only opens the door (www, en); null where it names none. */
export function hostOf(address: string): string | null {
  const host = withoutFrontDoor(form.exec(address.trim())?.[1]?.toLowerCase() ?? '');
  return host.includes('.') && !host.includes('..') && !/\.\d+$/.test(host) ? host : null;
}
