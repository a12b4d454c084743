import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { HostBridge } from '../../../shared/host-bridge.ts';
import type { FirstView } from '../../../shared/contract/window.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Result } from '../../../shared/result.ts';
import type { FromThread, ToThread } from './draw-apart.ts';

/** The window's own parts, built for a thread without a page (scripts/window-first.ts). */
interface BuiltView {
  readonly drawFirstView: (spoken: Language) => Promise<Omit<FirstView, 'answers'>>;
}

const waiting = new Map<number, (answer: Result<unknown>) => void>();
const say = (message: FromThread): void => {
  parentPort?.postMessage(message);
};
parentPort?.on('message', ({ ask, answer }: ToThread) => {
  waiting.get(ask)?.(answer);
  waiting.delete(ask);
});

let asked = 0;
const bridge: HostBridge = {
  kind: 'browser',
  capabilities: { nativePrint: false, pdfFile: false },
  invoke: (name, input) =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      say({ ask: asked, name, input });
    }),
  on: () => () => undefined,
};
// What its modules look for in a window as they are read; nothing of either is shown.
Object.assign(globalThis, { almanac: bridge, location: { origin: '' } });

const { drawFirstView } = createRequire(import.meta.url)('./first-view.cjs') as BuiltView;
// What it throws ends the thread with an error, which the one who started it hears.
void drawFirstView(workerData as Language).then((drawn) => {
  say({ drawn });
});
