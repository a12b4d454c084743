/* Leaves out the indentation of the backend's files, a tenth of their letters, which V8 keeps for as long as the program runs. */
import { parseAst, type Plugin } from 'vite';

/** Where a template literal has text of its own, which stays. */
function textsIn(node: unknown, found: (readonly [number, number])[] = []): readonly (readonly [number, number])[] {
  if (Array.isArray(node)) for (const each of node) textsIn(each, found);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'TemplateElement' && 'start' in node && 'end' in node)
      found.push([node.start as number, node.end as number]);
    else for (const value of Object.values(node)) textsIn(value, found);
  }
  return found;
}

/** Returns a script without the tabs that its lines begin with, on the same lines. */
export function withoutIndentation(code: string): string {
  const texts = textsIn(parseAst(code));
  let at = 0;
  return code.replace(/^\t+/gm, (tabs, offset: number) => {
    while ((texts[at]?.[1] ?? Infinity) <= offset) at++;
    return (texts[at]?.[0] ?? Infinity) <= offset ? tabs : '';
  });
}

/** Writes each file of a bundle so. */
export const unindented: Plugin = {
  name: 'almanac:unindented',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withoutIndentation(file.code);
  },
};
