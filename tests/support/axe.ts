import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** What another theme alone may break; they take axe longer than all its other rules. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Returns what axe finds on the page as it stands, one line for each: by all its rules, or by all but those of colour. */
export async function axeFindings(page: Page, seesColour = true): Promise<readonly string[]> {
  // By the debugger's own way in: the policy allows no script that is not the program's.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (left) =>
      (window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResult> } }).axe.run(
        document,
        // Style sheets and media, which it would read again before each look, are of rules for media and turned screens alone.
        {
          resultTypes: ['violations'],
          preload: false,
          iframes: false,
          rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
        },
      ),
    seesColour ? [] : rulesOfColour,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}
