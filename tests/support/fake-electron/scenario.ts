import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fastFolder } from '../fast-folder.ts';
import { askedChannel } from '../../../src/shared/channels.ts';
import type { HostRequest } from '../../../src/shared/host-request.ts';
import { boot, type Booted, type BootOptions } from './boot.ts';
import type { MenuTemplateItem } from './electron.ts';
import type { FakeBrowserWindow } from './windows.ts';

/** A stretch of the program's life on the fake; it says what did not happen as it must. */
export interface Scenario {
  readonly name: string;
  readonly options?: (folder: string) => BootOptions;
  readonly run: (program: Booted, must: Must, folder: string) => Promise<void> | void;
}
export type Must = (holds: boolean, words: string) => void;

/** Milliseconds that a scenario waited for any one thing at most, and that it took as a whole. */
export interface Took {
  readonly wait: number;
  readonly whole: number;
}

/** How a scenario is looked at. */
export interface Looking {
  /** A program that is broken on purpose is broken by its first fault; what comes after it would only be waited for. */
  readonly firstFaultOnly?: boolean;
  /** No longer than this, where the scenario itself would wait longer. */
  readonly within?: Took;
  readonly took?: (took: Took) => void;
}

class FirstFault extends Error {}

/** Set while a scenario runs; one runs at a time, since each has the whole process for its machine. */
let within: Took | null = null;
let longestWait = 0;

/** Returns the faults of a scenario; empty when all went as it must. */
export async function faultsIn(
  { options, run }: Scenario,
  given: BootOptions = {},
  looking: Looking = {},
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(fastFolder, 'almanac-scenario-'));
  const faults: string[] = [];
  const { firstFaultOnly = false } = looking;
  within = looking.within ?? null;
  longestWait = 0;
  const program = await boot({ userData: join(folder, 'user'), ...given, ...options?.(folder) });
  const broken = firstFaultOnly && program.problems.length > 0;
  const begun = performance.now();
  try {
    if (!broken)
      await inTime(
        run(
          program,
          (holds, words) => {
            if (holds) return;
            faults.push(words);
            if (firstFaultOnly) throw new FirstFault(words);
          },
          folder,
        ),
        within?.whole,
      );
    looking.took?.({ wait: longestWait, whole: performance.now() - begun });
  } catch (error) {
    if (!(error instanceof FirstFault))
      faults.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    program.quit();
    rmSync(folder, { recursive: true, force: true });
    within = null;
  }
  return [...program.problems, ...faults];
}

/** Waits for something no longer than it may take: what never comes is a fault, too, and must not keep a test. */
export async function inTime<T>(waitedFor: Promise<T> | T, ms = 3_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('it never comes to an end'));
    }, ms);
  });
  try {
    return await Promise.race([waitedFor, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looks again until something holds, or it took longer than it may. */
export async function soon(holds: () => boolean, ms = 1_500): Promise<boolean> {
  const begun = performance.now();
  const end = begun + Math.min(ms, within?.wait ?? ms);
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 4);
    });
  }
  longestWait = Math.max(longestWait, performance.now() - begun);
  return true;
}

/** Everything the program has asked of a window's page so far. */
export function asked(program: Booted, window: FakeBrowserWindow = program.window()): readonly HostRequest[] {
  return window.webContents.fakeSent.flatMap(({ channel, args }) =>
    channel === askedChannel ? [args[0] as HostRequest] : [],
  );
}

/** Every item of a menu, those beneath too. */
export const itemsOf = (items: readonly MenuTemplateItem[]): readonly MenuTemplateItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.submenu ?? [])]);
/** The item of the program's menu with a label. */
export const item = (program: Booted, label: string): MenuTemplateItem | undefined =>
  itemsOf(program.menu).find((each) => each.label === label);
/** Chooses an item of the program's menu. */
export const click = (
  program: Booted,
  label: string,
  window: FakeBrowserWindow | undefined = program.windows[0],
): void => {
  item(program, label)?.click?.({}, window, {});
};
