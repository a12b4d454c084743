import type { Page } from 'playwright-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A desktop's window at 200 and at 400 per cent, as WCAG 1.4.4 and 1.4.10 ask. */
export const zoomed = [
  { width: 640, height: 400 },
  { width: 320, height: 256 },
] as const satisfies readonly Size[];

/** Gives the window another size and waits until it was drawn so. */
export async function resize(page: Page, size: Size): Promise<void> {
  const now = page.viewportSize();
  if (now?.width === size.width && now.height === size.height) return;
  await page.setViewportSize(size);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** What cannot be come to: a document larger than its window, and what is cut off without a way to scroll there. */
export function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > innerHeight + 1 || scrollWidth > innerWidth + 1)
      found.push(`the document is ${scrollWidth} × ${scrollHeight}`);
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      if (element.clientHeight <= 3 || element.scrollHeight <= element.clientHeight + 2) continue;
      const { overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
      if (!/^(?:hidden|clip)$/.test(overflowY) || clipPath !== 'none' || element.closest('svg')) continue;
      // A name in the head of a column may end in dots; the whole is one step away.
      if (element.tagName === 'A' && webkitLineClamp !== 'none') continue;
      found.push(`${element.tagName}.${element.className} shows ${element.clientHeight} of ${element.scrollHeight} px`);
    }
    return found;
  });
}

/** What a finger would miss: targets under 24 px that have not as much room around them either (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, summary)')].filter(
      (it) => it.getClientRects().length > 0 && getComputedStyle(it).visibility !== 'hidden',
    );
    // What counts is what a finger may hit, which of a box is its label.
    const boxes = shown.map((it) => {
      const { x, y, width, height } = (it.closest('label') ?? it).getBoundingClientRect();
      return { it, x, y, width, height };
    });
    return boxes
      .filter(({ it, x, y, width, height }) => {
        if (width >= 24 && height >= 24) return false;
        // In a sentence the line's height rules (WCAG 2.5.8, inline).
        if (it.tagName === 'A' && getComputedStyle(it).display === 'inline') return false;
        const [cx, cy] = [x + width / 2, y + height / 2];
        return boxes.some((other) => {
          if (other.it === it || it.contains(other.it) || other.it.contains(it)) return false;
          const dx = Math.max(other.x - cx, 0, cx - other.x - other.width);
          const dy = Math.max(other.y - cy, 0, cy - other.y - other.height);
          return Math.hypot(dx, dy) < 12;
        });
      })
      .map(
        ({ it, width, height }) =>
          `${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent} ${width}×${height}`,
      );
  });
}

/** The spacing that WCAG 1.4.12 lets a reader set. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** What is cut, or lies over other text, while the window is set in the spacing of WCAG 1.4.12; its own comes back after. */
export function lostUnderSpacing(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    const told = (it: Element) => `${it.tagName}.${it.getAttribute('class') ?? ''}: ${it.textContent?.slice(0, 60)}`;
    const found: string[] = [];
    const hides = (of: string) => of === 'hidden' || of === 'clip';
    for (const it of document.querySelectorAll<HTMLElement>('main *')) {
      const { overflowX, overflowY, clipPath, display, webkitLineClamp } = getComputedStyle(it);
      if (clipPath !== 'none' || display === 'inline' || it.closest('svg, select, [popover]')) continue;
      // The running head says once more, to the eye alone, what heads the page in whole.
      if (it.closest('[aria-hidden="true"]')) continue;
      // A name in the head of a column may end in dots; the whole is one step away.
      if (webkitLineClamp !== 'none' && it.closest('a') !== null) continue;
      if (
        (hides(overflowX) && it.scrollWidth > it.clientWidth + 1) ||
        (hides(overflowY) && it.scrollHeight > it.clientHeight + 2 && it.clientHeight > 2)
      )
        found.push(`cut: ${told(it)}`);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    return found;
  }, spacing);
}
