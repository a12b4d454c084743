import { expect, it } from 'vitest';
import { tidyTags } from '../../../../src/shared/domain/tags.ts';

it('tags lose blanks and repeats in another case or with other accents, the first staying as it is written', () => {
  expect(tidyTags([' far ', 'FAR', 'für', 'Fur', '', '  ', '远', '遠', 'й', 'и'])).toEqual(['far', 'für', '远', 'й']);
});

it('tags of signs only are told apart as they are', () => {
  expect(tidyTags(['★', '★★', '★', '!'])).toEqual(['★', '★★', '!']);
});
