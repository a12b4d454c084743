import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { movedPlace } from './caret.ts';
import type { Draft, Drafts } from './drafts.ts';

type TextField = HTMLTextAreaElement | HTMLInputElement;

export interface Autosaved<Field extends TextField> {
  readonly text: string;
  /** How the text stands; undefined while nothing was written here. */
  readonly draft: Draft | undefined;
  readonly retry: () => void;
  /** For the field itself. */
  readonly field: {
    readonly ref: React.RefObject<Field | null>;
    readonly value: string;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onSelect: () => void;
    readonly onChange: (event: React.ChangeEvent<Field>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: () => void;
  };
}

/**
 * A field that keeps what is written in it, a moment after the last key, when it is left and when the window is. It shows what is
 * `kept` and follows it; what comes from elsewhere while one writes is joined with it, and the caret stays where it was.
 */
export function useAutosaved<Field extends TextField>(drafts: Drafts, key: string, kept: string): Autosaved<Field> {
  const draft = useStore(drafts.store, (state) => state.drafts[key]);
  const ref = useRef<Field>(null);
  const text = draft?.text ?? kept;
  /** What the field showed last and where the caret stood in it. */
  const last = useRef({ text, start: text.length, end: text.length });

  useEffect(() => {
    drafts.follow(key, kept);
  }, [drafts, key, kept]);
  useEffect(
    () => () => {
      void drafts.keep(key).then(() => {
        drafts.release(key);
      });
    },
    [drafts, key],
  );
  useLayoutEffect(() => {
    const { text: before, start, end } = last.current;
    const element = ref.current;
    if (element && before !== text && document.activeElement === element)
      element.setSelectionRange(movedPlace(before, text, start), movedPlace(before, text, end));
    last.current = { text, start: element?.selectionStart ?? 0, end: element?.selectionEnd ?? 0 };
  }, [text]);
  const remember = () => {
    const element = ref.current;
    if (element && element.value === text)
      last.current = { text, start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
  };
  return {
    text,
    draft,
    retry: () => void drafts.keep(key),
    field: {
      ref,
      value: text,
      onFocus: () => {
        drafts.enter(key);
      },
      onBlur: () => {
        drafts.compose(key, false);
        void drafts.keep(key);
      },
      onSelect: remember,
      onChange: ({ target }) => {
        last.current = {
          text: target.value,
          start: target.selectionStart ?? target.value.length,
          end: target.selectionEnd ?? target.value.length,
        };
        drafts.write(key, kept, target.value);
      },
      onCompositionStart: () => {
        drafts.write(key, kept, text);
        drafts.compose(key, true);
      },
      onCompositionEnd: () => {
        drafts.compose(key, false);
      },
    },
  };
}
