/** Returns the texts within an element, one after another with a space between, as they stand apart on the page. */
export function shownText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Returns the text of each row of the tables on the page. */
export const tableRows = (): readonly string[] => [...document.querySelectorAll('main table tbody tr')].map(shownText);
