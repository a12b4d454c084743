import type { Page } from 'playwright-core';

/** The desktop program as a person has it: its window, its menu, and what the system does with it. */
export interface Desktop {
  /** The page of the window the person works in; waits until there is one. */
  readonly page: () => Promise<Page>;
  /** How many windows the person sees, and how many there are at all, that of printing too. */
  readonly windows: () => Promise<{ readonly seen: number; readonly all: number }>;
  /** Presses keys as a person does: the menu's accelerators come before the page. `Control+P` */
  readonly press: (keys: string) => Promise<void>;
  /** Where the next files go that a save dialog asks about. */
  readonly saveTo: (path: string) => Promise<void>;
  /** The person closes the window. */
  readonly closeWindow: () => Promise<void>;
  /** The program is started a second time, as with a file or a link. */
  readonly startAgain: (...args: readonly string[]) => Promise<void>;
  /** What went wrong beneath, in words. */
  readonly problems: () => readonly string[];
  /** The same, and forgets them: for tests that provoke them. */
  readonly takeProblems: () => readonly string[];
  /** Waits until the program has ended by itself, with no window left. */
  readonly ended: () => Promise<void>;
  readonly quit: () => Promise<void>;
}

export interface DesktopOptions {
  readonly userData: string;
  readonly reference: string;
}
