import type { AdditionContent } from '../../src/shared/contract/additions.ts';

/** What somebody knows without a page to open, as the source of what they add. */
export const ownKnowledge = {
  title: 'What I know myself',
  publisher: 'A counsellor',
  kind: 'own-knowledge',
  language: 'en',
  accessed: '2026-11-20',
} as const;

/** Returns a school that a person adds: a listed college of Russia, unless the body says otherwise. */
export const ownSchool = (names: string | readonly object[], body: object = {}): AdditionContent => ({
  slug: 'new-school',
  part: 'school',
  programme: null,
  record: null,
  body: {
    tier: 'listed',
    kind: 'college',
    names: typeof names === 'string' ? [{ value: names, lang: 'en', kind: 'official' }] : names,
    place: { country: 'RU' },
    claims: [],
    ...body,
  } as object as AdditionContent['body'],
  source: ownKnowledge,
});
