import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { firstScriptBytes } from '../support/first-script.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { median, type Bench } from './figure.ts';
import { reference, root } from './paths.ts';

/** Tells in the page when what is looked for has been painted: by the second frame after it stands there. */
const watch = (selector: string): string => `window.painted = new Promise((resolve) => {
  const wait = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
    : requestAnimationFrame(wait);
  wait();
});`;

/** Builds a page of React that says one word, beside a copy of the host's bundle: what a page costs before it is any program. */
async function emptyPage(): Promise<string> {
  mkdirSync(join(root, 'tests', '.results'), { recursive: true });
  // Within the project, where the host finds its database's binary.
  const folder = mkdtempSync(join(root, 'tests', '.results', 'empty-'));
  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><div id="root"></div><script type="module" src="/main.jsx"></script>',
  );
  writeFileSync(
    join(source, 'main.jsx'),
    `import { createElement } from 'react';\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('root')).render(createElement('h1', null, 'Empty'));\n`,
  );
  await build({ root: source, configFile: false, logLevel: 'silent', build: { outDir: join(folder, 'renderer') } });
  cpSync(join(root, 'out', 'main'), join(folder, 'main'), { recursive: true });
  return folder;
}

/** Milliseconds from asking for the page to what is looked for being painted, in a browser that was never there. */
async function paint(browser: Browser, host: TestHost, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch(selector));
    await page.goto(host.url);
    return await page.evaluate<number>('window.painted');
  } finally {
    await context.close();
  }
}

const rounds = 21;
/** The memory of a process, in MB. */
const memoryOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;

/** The first rows of the list painted, against an empty page of React from the same host; and what the backend takes after its start. */
export const firstPaint: Bench = {
  name: 'first-paint',
  run: async () => {
    const folder = await emptyPage();
    const env = { ALMANAC_CHECK_OUTPUTS: '0' };
    const program = await startHost({ reference, env });
    const empty = await startHost({ reference, env, entry: join(folder, 'main', 'serve.cjs') });
    const browser = await launchBrowser();
    try {
      // The first window has the first view drawn, the second is shown it: a start in full.
      for (let windows = 0; windows < 2; windows += 1) await paint(browser, program, '[data-index] a');
      const memory = process.platform === 'win32' ? null : memoryOf(program.pid);
      await paint(browser, empty, 'h1');
      // In pairs, so that noise meets both alike.
      const counted: (readonly [rows: number, word: number])[] = [];
      for (let round = 0; round < rounds; round += 1)
        counted.push([await paint(browser, program, '[data-index] a'), await paint(browser, empty, 'h1')]);
      const [ours, theirs] = [median(counted.map(([rows]) => rows)), median(counted.map(([, word]) => word))];
      return [
        {
          what: 'first rows painted / an empty page of React, same host',
          value: median(counted.map(([rows, word]) => rows / word)),
          unit: 'times',
          atMost: 1.5,
          detail: `median of ${rounds} pairs; ${ours.toFixed(0)} ms / ${theirs.toFixed(0)} ms, nothing cached`,
        },
        { what: 'first script', value: firstScriptBytes() / 1e6, unit: 'MB', atMost: 0.45 },
        ...(memory === null
          ? []
          : [
              {
                what: 'memory of the backend after start, first view drawn and shown',
                value: memory,
                unit: 'MB',
                atMost: 87,
              } as const,
            ]),
      ];
    } finally {
      await browser.close();
      await Promise.all([program.stop(), empty.stop()]);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
