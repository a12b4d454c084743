import { describe, expect, it } from 'vitest';
import { inOtherWords, madeUpCatalog } from '../../../support/made-up-languages.ts';
import { messagesOf, partsOf, type Branch } from './message-parts.ts';

describe('a made-up language', () => {
  it('changes words and leaves arguments and plurals', () => {
    const shout = (word: string) => word.toUpperCase();
    expect(
      inOtherWords('{count, plural, =0 {none} one {# school of {total}} other {# schools}} in {town}.', shout),
    ).toBe('{count, plural, =0 {NONE} one {# SCHOOL OF {total}} other {# SCHOOLS}} IN {town}.');
  });

  it('says all that English says, forty per cent longer, from right to left, or both', async () => {
    const longer = messagesOf((await madeUpCatalog('longer')).texts as unknown as Branch);
    const turned = messagesOf((await madeUpCatalog('rightToLeft')).texts as unknown as Branch);
    const together = messagesOf((await madeUpCatalog('longerFromTheRight')).texts as unknown as Branch);
    expect([...turned.keys()]).toEqual([...longer.keys()]);
    for (const [path, message] of longer) {
      const letters = (partsOf(message).text.match(/\p{L}/gu) ?? []).length;
      const before = (partsOf(turned.get(path) ?? '').text.match(/\p{L}/gu) ?? []).length;
      expect(letters, path).toBeGreaterThanOrEqual(1.4 * before);
      expect(partsOf(turned.get(path) ?? '').text, path).not.toMatch(/[a-z]/i);
      expect(partsOf(turned.get(path) ?? '').names).toEqual(partsOf(message).names);
      const both = partsOf(together.get(path) ?? '');
      expect((both.text.match(/\p{L}/gu) ?? []).length, path).toBeGreaterThanOrEqual(1.4 * before);
      expect(both.text, path).not.toMatch(/[a-z]/i);
      expect(both.names).toEqual(partsOf(message).names);
    }
  });
});
