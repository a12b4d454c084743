import { expect, it } from 'vitest';
import { gatherEvents } from '../../../../src/shared/domain/gathered-events.ts';

const told = (source: string, date: string, title: string, occasion: string | null = null) => ({
  source,
  date,
  occasion,
  title: { en: title },
});
const shown = (events: readonly ReturnType<typeof told>[]) =>
  gatherEvents(events).map(({ first, tellings }) => [
    first.date,
    tellings.map(({ event, all }) => `${event.title.en}: ${all.map(({ source }) => source).join('+')}`),
  ]);

it('tells one occasion once, with all who tell of it, and with each of their wordings', () => {
  expect(
    shown([
      told('a', '1926', 'Founded', 'founding'),
      told('b', '1926', 'Founded', 'founding'),
      told('c', '1926', 'Founded as a school', 'founding'),
      told('d', '1931', 'Moved'),
      told('e', '1931', 'Moved'),
    ]),
  ).toEqual([
    ['1926', ['Founded: a+b', 'Founded as a school: c']],
    ['1931', ['Moved: d+e']],
  ]);
});

it('keeps apart what has another date, or is another occasion of the same day', () => {
  expect(
    shown([
      told('a', '1926', 'Founded', 'founding'),
      told('b', '1927', 'Founded', 'founding'),
      told('c', '1926', 'A fire'),
    ]),
  ).toHaveLength(3);
});
