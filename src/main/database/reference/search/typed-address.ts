/** An address of the web or of mail, as it is copied from elsewhere: with or without its beginning, its path and its person. */
const address =
  /^(?:(?<scheme>https?:\/\/)|[^\s@/]+@)?(?<site>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?::\d+)?(?<path>[/?#]\S*)?$/iu;

/** What was typed, where it is an address. */
export interface TypedAddress {
  /** The name of the site, without www. */
  readonly site: string;
  /** What may stand for a school: the site, those that it is a part of, and the last word of the path (ror.org/05jb9pq57). */
  readonly codes: readonly string[];
}

/** Returns the parts of an address that may stand for a school; null where what was typed is none. */
export function typedAddress(text: string): TypedAddress | null {
  if (!text.includes('.')) return null;
  const { site: written, path = '' } = address.exec(text.trim())?.groups ?? {};
  if (written === undefined) return null;
  const labels = written.toLowerCase().split('.');
  if (labels[0] === 'www') labels.shift();
  const sites = labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
  const last = path.split(/[/?#=]/).findLast((part) => part !== '');
  return { site: labels.join('.'), codes: [...sites, ...(last === undefined ? [] : [last])] };
}
