import { app } from 'electron';
import { handedOverIn, type HandedOver } from './handed-over.ts';

/** What the system hands over, kept until the program can open it. */
export interface Arrivals {
  /** Takes what a command line hands over. */
  readonly take: (args: readonly string[], workingFolder: string) => void;
  /** Hands on what has come and what will come. */
  readonly open: (handle: (handed: HandedOver) => void) => void;
}

/** Listens for files and links from the first moment: macOS sends them before the program is ready. */
export function listenForArrivals(): Arrivals {
  const waiting: HandedOver[] = [];
  let handle: ((handed: HandedOver) => void) | null = null;
  const arrive = (handed: HandedOver): void => {
    if (handle) handle(handed);
    else waiting.push(handed);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    for (const handed of handedOverIn([path], '/')) arrive(handed);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    arrive({ kind: 'link', url });
  });
  return {
    take: (args, workingFolder) => {
      for (const handed of handedOverIn(args, workingFolder)) arrive(handed);
    },
    open: (handler) => {
      handle = handler;
      for (const handed of waiting.splice(0)) handler(handed);
    },
  };
}
