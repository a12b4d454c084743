import { useLayoutEffect } from 'react';

/** Whether the engine makes a field as high as what is written in it by itself; WebKit and Firefox did so late. */
const growsByItself = (): boolean => typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** Makes a field as high as its text; its styles say how high at least and at most. */
function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  const { offsetHeight, clientHeight, scrollHeight } = element;
  element.style.height = `${scrollHeight + offsetHeight - clientHeight}px`;
}

/** Makes a field as high as what is written in it, where the engine does not. */
export function useGrowing(field: React.RefObject<HTMLTextAreaElement | null>): void {
  // After every drawing: the text, the words around it and the width all may have changed.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || growsByItself()) return undefined;
    fit(element);
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      fit(element);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  });
}
