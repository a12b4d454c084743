import type { PlanRecord } from '../../../shared/contract/plan.ts';
import { ask } from '../../host/ask.ts';
import { doIt } from '../../ui/undo/undo-store.ts';

type Content = Omit<PlanRecord, 'id' | 'addedAt' | 'updatedAt'>;

const contentOf = ({ slug, kind, document, text, day, done }: PlanRecord): Content => ({
  slug,
  kind,
  document,
  text,
  day,
  done,
});

/** Marks something as ready or not; `entry` is null for a document that a source names and nobody has ticked yet. */
export function tick(name: string, entry: PlanRecord | null, content: Content): void {
  void doIt(async () => {
    const { entry: now } = await ask('plan.setEntry', { ...content, ...(entry && { id: entry.id, base: entry }) });
    return {
      told: (say) => say(now.done ? 'plan.ticked' : 'plan.unticked', { text: name }),
      undo: () =>
        entry
          ? ask('plan.setEntry', { ...contentOf(entry), id: now.id, base: now })
          : ask('plan.removeEntry', { id: now.id }),
    };
  });
}

/** Ticks an entry of the person's own, or takes the tick away. */
export function tickEntry(name: string, entry: PlanRecord): void {
  tick(name, entry, { ...contentOf(entry), done: !entry.done });
}

/** Takes an entry out of the plan. */
export function remove(name: string, { id }: PlanRecord): void {
  void doIt(async () => {
    const { entry } = await ask('plan.removeEntry', { id });
    return (
      entry && {
        told: (say) => say('plan.removed', { text: name }),
        undo: () => ask('plan.restoreEntry', { entry }),
      }
    );
  });
}
