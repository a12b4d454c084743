import type { PrintJob } from '../../shared/contract/documents.ts';
import { printAddress, printFileName } from '../../shared/print-job.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { DocumentPrinter } from '../services/documents/document-printer.ts';
import { appOrigin } from './address.ts';
import { followPage, type FollowedPage } from './follow-page.ts';
import { writeWhole } from './write-whole.ts';

/** What printing needs of a hidden window; Electron's BrowserWindow has it. */
export interface PrintWindow {
  loadURL(url: string): Promise<void>;
  destroy(): void;
  isDestroyed(): boolean;
  readonly webContents: Pick<Electron.WebContents, 'executeJavaScript' | 'printToPDF' | 'print'>;
}

export interface PrintingOptions {
  readonly openWindow: () => PrintWindow;
  /** Asks where to save, with a proposed file name; null when the person cancelled. */
  readonly askWhere: (fileName: string) => Promise<string | null>;
  /** Hears where a document was written. */
  readonly wrote: (path: string) => void;
  /** How long a page may take to be ready and to be turned into a PDF, in milliseconds; a list or a folder of hundreds of profiles five times as long. */
  readonly timeLimit: number;
}

export interface DesktopPrinter extends Pick<DocumentPrinter, 'print' | 'pdf' | 'cancel' | 'progress'> {
  /** Ends the job that runs and all that wait, as if the person had cancelled them: their hidden windows would outlive the program's own. */
  readonly cancelAll: () => void;
}

/** Returns the printer of the desktop: jobs run one after another, each in a window of its own. */
export function createDocumentPrinter({ openWindow, askWhere, wrote, timeLimit }: PrintingOptions): DesktopPrinter {
  const oneAtATime = createQueue();
  let stop: (() => void) | null = null;
  let followed: FollowedPage | null = null;
  /** Jobs asked for before the last `cancelAll` are not begun any more. */
  let round = 0;
  const limitOf = ({ document: { kind } }: PrintJob) =>
    kind === 'list' || kind === 'folder' ? 5 * timeLimit : timeLimit;
  /** Null when it was cancelled. */
  const onPage = <Value>(
    job: PrintJob,
    use: (window: PrintWindow) => Promise<Result<Value>>,
  ): Promise<Result<Value> | null> => {
    const asked = round;
    return oneAtATime(async () => {
      if (asked !== round) return null;
      const window = openWindow();
      followed = followPage(window.webContents);
      const stopped = new Promise<null>((resolve) => {
        stop = () => {
          resolve(null);
        };
      });
      try {
        const ready = await Promise.race([within(limitOf(job), load(window, job)), stopped]);
        if (ready === null) return null;
        if (ready !== 'done') return failure('unavailable', 'The page to print was not ready in time; try again.');
        return await Promise.race([use(window), stopped]);
      } catch (error) {
        return failure('unavailable', `The page could not be printed: ${reason(error)}`);
      } finally {
        stop = null;
        followed = null;
        if (!window.isDestroyed()) window.destroy();
      }
    });
  };
  return {
    print: async (job) => {
      const printed = await onPage(job, (window) => {
        // The person is in the dialog.
        followed = null;
        return printWithDialog(window, job);
      });
      return printed ?? ok({ printed: false });
    },
    pdf: async (job) => {
      const asked = round;
      const path = await askWhere(printFileName(job));
      if (path === null || asked !== round) return ok({ path: null });
      const content = await onPage(job, async (window) => {
        followed?.write();
        return ok(await renderPdf(window, job, limitOf(job)));
      });
      if (content === null) return ok({ path: null });
      if (!content.ok) return content;
      if (content.value === null)
        return failure('unavailable', 'The PDF was not made in time; nothing was written. Try again.');
      const written = await writeWhole(path, content.value);
      if (written.ok) wrote(path);
      return written;
    },
    cancel: () => {
      const running = stop !== null;
      stop?.();
      return running;
    },
    progress: () => followed?.told() ?? null,
    cancelAll: () => {
      round++;
      stop?.();
    },
  };
}

async function load(window: PrintWindow, job: PrintJob): Promise<'done'> {
  await window.loadURL(`${appOrigin}${printAddress(job)}`);
  await window.webContents.executeJavaScript(pageIsReady);
  return 'done';
}

/** Run in the page: it tells by itself when its document stands there in its own faces (src/renderer/host/print-ready.ts). A page without that is none of ours, and is given up. */
const pageIsReady = `(window.printReady ?? new Promise(() => undefined)).then(() => document.fonts.ready).then(() => true)`;

/** The page's own style decides margins and running heads; without a page size Chromium takes US Letter. */
async function renderPdf(window: PrintWindow, { paper }: PrintJob, timeLimit: number): Promise<Uint8Array | null> {
  const pdf = await within(
    timeLimit,
    window.webContents.printToPDF({
      pageSize: paper,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
  return pdf === 'late' ? null : pdf;
}

/** Without a time limit: the person is in the dialog. */
function printWithDialog(window: PrintWindow, { document, paper }: PrintJob): Promise<Result<{ printed: boolean }>> {
  return new Promise((resolve) => {
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        pageSize: paper,
        landscape: document.kind === 'comparison' || document.kind === 'overlap',
      },
      (printed, failureReason) => {
        if (printed) resolve(ok({ printed }));
        else if (/cancel/i.test(failureReason)) resolve(ok({ printed: false }));
        else resolve(failure('unavailable', `The system did not print: ${failureReason}`));
      },
    );
  });
}

/** Returns a function that runs a job when every earlier one has ended, however it ended. */
function createQueue(): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, ms);
  });
  // The window is destroyed when it is late; what it says to that is of no interest.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
