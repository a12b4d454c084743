const form = /^(?:https?:\/\/)?(?:[^/@?#]*@)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d+)?(?:[/?#]|$)/i;
/** Labels before an institution's own address that are still its front door. */
const frontDoor = /^(?:www\d?|en|eng|english|int|international|site|web|home|cn|ru)\./;

/** Returns the host of a site's address or of a domain, in small letters and without what only opens the door (www, en); null where it names none. */
export function hostOf(address: string): string | null {
  let host = form.exec(address.trim())?.[1]?.toLowerCase() ?? '';
  while (frontDoor.test(host)) host = host.replace(frontDoor, '');
  return host.includes('.') && !host.includes('..') && !/\.\d+$/.test(host) ? host : null;
}
