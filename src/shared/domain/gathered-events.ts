import type { PartialText } from './language.ts';

interface Told {
  readonly date: string;
  readonly title: PartialText;
  readonly occasion: string | null;
}

/** One occasion on one date, with every telling of it that differs in words, and who tells it so. */
export interface GatheredEvent<Event> {
  readonly first: Event;
  readonly tellings: readonly { readonly event: Event; readonly all: readonly Event[] }[];
}

const wordsOf = ({ title }: Told): string => JSON.stringify(title);

/** Returns the events with those that sources tell of one occasion on one date gathered, in the order in which they came. */
export function gatherEvents<Event extends Told>(events: readonly Event[]): readonly GatheredEvent<Event>[] {
  const keyOf = (event: Event): string => `${event.date} ${event.occasion ?? wordsOf(event)}`;
  return [...Map.groupBy(events, keyOf).values()].map((same) => ({
    first: same[0] as Event,
    tellings: [...Map.groupBy(same, wordsOf).values()].map((all) => ({ event: all[0] as Event, all })),
  }));
}
