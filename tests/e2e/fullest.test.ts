import { beforeAll, describe, expect, it } from 'vitest';
import { alliance, emptiest, fullest, fullestReference, thousand } from '../support/fullest-reference.ts';
import { bring, rowsOf } from '../support/lists.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { bytesOf } from './printed.ts';
import { outOfReach, resize, type Size } from './reach.ts';
import { cut, overflowing } from './screens.ts';

const program = useProgram({ reference: fullestReference() });
const six = [fullest, emptiest, ...thousand.slice(0, 4)];
const sizes: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

beforeAll(async () => {
  const note = (slug: string) => `Asked ${slug} by telephone, twice; ${'they will write. '.repeat(20)}`;
  await bring(program.host, 'saved', [
    { slug: fullest },
    { slug: emptiest },
    ...thousand.map((slug) => ({ slug, note: note(slug) })),
  ]);
  const kept = await rowsOf(program.host);
  expect(kept).toHaveLength(2 + thousand.length);
  expect(kept.filter((one) => one.note !== null)).toHaveLength(thousand.length);
});

const screens = [
  ['the profile with forty sources on a figure', `/institutions/${fullest}`],
  ['a school of which nothing is known', `/institutions/${emptiest}`],
  ['the costs', `/institutions/${fullest}/costs`],
  ['an alliance of three hundred', `/alliances/${alliance}`],
  ['a list of a thousand with notes', '/saved'],
  ['six compared at everything', `/compare?${six.map((slug) => `school=${slug}`).join('&')}&depth=everything`],
  ['what six share', `/alliances/overlap?${six.map((slug) => `with=${slug}`).join('&')}`],
  ['the plan', '/plan'],
  ['the sources', '/sources'],
  ['Browse', '/browse'],
] as const;

// Half of the screens today and the others tomorrow, and one of the documents.
describe('as much as there may ever be', () => {
  it.each(fullSize ? (['ru', 'zh', 'en'] as const) : (['ru'] as const))(
    'is held by the screens in %s: nothing is cut, nothing reaches out sideways, all can be come to',
    { timeout: 240_000 },
    async (language) => {
      const page = await program.load('/browse', { language });
      const found: string[] = [];
      for (const [name, path] of screens.filter((_screen, at) => hasTurn(at, 2))) {
        if (fullSize) {
          await page.goto(addressOf(program.host, path));
          await settled(page);
        } else await visit(page, path);
        for (const size of sizes) {
          await resize(page, size);
          const faults = [...(await overflowing(page)), ...(await outOfReach(page))];
          // A name in the head of a column may end in dots; the whole is one step away.
          if (!path.startsWith('/compare')) faults.push(...(await cut(page)).map((one) => `cut ${one}`));
          found.push(...faults.map((fault) => `${name}, ${size.width}: ${fault}`));
        }
      }
      expect(found).toEqual([]);
    },
  );

  const documents = [
    ['the profile', `/print/profile/${fullest}?language=ru&paper=A4`],
    ['the alliance', `/print/profile/${alliance}?language=en&paper=Letter`],
    [
      'the comparison',
      `/print/comparison?${six.map((slug) => `school=${slug}`).join('&')}&depth=everything&language=zh&paper=A4`,
    ],
  ] as const;
  it.each(documents.filter((_document, at) => hasTurn(at, documents.length)))(
    'is printed, with as many pages as were told: %s',
    { timeout: 120_000 },
    async (_, path) => {
      // In the window that has gone over the screens, which is one of readers of Russian in a usual run.
      const page = await program.open(path, { language: 'ru' });
      await bytesOf(page);
      expect(await overflowing(page)).toEqual([]);
    },
  );
});
