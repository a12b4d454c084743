export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** A CSS string: quotes, backslashes and line ends escaped (CSS Syntax, §4.3.7). */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
}

/**
 * Sets paper, margins, running heads and page numbers by `@page` margin boxes, which Chromium draws itself: the
 * pages are the same whoever prints them. Returns how to take them away.
 */
export function showPaper({ paper, head, edition, page }: { paper: Paper; head: string; edition: string; page: string }): () => void {
  const sheet = new CSSStyleSheet();
  const face = `font-family: 'Source Sans 3', 'Noto Sans SC', sans-serif; font-size: 8.5pt; color: #444;`;
  sheet.replaceSync(`
    @page {
      size: ${paper === 'A4' ? 'A4' : 'letter'};
      margin: 21mm 18mm 19mm;
      @top-left { ${face} content: ${cssString(head)}; vertical-align: bottom; padding-bottom: 4mm; }
      @top-right { ${face} content: ${cssString(edition)}; vertical-align: bottom; padding-bottom: 4mm; }
      @bottom-right { ${face} content: ${cssString(`${page} `)} counter(page) " / " counter(pages); vertical-align: top; padding-top: 4mm; }
    }
    @page :first { @top-left { content: none; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet); };
}
