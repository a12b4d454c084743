import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text where it stands, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** H1 to H6 or Caption where it is one, by the tags. */
  readonly heading: string | null;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Links within the document. */
  readonly links: number;
}

export interface Pdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly outline: readonly string[];
  readonly fonts: readonly string[];
  /** Fonts that the file names and does not hold. */
  readonly missing: readonly string[];
  readonly pages: readonly PdfPage[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}
interface Content {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly height?: number;
}
interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

/** Reads a PDF with another program's eyes. */
export async function readPdf(bytes: Buffer): Promise<Pdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as unknown as { info: { Title?: string; Language?: string } };
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // The fonts are known once the page's drawing is.
    await page.getOperatorList();
    for (const [, font] of page.commonObjs as unknown as Iterable<
      [string, { name?: string; missingFile?: boolean } | null]
    >)
      if (font?.name) fonts.set(font.name, font.missingFile === true);
    pages.push(await pageOf(page));
  }
  // Chromium writes the title of a heading twice where it has moved it to the next page.
  const once = (title: string) =>
    title.slice(0, title.length / 2) === title.slice(title.length / 2) ? title.slice(0, title.length / 2) : title;
  const flat = (items: readonly Outline[]): readonly string[] =>
    items.flatMap((item) => [once(item.title), ...flat(item.items)]);
  const outline = flat(((await document.getOutline()) as unknown as readonly Outline[]) ?? []);
  await task.destroy();
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: marks?.Marked === true,
    outline,
    fonts: [...fonts.keys()],
    missing: [...fonts].filter(([, gone]) => gone).map(([name]) => name),
    pages,
  };
}

/** Reads the pages of a PDF alone: its faces take as long as all else. */
export async function readPages(bytes: Buffer): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await pageOf(await document.getPage(number)));
  await task.destroy();
  return pages;
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { view } = page;
  // As they are printed: as they are shown, the text beneath each is read, all of the page once more.
  const links = ((await page.getAnnotations({ intent: 'print' })) as { subtype: string; dest?: unknown }[]).filter(
    (one) => one.subtype === 'Link' && one.dest,
  ).length;
  const { items } = (await page.getTextContent({ includeMarkedContent: true })) as unknown as {
    items: readonly Content[];
  };
  return {
    width: Math.round(view[2] ?? 0),
    height: Math.round(view[3] ?? 0),
    links,
    pieces: piecesOf(items, headingsOf((await page.getStructTree()) as Node | null)),
  };
}

/** The marked contents that belong to a heading or a caption, with which. */
function headingsOf(tree: Node | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (node: Node, heading: string | null): void => {
    const own = /^(H[1-6]|Caption)$/.test(node.role ?? '') ? (node.role ?? null) : heading;
    if (own !== null && node.type === 'content' && node.id) found.set(node.id, own);
    for (const child of node.children ?? []) walk(child, own);
  };
  if (tree) walk(tree, null);
  return found;
}

function piecesOf(items: readonly Content[], headings: ReadonlyMap<string, string>): readonly Piece[] {
  const open: (string | null)[] = [];
  const pieces: Piece[] = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined) {
      const heading =
        open.map((id) => (id === null ? undefined : headings.get(id))).findLast((one) => one !== undefined) ?? null;
      pieces.push({
        text: item.str,
        x: item.transform?.[4] ?? 0,
        y: item.transform?.[5] ?? 0,
        height: item.height ?? 0,
        heading,
      });
    }
  }
  return pieces;
}

/** All text of a page or document without spaces, which PDF does not keep. */
export function textOf(pages: readonly PdfPage[]): string {
  return squeeze(pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join(''));
}

/** Letters that none of our faces has, as those of a title in Hindi: they are set in a face of the machine, and not read back where it has none. */
const ofOtherFaces =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]|\p{Cc}/gu;

/** A text without spaces and hyphens, of which a line's end may have one more, to look for in that of a PDF. */
export function squeeze(text: string): string {
  return text
    .replace(/[\s\u00a0\u00ad\u2010-]+/g, '')
    .replace(ofOtherFaces, '')
    .normalize('NFC');
}

/** What stands in the margins, above and below the body, as it is read. */
export function marginsOf(page: PdfPage): { readonly head: string; readonly foot: string } {
  const text = (inside: (piece: Piece) => boolean) =>
    page.pieces
      .filter(inside)
      .toSorted((a, b) => (Math.abs(a.y - b.y) > 2 ? b.y - a.y : a.x - b.x))
      .map((piece) => piece.text)
      .join('')
      .trim();
  return { head: text((piece) => piece.y > page.height - 55), foot: text((piece) => piece.y < 48) };
}

/** The headings that stand at the foot of a page with nothing of theirs below them. */
export function lonelyHeadings({ pages }: Pick<Pdf, 'pages'>): readonly string[] {
  return pages.flatMap((page, index) => {
    const body = page.pieces.filter(
      (piece) => piece.text.trim() !== '' && piece.y >= 48 && piece.y <= page.height - 55,
    );
    const lowestText = Math.min(Infinity, ...body.filter((piece) => piece.heading === null).map((piece) => piece.y));
    return body
      .filter((piece) => piece.heading !== null && piece.y < lowestText)
      .map((piece) => `page ${index + 1}: ${piece.heading} ${piece.text}`);
  });
}

/** The margins of a page, in points (src/renderer/features/print/paper.ts). */
const edgesOf = ({ width, height }: PdfPage) => {
  const millimetre = 72 / 25.4;
  const [top, bottom] = width > height ? [15, 17] : [21, 19];
  return { top: height - top * millimetre, bottom: bottom * millimetre };
};

/** The pages that are empty from the foot up for a third or more, but the last ones: of the document, and of a part that has its own running head. */
export function emptyFeet(pages: readonly PdfPage[]): readonly string[] {
  const headOf = (page: PdfPage | undefined) =>
    page?.pieces
      .filter(({ y }) => y > edgesOf(page).top)
      .map(({ text }) => text)
      .join('');
  return pages.slice(0, -1).flatMap((page, at) => {
    // The first page has no head.
    if (at > 0 && headOf(page) !== headOf(pages[at + 1])) return [];
    const { top, bottom } = edgesOf(page);
    const lowest = Math.min(
      top,
      ...page.pieces.filter(({ text, y }) => text.trim() !== '' && y > bottom && y < top).map(({ y }) => y),
    );
    const empty = (lowest - bottom) / (top - bottom);
    return empty < 1 / 3 ? [] : [`page ${at + 1} is empty for ${Math.round(empty * 100)} %`];
  });
}

/** The typefaces of a PDF's fonts, without the letters that mark a part of one. */
export function facesOf({ fonts }: Pick<Pdf, 'fonts'>): readonly string[] {
  return [...new Set(fonts.map((name) => name.replace(/^[A-Z]{6}\+/, '')))].toSorted();
}

/** The day it is for the windows of the tests, as ISO 8601. */
export function printedDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
