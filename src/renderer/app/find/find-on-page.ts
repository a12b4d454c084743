/** More than this are not counted on one page. */
const mostFound = 5_000;

/** Elements whose text stands beside other text on a line; between all others a found text does not go on. */
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'CITE',
  'CODE',
  'EM',
  'I',
  'KBD',
  'MARK',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
]);

/** As a reader compares: without case and accents. Every letter stays one letter, so that places stay places. */
function plain(text: string): string {
  return Array.from(text, (letter) => {
    const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === letter.length ? folded : letter;
  }).join('');
}

/** Returns where a text stands in what an element shows, in the order of reading; hidden text is passed over. */
export function findOnPage(root: Element, wanted: string): readonly Range[] {
  const needle = plain(wanted.trim());
  if (needle === '') return [];
  const found: Range[] = [];
  let nodes: Text[] = [];
  const search = (): void => {
    const whole = plain(nodes.map((node) => node.data).join(''));
    for (
      let at = whole.indexOf(needle);
      at >= 0 && found.length < mostFound;
      at = whole.indexOf(needle, at + needle.length)
    )
      found.push(rangeIn(nodes, at, at + needle.length));
    nodes = [];
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element && !node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own = blockOf(node);
    if (own !== block) search();
    block = own;
    nodes.push(node);
  }
  search();
  return found;
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && inline.has(element.tagName)) element = element.parentElement;
  return element;
}

/** The range from one letter to another of texts that follow each other. */
function rangeIn(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const end = before + node.length;
    if (from >= before && from < end) range.setStart(node, from - before);
    if (to > before && to <= end) {
      range.setEnd(node, to - before);
      break;
    }
    before = end;
  }
  return range;
}
