/** What this engine keeps of a page rule it is given: what it drops, it will not print. */
function understands(rule: string, kept: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  return [...sheet.cssRules].some((one) => one.cssText.includes(kept));
}

/** How far this engine prints pages as they are described: Firefox and WebKit drop what stands in the margins. */
export const engine = {
  /** Running heads and page numbers in the margins. */
  marginBoxes: understands('@page { @top-left { content: "x"; } }', '@top-left'),
  /** Paper and orientation. */
  pageSize: understands('@page { size: landscape; }', 'landscape'),
} as const;
