import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutsOf, type Cut } from '../support/fake-electron/cut.ts';
import { lookOver } from '../support/fake-electron/look-over.ts';
import { faultsIn, type Looking, type Took } from '../support/fake-electron/scenario.ts';
import { scenarios } from '../support/fake-electron/scenarios.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { root } from '../support/host.ts';
import { hasTurn, promised } from '../support/results.ts';

const cutOut = promised(1, 'cuts', import.meta.url);
const bundle = readFileSync(join(root, 'out', 'main', 'index.cjs'), 'utf8');
const all = cutsOf(bundle);
const usual = 4;
// Some, evenly over the shell, and others every day; every one at full size. A broken program is mostly waited for.
const tried: readonly Cut[] = all.filter((_, at) => hasTurn(at, Math.floor(all.length / usual)));

/** Which stretch of its life is about which statements: those look first, all others after them. */
const firstLooks: readonly (readonly [about: RegExp, look: string])[] = [
  [
    /appendSwitch|sandbox|session\.|answer\(|will-(?:frame-|navigate|redirect|attach)|OpenHandler|openLink\(url, contents|await window\.loadURL|registerS|registerA|serveApp|secure|on\.handle|ipcMain|answerWindow|openLink\(event|printAddress|web-contents-created/i,
    'its walls',
  ],
  [
    /open-file|open-url|handle\(handed|arrivals\.open|addRecent|^showProgram|arrivals\.take\(others/,
    'opens what macOS hands over',
  ],
  [/arrivals\.take\(args|askedChannel|dom-ready|^ask\(|askWindow\(main/, 'opens what stands on its command line'],
  [/second-instance|restore|focus|window\.show|showAgain/, 'brings back a minimized window'],
  [/^ask\(/, 'says how far the page of a document'],
  [/once\("closed"|did-finish/, 'although no painting is ever told'],
  [/did-fail/, 'cannot be loaded'],
  [/ready-to-show|showWhenDrawn|loadURL\(`\$\{appOrigin\}\/`|window\.show|^open\(\)/, 'shows a window that is painted'],
  [/before-quit|quits|\("closed", \(\) => \{ app|powerMonitor|followShutdown|systemEnds/, 'closes '],
  [/maximize|setFullScreen|on\("close"/, 'comes back maximized'],
  [/quit|window-all-closed|on\("closed"/, 'ends with its window'],
  [/"activate"|^open|^showOpened/, 'stays without a window on macOS'],
  [/acts\.ask/, 'stays without a window on macOS'],
  [/destroy|^closed/, 'ends the documents'],
  [/nativeTheme|repaper|BackgroundColor|settings/, 'follows the theme'],
  [/changedChannel|tellWindows|events\.on/, 'tells its page'],
  [/setMenu|ApplicationMenu|showItem|setAboutPanel|describeProgram/, 'asks the window for what is chosen'],
  [/zoom|History|app-command|swipe/i, 'makes the page larger'],
  [/context-menu|popup|acts\.openLink|openLink\(url, webContents|ContextMenu|source-link/, 'offers what fits'],
  [/nresponsive|asking|showMessageBox|"responsive|Crash/, 'asks what to do'],
  [/reload|render-process-gone|Crash/, 'loads a window again'],
  [/"stop"|uncaught|unhandled|meetFaults/, 'says that what was kept'],
  [/ErrorBox|exit\(/, 'says so in a dialog'],
  [/isReady\(\) \?|exit\(/, 'says why it cannot start'],
  [/app\.quit/, 'leaves at once'],
  [/will-download|SaveDialogOptions/, 'asks where a file goes'],
  [/About|AppUser|ProtocolClient|nameProgram/, 'names itself'],
];

let out: string;
let reference: string;
beforeAll(() => {
  mkdirSync(join(root, 'tests', '.results'), { recursive: true });
  out = mkdtempSync(join(root, 'tests', '.results', 'cuts-'));
  for (const each of ['main', 'preload']) cpSync(join(root, 'out', each), join(out, each), { recursive: true });
  // No page stands behind these windows that could show a first view.
  rmSync(join(out, 'main', 'first-view-worker.cjs'));
  symlinkSync(join(root, 'out', 'renderer'), join(out, 'renderer'), 'junction');
  reference = compileFixture();
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

interface Look {
  readonly name: string;
  readonly faults: (looking?: Looking) => Promise<readonly string[]>;
}
const looks: readonly Look[] = [
  { name: 'its walls', faults: ({ within } = {}) => lookOver(out, reference, true, within?.whole) },
  ...scenarios.map((scenario) => ({
    name: scenario.name,
    faults: (looking?: Looking) => faultsIn(scenario, { out, reference, sharesBackend: true }, looking),
  })),
];

/** A broken bundle is waited for several times as long as the whole one took, and the scenario's own limit at most. */
const moreThan = ({ wait, whole }: Took): Took => ({
  wait: Math.max(200, 5 * wait),
  whole: Math.min(3_000, Math.max(1_000, 4 * whole)),
});

/** Looks by the whole bundle once, before a fault that a look finds counts for anything; returns how long a broken one is waited for. */
const sound = new Map<Look, Promise<Took>>();
function patienceFor(look: Look): Promise<Took> {
  const known =
    sound.get(look) ??
    (async () => {
      writeFileSync(join(out, 'main', 'index.cjs'), bundle);
      let took: Took = { wait: 0, whole: 0 };
      const faults = await look.faults({
        took: (told) => {
          took = told;
        },
      });
      expect(faults, `the whole bundle: ${look.name}`).toEqual([]);
      return moreThan(took);
    })();
  sound.set(look, known);
  return known;
}

async function isCaught({ what, without }: Cut): Promise<boolean> {
  const first = firstLooks.filter(([about]) => about.test(what)).map(([, name]) => name);
  const isFirst = (look: Look) => first.some((name) => look.name.includes(name));
  for (const look of [...looks.filter(isFirst), ...looks.filter((each) => !isFirst(each))]) {
    const within = await patienceFor(look);
    writeFileSync(join(out, 'main', 'index.cjs'), without);
    if ((await look.faults({ firstFaultOnly: true, within })).length > 0) return true;
  }
  return false;
}

it(
  'catches a shell from which any one statement is cut that shows, hides, closes or registers something',
  { timeout: 1_800_000 },
  async () => {
    const missed: string[] = [];
    for (const cut of tried) if (!(await isCaught(cut))) missed.push(cut.what);
    expect(missed).toEqual([]);
    expect(tried.length).toBeGreaterThanOrEqual(usual);
    cutOut(`${tried.length} of ${all.length} statements of the shell cut out in turn, ${tried.length} caught`);
  },
);
