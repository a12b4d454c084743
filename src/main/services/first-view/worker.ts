import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { HostBridge } from '../../../shared/host-bridge.ts';
import type { FirstView } from '../../../shared/contract/window.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Result } from '../../../shared/result.ts';
import type { FromDrawer, ToDrawer } from './draw-apart.ts';

/** The window's own parts, built for a program without a page (scripts/window-first.ts). */
interface BuiltView {
  readonly drawFirstView: (spoken: Language) => Promise<Omit<FirstView, 'answers'>>;
}

const waiting = new Map<number, (answer: Result<unknown>) => void>();
const hear = ({ ask, answer }: ToDrawer): void => {
  waiting.get(ask)?.(answer);
  waiting.delete(ask);
};
// A thread of the desktop program, or a process of the browser host, which goes with the one who started it.
const say = (message: FromDrawer): void => {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
};
if (parentPort) parentPort.on('message', hear);
else {
  process.on('message', (message) => {
    hear(message as ToDrawer);
  });
  process.on('disconnect', () => process.exit());
  // A terminal tells both; the one who started it ends it.
  process.on('SIGINT', () => undefined);
}
const spoken = (parentPort ? workerData : process.argv[2]) as Language;

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
// What it throws ends thread or process with an error, which the one who started it hears.
void drawFirstView(spoken).then((drawn) => {
  say({ drawn });
});
