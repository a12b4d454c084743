import { describe, expect, it } from 'vitest';
import { checkAddition } from '../../../../src/compiler/additions/check-addition.ts';
import { blankFigure, draftOf, fragmentOf, type FigureDraft } from '../../../../src/shared/domain/figure-draft.ts';
import { entryOf } from '../../../../src/shared/domain/numbers/number-entry.ts';
import type { Addition } from '../../../../src/shared/contract/additions.ts';
import type { Language } from '../../../../src/shared/domain/language.ts';
import { readNumber } from '../../../../src/shared/domain/numbers/read-number.ts';
import { properties, propertyIds, type PropertyId } from '../../../../src/shared/domain/properties/dictionary.ts';

const source = { title: 'A', publisher: 'B', kind: 'official', language: 'en', accessed: '2026-11-20' };
const holder = { slug: 'some-school', kind: 'medical-university', edition: '2026.11' } as const;

/** Codes that have the form of their kind. */
const codes: Readonly<Record<string, string>> = { ror: '03yrm5c26', wikidata: 'Q13371', 'moe-code': '10226' };

/** What a person would type for a property, by the fields that its type has. */
function typed(property: PropertyId): FigureDraft {
  const { type, units = [], choices = {}, holder: on } = properties[property];
  const draft = { ...blankFigure, property, programme: on === 'programme' ? 'medicine' : '' };
  switch (type.entry) {
    case 'number':
      return { ...draft, value: type.name === 'year' ? '1926' : '12', unit: units.length > 1 ? (units[0] ?? '') : '' };
    case 'score':
      return { ...draft, value: '4', unit: units[0] ?? '' };
    case 'date':
      return { ...draft, value: '2026-06-30', closes: '2026-06-30' };
    case 'choice':
      return { ...draft, value: Object.keys(choices)[0] ?? '' };
    case 'documents':
      return { ...draft, documents: { passport: '', diploma: 'translated notarised' } };
    case 'texts':
      return { ...draft, ru: 'тихо' };
    case 'line':
      return { ...draft, value: codes[property] ?? (type.name === 'url' ? 'https://example.edu/a' : 'MBBS') };
  }
}

const fragment = (draft: FigureDraft, language: Language = 'en') =>
  fragmentOf(draft, entryOf(readNumber(draft.value, language, 'amount'), null), language);
const wrong = (draft: FigureDraft) =>
  checkAddition(
    { part: 'claim', programme: draft.programme === '' ? null : draft.programme, body: fragment(draft), source },
    holder,
  );

describe('a figure as it is typed', () => {
  it.each(['all', 'abroad', 'others'])('says of a price with words on it that it is that of %s', (appliesTo) => {
    const draft = { ...typed('tuition'), scope: 'from India', appliesTo };
    const body = fragment(draft);
    expect(body).toMatchObject({ applies: { to: appliesTo } });
    expect(wrong(draft)).toEqual([]);
    const again = draftOf({ body, source, programme: draft.programme } as unknown as Addition);
    expect(again && fragment(again)).toEqual(body);
  });

  it('asks whose it is neither without words nor of what is no price', () => {
    for (const draft of [
      { ...typed('tuition'), appliesTo: 'all' },
      { ...typed('hospital-beds'), scope: 'old campus', appliesTo: 'all' },
    ]) {
      expect(fragment(draft)['applies']).toBeUndefined();
      expect(wrong(draft)).toEqual([]);
    }
  });

  it.each(propertyIds.filter((id) => id !== 'programme'))('of %s is one that the compiler takes', (property) => {
    expect(wrong(typed(property))).toEqual([]);
  });

  it.each(propertyIds)('of %s stands in the fields again as it was typed', (property) => {
    const draft = typed(property);
    const body = fragment(draft);
    const addition = { body, source, programme: draft.programme || null } as unknown as Addition;
    const again = draftOf(addition);
    expect(again && fragment(again)).toEqual(body);
  });

  it('is read in any notation, and a range as the compiler has it', () => {
    const value = (text: string, language: Language) =>
      fragment({ ...typed('hospital-beds'), value: text }, language)['value'];
    expect(value('12 345', 'ru')).toBe(12_345);
    expect(value('1.2万', 'zh')).toBe(12_000);
    expect(value('600–2,000', 'en')).toBe('600-2000');
    expect(value('600 - 2 000', 'ru')).toBe('600-2000');
    expect(value('от 600 до 2000', 'ru')).toBe('600-2000');
  });

  it('that is no number goes to the compiler as it stands, which says what is wrong with it', () => {
    expect(wrong({ ...typed('hospital-beds'), value: 'many' })[0]).toMatchObject({ at: 'body.value' });
    expect(wrong({ ...typed('tuition'), unit: 'shells' })[0]).toMatchObject({ at: 'body.unit' });
  });

  it('asks for the test itself where no mark is given, and for a term by either end', () => {
    expect(fragment({ ...typed('english-test'), value: '' })).toEqual({
      property: 'english-test',
      value: properties['english-test'].units?.[0],
    });
    const deadline = typed('application-deadline');
    expect(fragment({ ...deadline, opens: '2026-02', closes: '--06-30' })['value']).toEqual({
      opens: '2026-02',
      closes: '--06-30',
    });
    expect(fragment({ ...deadline, opens: '2026-02', closes: '' })['value']).toEqual({ opens: '2026-02' });
  });
});
