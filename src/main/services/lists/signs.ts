import { fold } from '../../../shared/reference-format/fold.ts';

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
const isSign = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{So}/u;
/** What only says how a sign is drawn: as a picture or as a letter, and in which colour of skin. */
const drawnAs = /[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu;

/** Returns, as a pattern each, the signs of a text that are no letters and digits, such as 🎓 and ★: folding leaves nothing of them. */
export function signsOf(text: string): readonly RegExp[] {
  const signs = [...segments.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => isSign.test(segment) && fold(segment).trim() === '')
    .map((segment) => segment.replaceAll(drawnAs, '') || segment);
  return [...new Set(signs)].map(
    (sign) =>
      new RegExp(
        Array.from(
          sign,
          (part) => `${part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}[\\ufe0e\\ufe0f]?\\p{Emoji_Modifier}?`,
        ).join(''),
        'gu',
      ),
  );
}
