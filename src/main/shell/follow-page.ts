import { documentProgress, type DocumentProgress } from '../../shared/contract/documents.ts';

/** How far the page of one document has come. */
export interface FollowedPage {
  /** From now on its PDF is made. */
  readonly write: () => void;
  /** Returns what the page said when it was asked last, and asks it again: a page that is busy answers late, and nobody waits for it. */
  readonly told: () => DocumentProgress;
}

/** Run in the page, which writes there how far it is (src/renderer/host/print-ready.ts). */
const howFar = 'window.printProgress ?? null';

/** Returns how to follow a hidden page that prints. */
export function followPage(page: Pick<Electron.WebContents, 'executeJavaScript'>): FollowedPage {
  let step: DocumentProgress['step'] = 'reading';
  let said: Omit<DocumentProgress, 'step'> = { schools: null, pages: null };
  let isAsked = false;
  const ask = async (): Promise<void> => {
    isAsked = true;
    try {
      const read = documentProgress.omit({ step: true }).safeParse(await page.executeJavaScript(howFar));
      if (read.success) said = read.data;
    } catch {
      // The page has gone; whoever waits for the document is told why.
    } finally {
      isAsked = false;
    }
  };
  return {
    write: () => {
      step = 'writing';
    },
    told: () => {
      if (!isAsked) void ask();
      return { step, ...said };
    },
  };
}
