import type { Reader } from '../../words/reader.ts';
import { mine } from '../mine.ts';

/** Returns who has brought a source that is not the edition's: a pack, or the person themselves. */
export function broughtBy(pack: string, say: Reader['say']): string {
  return pack === mine ? say('additions.from') : say('packs.from', { pack });
}
