export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

export interface PageSetting {
  readonly paper: Paper;
  readonly landscape: boolean;
  /** What stands at the top of every page but the first; a part of a list has its own. */
  readonly head: string;
  /** Named pages, with the head of each. */
  readonly parts: readonly { readonly page: string; readonly head: string }[];
  /** What stands at the foot of every page: edition and date. */
  readonly foot: string;
  /** Whether head and foot are parts of the page, which leaves room for them itself. */
  readonly ownMargins: boolean;
  /** What says which page of how many it is, with `counted` where their numbers go. */
  readonly pageNumber: string;
}

type Form = Pick<PageSetting, 'paper' | 'landscape' | 'ownMargins'>;

/** In millimetres, as CSS has them. */
const sizes: Readonly<Record<Paper, readonly [short: number, long: number]>> = {
  A4: [210, 297],
  Letter: [215.9, 279.4],
};

/** The margins of a page in millimetres. */
function marginsOf({ landscape, ownMargins }: Form): {
  readonly top: number;
  readonly sides: number;
  readonly bottom: number;
} {
  if (ownMargins) return landscape ? { top: 8, sides: 12, bottom: 8 } : { top: 10, sides: 18, bottom: 10 };
  return landscape ? { top: 15, sides: 12, bottom: 17 } : { top: 21, sides: 18, bottom: 19 };
}

/**
 * Returns the room for text on a page, in CSS pixels: the paper without its margins. Chromium begins the next pixel where a part of one is left:
 * a line that ends within it would be broken in a layout that did not, and the pages after it be others than those told.
 */
export function pageRoom(form: Form): { readonly width: number; readonly height: number } {
  const { top, sides, bottom } = marginsOf(form);
  const [short, long] = sizes[form.paper];
  const [width, height] = form.landscape ? [long, short] : [short, long];
  const millimetre = 96 / 25.4;
  return {
    width: Math.ceil((width - 2 * sides) * millimetre),
    height: Math.ceil((height - top - bottom) * millimetre),
  };
}

/** A CSS string: quotes, backslashes and line ends escaped (CSS Syntax, §4.3.7). */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
}

/** Characters that no text has (Unicode, private use): the number of the page and that of all pages, which are known only where pages are made. */
export const counted = { page: '\u{F0000}', pages: '\u{F0001}' } as const;

/** A text with numbers to be counted, as CSS puts it together. */
function cssCounted(text: string): string {
  return text
    .split(/([\u{F0000}\u{F0001}])/u)
    .filter((part) => part !== '')
    .map((part) =>
      part === counted.page ? 'counter(page)' : part === counted.pages ? 'counter(pages)' : cssString(part),
    )
    .join(' ');
}

const face = `font-family: 'Source Sans 3', 'Noto Sans SC', sans-serif; font-size: 8.5pt; color: #444;`;
const headBox = (content: string) =>
  `@top-left { ${face} content: ${content}; vertical-align: bottom; padding-bottom: 4mm; }`;

/**
 * Returns the rules of the pages: paper, margins, running heads and page numbers in `@page` margin boxes, which Chromium draws itself:
 * the pages are the same whoever prints them.
 */
export function pageRules({ paper, landscape, head, parts, foot, ownMargins, pageNumber }: PageSetting): string {
  const { top, sides, bottom } = marginsOf({ paper, landscape, ownMargins });
  return `
    @page {
      size: ${paper === 'A4' ? 'A4' : 'letter'} ${landscape ? 'landscape' : 'portrait'};
      margin: ${top}mm ${sides}mm ${bottom}mm;
      ${headBox(cssString(head))}
      @bottom-left { ${face} content: ${cssString(foot)}; vertical-align: top; padding-top: 4mm; }
      @bottom-right { ${face} content: ${cssCounted(pageNumber)}; vertical-align: top; padding-top: 4mm; }
    }
    ${parts.map((part) => `@page ${part.page} { ${headBox(cssString(part.head))} }`).join('\n')}
    ${parts.map((part) => `[data-page="${part.page}"] { page: ${part.page}; }`).join('\n')}
    @page :first { @top-left { content: none; } }`;
}
