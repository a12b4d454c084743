import { longestFileName } from '../contract/limits.ts';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Whether Windows takes a file of this name for a device. */
export function isDeviceName(name: string): boolean {
  return device.test(name);
}

/** Signs that a system reads as something else than a part of a name, and those that nobody sees or that turn what follows. */
const signs = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}<>:"/\\|?*]/gu;
/** Of a name in bytes as most systems count them; its ending stays. */
const mostBytes = 200;

/** In UTF-8. */
function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Returns a name under which a file that came with any name can be saved on every system; `file` where nothing of it is left. */
export function safeFileName(name: string): string {
  const last =
    name
      .slice(-4 * longestFileName)
      .split(/[/\\]/)
      .at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(signs, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const named = plain === '' ? 'file' : isDeviceName(plain) ? `_${plain}` : plain;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(named)?.[0] ?? '';
  let left = mostBytes - [...ending].reduce((sum, sign) => sum + bytesOf(sign), 0);
  const stem = Array.from(named.slice(0, named.length - ending.length)).filter((sign) => (left -= bytesOf(sign)) >= 0);
  return `${stem.join('').trimEnd()}${ending}`;
}
