/** Labels before an institution's own address that are still its front door. */
const frontDoor = /^(?:www\d?|en|eng|english|int|international|site|web|home|cn|ru)\./;

/** Returns a host in small letters without the labels that only open its door (www, en). */
export function withoutFrontDoor(host: string): string {
  let shorter = host;
  while (frontDoor.test(shorter)) shorter = shorter.replace(frontDoor, '');
  return shorter;
}
