import type { Encoding } from '../../src/shared/domain/sheet-forms.ts';

/** Which bytes a letter has in an encoding, found by decoding them all. */
function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const put = (bytes: readonly number[]) => {
    const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let one = 0; one < 256; one++) put([one]);
  if (!['windows-1251', 'windows-1252', 'koi8-r'].includes(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) put([lead, trail]);
  return table;
}

/** Returns a text in an encoding; letters that it has not are question marks. */
export function encodeAs(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const wide = Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16le') return wide;
  if (encoding === 'utf-16be') return wide.swap16();
  const table = tableOf(encoding);
  return Buffer.from([...text].flatMap((letter) => [...(table.get(letter) ?? [0x3f])]));
}
