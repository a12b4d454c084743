import { engine } from './engine.ts';
import { pageRoom, type Paper } from './paper.ts';

/** What no line of text reaches across: the columns that stand for pages are this far from each other. */
const gap = 64;

/** How a document is divided into pages. */
export interface PageLayout {
  readonly pages: number;
  /** The page that each part with an `id` begins on, from 1. */
  readonly begins: ReadonlyMap<string, number>;
}

/** What breaks a page, as what breaks a column; engines divide both alike. */
const asColumn: Readonly<Record<string, string>> = { page: 'column', 'avoid-page': 'avoid-column' };

/** Makes the rules of paper those of the screen, and its pages columns. */
function setForPaper(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule;
      media.mediaText = media.mediaText.replaceAll(/\b(screen|print)\b/g, (medium) =>
        medium === 'print' ? 'all' : 'speech',
      );
    }
    if ('style' in rule) {
      const { style } = rule as CSSStyleRule;
      for (const property of ['break-before', 'break-after', 'break-inside']) {
        const column = asColumn[style.getPropertyValue(property)];
        if (column) style.setProperty(property, column, style.getPropertyPriority(property));
      }
    }
    if ('cssRules' in rule) setForPaper((rule as CSSGroupingRule).cssRules);
  }
}

/**
 * Gives another document the styles of this one, as they are on paper. A sheet is read again where it came from: the rules that this document has
 * of it, written out, lack each shorthand with a variable of which a later line sets a part.
 */
async function setInPaperStyles(inside: Document, { CSSStyleSheet: Sheet }: typeof globalThis): Promise<void> {
  await Promise.all(
    [...document.styleSheets].map(({ ownerNode }) => {
      if (!(ownerNode instanceof Element)) return undefined;
      const own = inside.importNode(ownerNode, true);
      const { promise: read, resolve } = Promise.withResolvers<unknown>();
      own.addEventListener('load', resolve);
      own.addEventListener('error', resolve);
      inside.head.append(own);
      return read;
    }),
  );
  // Those that were made by script came from nowhere.
  inside.adoptedStyleSheets = document.adoptedStyleSheets.map(({ cssRules }) => {
    const own = new Sheet();
    own.replaceSync([...cssRules].map((rule) => rule.cssText).join('\n'));
    return own;
  });
  for (const { cssRules } of [...inside.styleSheets, ...inside.adoptedStyleSheets]) setForPaper(cssRules);
}

/**
 * Returns how a document on the screen is divided into pages: a copy of it is laid out, out of sight and as paper sets it, in columns
 * that are as wide and as high as what a page has room for. Chromium knows no `target-counter`, and nothing else tells before the printing. Null where there is no frame to do so in.
 */
export async function pageLayout(paper: HTMLElement, size: Paper, landscape: boolean): Promise<PageLayout | null> {
  const { width, height } = pageRoom({ paper: size, landscape, ownMargins: !engine.marginBoxes });
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    width: `${width}px`,
    height: `${height}px`,
    visibility: 'hidden',
  });
  document.body.append(frame);
  try {
    const { contentDocument: inside, contentWindow } = frame;
    if (!inside || !contentWindow) return null;
    // A frame begins without it, and would set its tables as browsers of the last century did.
    inside.write('<!doctype html>');
    inside.close();
    for (const { name, value } of document.documentElement.attributes) inside.documentElement.setAttribute(name, value);
    await setInPaperStyles(inside, contentWindow as Window & typeof globalThis);
    const columns = inside.createElement('div');
    Object.assign(columns.style, {
      width: `${width}px`,
      height: `${height}px`,
      columnWidth: `${width}px`,
      columnGap: `${gap}px`,
      columnFill: 'auto',
    });
    columns.append(inside.importNode(paper, true));
    inside.body.style.margin = '0';
    inside.body.append(columns);
    // Chromium repeats the head of a table on every page, but in every column only such a one.
    for (const head of columns.querySelectorAll('thead')) head.style.breakInside = 'avoid';
    // Only what is laid out asks for its faces.
    const start = columns.getBoundingClientRect().left;
    await inside.fonts.ready;
    // A layout has sixty-fourths of a pixel: the left edge of a column is nearly where it is.
    const pageOf = (left: number) => Math.round(Math.abs(left - start) / (width + gap)) + 1;
    return {
      pages: Math.max(1, Math.round((columns.scrollWidth + gap) / (width + gap))),
      begins: new Map(
        [...columns.querySelectorAll('[data-page][id]')].map((part) => [
          part.id,
          pageOf(part.getClientRects()[0]?.left ?? start),
        ]),
      ),
    };
  } finally {
    frame.remove();
  }
}
