import { useLayoutEffect } from 'react';

/** Whether the engine makes a field as high as what is written in it by itself; WebKit and Firefox did so late. */
const growsByItself = (): boolean => typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** Makes a field as high as what is written in it, where the engine does not; its styles say how high at least and at most. */
export function useGrowing(field: React.RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || growsByItself()) return undefined;
    const grow = (): void => {
      element.style.height = 'auto';
      const { offsetHeight, clientHeight, scrollHeight } = element;
      element.style.height = `${scrollHeight + offsetHeight - clientHeight}px`;
    };
    grow();
    // Another width makes other lines.
    const observer = new ResizeObserver((entries) => {
      if (entries.some(({ contentRect }) => contentRect.width !== width)) {
        width = element.clientWidth;
        grow();
      }
    });
    let width = element.clientWidth;
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [field, text]);
}
