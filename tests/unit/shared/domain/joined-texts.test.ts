import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEntries, joinNames, joinTexts } from '../../../../src/shared/domain/joined-texts.ts';

describe('joinTexts', () => {
  it.each([
    ['nothing was there', '', 'mine', 'theirs', 'theirs\nmine'],
    ['both wrote the same', 'a', 'a b', 'a b', 'a b'],
    ['only I wrote', 'a', 'a b', 'a', 'a b'],
    ['only they wrote', 'a', 'a', 'a c', 'a c'],
    ['both added to one line', 'a', 'a mine', 'a theirs', 'a theirs mine'],
    ['both added behind a space', 'a ', 'a mine', 'a theirs', 'a theirs mine'],
    ['both added a line', 'a', 'a\nmine', 'a\ntheirs', 'a\ntheirs\nmine'],
    ['both wrote in neighbouring lines', 'a\nb', 'A\nb', 'a\nB', 'A\nB'],
    ['one at the beginning, one at the end', 'Hello', 'Oh Hello', 'Hello, dear', 'Oh Hello, dear'],
    ['I end a word, they go on behind it', 'Hello wor', 'Hello world', 'Hello wor, other', 'Hello world, other'],
    ['both end a word differently', 'Hello wor', 'Hello world', 'Hello work', 'Hello work / world'],
    ['both wrote over the same word', 'fee 12', 'fee 15', 'fee 17', 'fee 17 / 15'],
    ['both wrote the line again', 'from A 16', 'from A 17', 'out of B 3', 'out of B 3\nfrom A 17'],
    ['I took away a line of which they changed a word', 'a\nb\nc', 'a\nc', 'a\nb more\nc', 'a\nb more\nc'],
    ['I took away a line that they left', 'a\nb\nc', 'a\nc', 'a\nb\nc\nd', 'a\nc\nd'],
    ['I took away all while they wrote on', 'a', '', 'a\nb', 'b'],
    ['they took away all while I wrote on', 'a', 'a b', '', 'a b'],
    ['mine has theirs in it already', 'a', 'a b c', 'a b', 'a b c'],
    ['a word that begins like another', 'a', 'a m10', 'a m1', 'a m1 m10'],
    [
      'two places of one line',
      'one two three',
      'zero one two three four',
      'one two and three',
      'zero one two and three four',
    ],
    ['a line before one that they wrote in', 'a\nb', 'a\nmine\nb', 'a\nb theirs', 'a\nmine\nb theirs'],
    ['scripts without spaces', '宿舍', '宿舍很好', '宿舍不错', '宿舍不错很好'],
    ['an older copy was brought back', 'a\nb', 'a\nb\nc', 'a', 'a\nc'],
  ])('%s', (_, base, mine, theirs, joined) => {
    expect(joinTexts(base, mine, theirs)).toBe(joined);
  });

  const text = fc
    .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '北', 'мед', '12'), { maxLength: 4 }), { maxLength: 5 })
    .map((lines) => lines.map((words) => words.join(' ')).join('\n'));

  it('holds every word that either added, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const joined = joinTexts(base, mine, theirs);
        // Chinese stands without spaces.
        const count = (of: string, word: string) =>
          word === '北' ? of.split(word).length - 1 : of.split(/\s+/).filter((one) => one === word).length;
        const known = new Set(base.split(/\s+/));
        for (const word of new Set(`${mine} ${theirs}`.split(/\s+/))) {
          if (word === '' || known.has(word)) continue;
          expect(count(joined, word), JSON.stringify({ joined, word })).toBeGreaterThanOrEqual(
            Math.max(count(mine, word), count(theirs, word)),
          );
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('holds what two windows add, anywhere, exactly once and loses nothing of what stood', () => {
    const place = fc.nat({ max: 40 });
    const marker = fc.constantFrom(' [m]', '\n[m]', '[m] ', '[m]\n');
    fc.assert(
      fc.property(text, place, place, marker, marker, (base, at, atToo, how, howToo) => {
        const put = (where: number, what: string) => {
          const gaps = [...base.matchAll(/(?<=\s|^)|(?=\s|$)/g)].map((gap) => gap.index);
          const gap = gaps[where % gaps.length] ?? 0;
          return base.slice(0, gap) + what + base.slice(gap);
        };
        const mine = put(at, how.replace('m', 'mine'));
        const theirs = put(atToo, howToo.replace('m', 'theirs'));
        const joined = joinTexts(base, mine, theirs);
        for (const word of ['[mine]', '[theirs]'])
          expect(joined.split(word), JSON.stringify({ base, mine, theirs, joined })).toHaveLength(2);
        const words = (of: string) => of.split(/\s+/).filter((one) => one !== '' && !one.includes('['));
        if (!/\[\w+\]\S|\S\[\w+\]/.test(`${mine} ${theirs} ${joined}`)) expect(words(joined)).toEqual(words(base));
      }),
      { numRuns: 3_000 },
    );
  });

  it('joins the same text again without a change', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const joined = joinTexts(base, mine, theirs);
        expect(joinTexts(joined, joined, joined)).toBe(joined);
        expect(joinTexts(mine, mine, joined)).toBe(joined);
        expect(joinTexts(theirs, joined, theirs)).toBe(joined);
      }),
    );
  });

  it('is quick for the longest notes, though nothing in them is alike', () => {
    const lines = (letter: string) => Array.from({ length: 5_000 }, (_, at) => `${letter}${at}`).join('\n');
    const start = performance.now();
    const joined = joinTexts(lines('a'), lines('b'), lines('c'));
    expect(performance.now() - start).toBeLessThan(500);
    expect(joined).toContain('b4999');
    expect(joined).toContain('c4999');
  });
});

describe('joinNames', () => {
  it.each([
    ['Asia', 'China', 'Asia', 'China'],
    ['Asia', 'Asia', 'Far East', 'Far East'],
    ['Asia', 'China', 'Far East', 'Far East / China'],
    ['Asia', 'China 2027', 'China', 'China 2027'],
    ['Asia', 'China', 'China 2027', 'China 2027'],
    ['', 'Mine', 'Theirs', 'Theirs / Mine'],
  ])('of %j, %j and %j it makes %j', (base, mine, theirs, joined) => {
    expect(joinNames(base, mine, theirs)).toBe(joined);
  });
});

describe('joinEntries', () => {
  it('adds what I added and leaves what came meanwhile', () => {
    expect(joinEntries(['a', 'b'], ['a', 'b', 'mine'], ['a', 'b', 'theirs'])).toEqual(['a', 'b', 'theirs', 'mine']);
  });
  it('takes away what I took away, and nothing else', () => {
    expect(joinEntries(['a', 'b'], ['a'], ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });
  it('keeps my order where nothing came meanwhile', () => {
    expect(joinEntries(['a', 'b'], ['b', 'a'], ['b', 'a'])).toEqual(['b', 'a']);
  });
  it('tells entries apart by their key', () => {
    expect(joinEntries([], ['A'], ['a'], (entry) => entry.toLowerCase())).toEqual(['a']);
  });
});
