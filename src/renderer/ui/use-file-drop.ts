import { useRef, useState } from 'react';

const hasFiles = (event: React.DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes a file that is dropped onto an element; the handlers go on that element. */
export function useFileDrop(take: (file: File) => void) {
  const [dropping, setDropping] = useState(false);
  /** Each element inside is entered before the last is left. */
  const depth = useRef(0);
  const step = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setDropping(depth.current > 0);
  };
  const handlers = {
    onDragEnter: (event: React.DragEvent) => {
      if (hasFiles(event)) step(1);
    },
    onDragLeave: (event: React.DragEvent) => {
      if (hasFiles(event)) step(-1);
    },
    onDragOver: (event: React.DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    },
    onDrop: (event: React.DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setDropping(false);
      const [file] = event.dataTransfer.files;
      if (file) take(file);
    },
  };
  return { dropping, handlers };
}
