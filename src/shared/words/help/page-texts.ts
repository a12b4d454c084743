import type { LocalText } from '../../domain/language.ts';

/** What a part shows beside its words, drawn by the window's own parts (features/help/figures.tsx). */
export type HelpFigure = 'claims' | 'spread' | 'signs' | 'questions' | 'keys' | 'terms' | 'folders';

/** A part of a page of Help; its id is its place in the address, and never changes. */
export interface HelpPart {
  readonly id: string;
  readonly title: LocalText;
  /** Paragraphs, one a line. */
  readonly body: LocalText;
  readonly figure?: HelpFigure;
}

export interface HelpPageTexts {
  readonly id: string;
  readonly title: LocalText;
  readonly parts: readonly HelpPart[];
}
