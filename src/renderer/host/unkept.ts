declare global {
  interface Window {
    /** Keeps what is being written and waits for what is on its way: what the desktop asks for before it closes its window. */
    readonly keepUnkept?: () => Promise<void>;
  }
}

const keepers = new Set<() => unknown>();
const underWay = new Set<Promise<unknown>>();

/** Calls back when the page goes, to keep what has been written and not been kept; what it returns is waited for where the host can. */
export function onLeaving(keep: () => unknown): () => void {
  keepers.add(keep);
  window.addEventListener('pagehide', keep);
  return () => {
    keepers.delete(keep);
    window.removeEventListener('pagehide', keep);
  };
}

/** A call that changes something and is not answered yet: the window does not close over it. */
export function isUnderWay(write: Promise<unknown>): void {
  underWay.add(write);
  const over = () => {
    underWay.delete(write);
  };
  write.then(over, over);
}

/** Settles when all that was written is kept, or could not be. */
export async function keepUnkept(): Promise<void> {
  // Many fields are kept when they are left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await Promise.allSettled([...keepers].map((keep) => keep()));
  // What keeps does not always wait for its write.
  await Promise.allSettled(underWay);
}

if (typeof window !== 'undefined') Object.assign(window, { keepUnkept });
