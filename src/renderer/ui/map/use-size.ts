import { useLayoutEffect, useState } from 'react';
import type { Size } from './view.ts';

/** The size of an element in pixels, as it changes; null until it has one. */
export function useSize(element: React.RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const read = () => {
      const { width, height } = current.getBoundingClientRect();
      setSize((last) =>
        width === 0 || height === 0 || (last?.width === width && last.height === height) ? last : { width, height },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
