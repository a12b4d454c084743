import { createHash } from 'node:crypto';
import { packOfTexts } from './packs.ts';

/** A file beside the figures of the usual source, with what a manifest says of it. */
export function slipOfFair(content: Buffer, name = 'slip.pdf') {
  const key = createHash('sha256').update(content).digest('hex');
  const attachments = { [key]: { name, size: content.length, sources: ['fair-2026'] } };
  return { key, attachments, contents: new Map([[key, content]]) };
}

export const fairSlip = slipOfFair(Buffer.from('read out at the fair'));

/** Returns the zip of a pack of these files with that slip. */
export const packWithSlip = (files: Readonly<Record<string, string>>): Promise<Buffer> =>
  packOfTexts(files, { attachments: fairSlip.attachments }, fairSlip.contents);
