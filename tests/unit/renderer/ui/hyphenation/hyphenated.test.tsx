import { renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWords } from '../../../../../src/renderer/ui/hyphenation/break-words.ts';
import { hyphenateRussian } from '../../../../../src/renderer/ui/hyphenation/russian.ts';
import { Hyphenated } from '../../../../../src/renderer/ui/hyphenation/hyphenated.tsx';

const broken = (text: string) => breakWords(text, hyphenateRussian).join('|');

describe('where Russian words may be broken', () => {
  it.each([
    ['университет', 'уни|вер|си|тет'],
    ['Медицинский', 'Меди|цин|ский'],
    ['государственного', 'госу|дар|ствен|ного'],
    ['подъезд', 'подъ|езд'],
  ])('%s: %s', (word, parts) => {
    expect(broken(word)).toBe(parts);
  });

  it.each(['вуз', 'Китай', 'MBBS', 'university', 'ФГБОУ ВО', '123 456 789', 'https://kazangmu.ru/abiturientam', ''])(
    'leaves %s whole',
    (text) => {
      expect(broken(text)).toBe(text);
    },
  );

  it('changes no letter of any text, and leaves three letters on either side', () => {
    const letter = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяёАЯ -,.«»1a\u00ad\u0301');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 80 }), (letters) => {
        const text = letters.join('');
        const pieces = breakWords(text, hyphenateRussian);
        expect(pieces.join('')).toBe(text);
        let at = 0;
        for (const piece of pieces.slice(0, -1)) {
          at += piece.length;
          expect(text.slice(0, at)).toMatch(/[\p{L}\u0301]{3}$/u);
          expect(text.slice(at)).toMatch(/^[\p{L}\u0301]{3}/u);
        }
      }),
    );
  });
});

describe('a text that is shown', () => {
  const text = 'Медицинский университет, основанный в государственном учреждении';

  it('has the hyphens drawn only: what it says stays as it is', async () => {
    renderPart(<p data-testid="text">{<Hyphenated text={text} />}</p>, { language: 'ru' });
    const shown = screen.getByTestId('text');
    await waitFor(() => {
      expect(shown.querySelectorAll('span').length).toBeGreaterThan(5);
    });
    expect(shown.textContent).toBe(text);
  });

  it('is one text in a language whose words are not broken', () => {
    renderPart(<p data-testid="text">{<Hyphenated text={text} />}</p>, { language: 'zh' });
    expect(screen.getByTestId('text').childNodes).toHaveLength(1);
  });
});
