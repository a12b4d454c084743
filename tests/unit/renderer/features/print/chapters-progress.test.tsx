import { renderAnswered } from '../../../../support/render-answered.tsx';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChaptersProgress } from '../../../../../src/renderer/features/print/chapters-progress.tsx';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { words } from '../../../../../src/shared/words/words.ts';

const chapters = (total: number) => ({ name: '', columns: [], chapters: [], total, complete: false, error: null });

describe('the chapters of a document that are coming', () => {
  it.each(languages)('are not counted before it is known how many there are (%s)', (language) => {
    const { show } = renderAnswered(<ChaptersProgress of={chapters(0)} back="/saved" />, { language });
    expect(screen.getByRole('status').textContent).not.toMatch(/\d/);
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    expect(screen.getByRole('link', { name: words.print.cancel[language] }).getAttribute('href')).toBe('/saved');
    show(<ChaptersProgress of={chapters(60)} back="/saved" />);
    expect(screen.getByRole('status').textContent).toContain('60');
    expect(screen.getByRole('progressbar')).toMatchObject({ value: 0, max: 60 });
  });
});
