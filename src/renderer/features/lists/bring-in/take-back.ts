import { ask } from '../../../host/ask.ts';
import type { Told } from '../../../ui/undo/undo-store.ts';

/** Takes back what a file brought in. Returns what is told where something was written on it since, and so stays. */
export async function takeBack(taken: number | null): Promise<Told | null> {
  if (taken === null) return null;
  const { kept } = await ask('lists.takeBack', { taken });
  return kept === 0 ? null : (say) => say('lists.takenBack', { count: kept });
}
