/** How far each part of a view was scrolled, by its way down from <main>. */
type Places = Record<string, readonly [top: number, left: number]>;

interface Left {
  readonly places: Places;
  /** The address of the link that had the keyboard. */
  link: string | null;
}

const kept = 'places';
/** So many entries of the history are remembered. */
const most = 200;
const left = read();

function read(): Map<string, Left> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(kept) ?? '[]') as [string, Left][]);
  } catch {
    return new Map();
  }
}

/** The entry of the history that is open. The router names those it made; a footnote's is told by its address. */
function entry(): string {
  const state = history.state as { readonly key?: string } | null;
  const { pathname, search, hash } = location;
  return `${state?.key ?? ''} ${pathname}${search}${hash}`;
}

/** Whether the view that is open was left before, somewhere that is still known. */
export const isPlaceKept = (): boolean => left.has(entry());

/** The way down to an element, as positions among siblings. */
function wayTo(element: Element, from: Element): string {
  const way: number[] = [];
  for (let at = element; at !== from && at.parentElement; at = at.parentElement)
    way.unshift([...at.parentElement.children].indexOf(at));
  return way.join(' ');
}

function found(way: string, from: Element): Element | null {
  let at: Element | undefined = from;
  for (const index of way === '' ? [] : way.split(' ')) at = at?.children[Number(index)];
  return at ?? null;
}

/** What scrolls, keeps its place by itself, and is left alone here. */
const keepsItself = '[data-scroller="browse"], [data-keeps-place]';
const root = (): Element | null => document.querySelector('main');

/** Set while a view is being put back where it was: what then scrolls is not the reader. */
let putting = false;
/** Set by a press on a link to a part of the same page. */
let following = false;
/** The entry that such a link led to: it leads there, though an entry of that address was left elsewhere before. */
let followed = '';

function entryLeft(id: string): Left {
  const known = left.get(id) ?? { places: {}, link: null };
  left.delete(id);
  left.set(id, known);
  for (const old of [...left.keys()].slice(0, Math.max(0, left.size - most))) left.delete(old);
  return known;
}

function remember(event: Event): void {
  const main = root();
  const { target } = event;
  if (putting || !main || !(target instanceof HTMLElement) || !main.contains(target) || target.matches(keepsItself))
    return;
  entryLeft(entry()).places[wayTo(target, main)] = [target.scrollTop, target.scrollLeft];
}

/** Remembers for every entry of the history where its view stood, over a reload, too. */
export function rememberPlaces(): void {
  document.addEventListener('scroll', remember, { capture: true, passive: true });
  document.addEventListener('focusin', ({ target }) => {
    const link = target instanceof Element ? target.closest('main a[href]') : null;
    if (link) entryLeft(entry()).link = link.getAttribute('href');
  });
  document.addEventListener(
    'click',
    ({ target }) => {
      following = target instanceof Element && target.closest('a[href^="#"]') !== null;
    },
    { capture: true },
  );
  window.addEventListener('popstate', () => {
    if (following) followed = entry();
    putting = left.has(entry()) && !following;
    following = false;
  });
  window.addEventListener('pagehide', () => {
    sessionStorage.setItem(kept, JSON.stringify([...left]));
  });
}

/** So long a view may take to have its content, in milliseconds. */
const patience = 3000;
/** By these a reader goes somewhere. */
const readersOwn = ['wheel', 'keydown', 'pointerdown', 'touchstart'];

/**
 * Puts the view that is open back where it was left, as often as it grows, until the reader does something. Returns the address of
 * the link that had the keyboard, and how to stop.
 */
export function putBack(): { readonly link: string | null; readonly stop: () => void } {
  const wasFollowed = followed === entry();
  followed = '';
  putting = false;
  const place = left.get(entry());
  if (!place || wasFollowed) return { link: null, stop: () => undefined };
  const wanted = Object.entries(place.places);
  const until = performance.now() + patience;
  let frame = 0;
  let steady = 0;
  const stop = (): void => {
    putting = false;
    cancelAnimationFrame(frame);
    for (const kind of readersOwn) window.removeEventListener(kind, stop, { capture: true });
  };
  const put = (): void => {
    const main = root();
    const isThere = wanted.every(([way, [top, start]]) => {
      const element = main && found(way, main);
      if (!element) return false;
      if (Math.abs(element.scrollTop - top) > 1 || Math.abs(element.scrollLeft - start) > 1)
        element.scrollTo({ top, left: start, behavior: 'instant' });
      return Math.abs(element.scrollTop - top) <= 1;
    });
    steady = isThere ? steady + 1 : 0;
    if (steady > 2 || performance.now() > until) stop();
    else frame = requestAnimationFrame(put);
  };
  if (wanted.length > 0) {
    putting = true;
    for (const kind of readersOwn) window.addEventListener(kind, stop, { capture: true, passive: true });
    put();
  }
  return { link: place.link, stop };
}
