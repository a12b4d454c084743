import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { icnsFile, icoFile } from './icon-files.ts';

/**
 * `npm run icons`: draws the icons of the three systems from the one SVG that the window has too, in the Chromium of the tests. What it
 * writes is kept with the sources, so that packaging needs no browser.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'resources', 'icons');
const svg = readFileSync(join(root, 'src', 'renderer', 'public', 'icon.svg'), 'utf8');
const browser = await launchBrowser();

/** On macOS an icon leaves a tenth of its square free on each side, as those beside it in the dock do. */
const withMargin = svg.replace('viewBox="0 0 64 64"', 'viewBox="-7 -7 78 78"');

async function draw(drawing: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

async function drawAll(drawing: string, sizes: readonly number[]): Promise<Map<number, Uint8Array>> {
  const pictures = new Map<number, Uint8Array>();
  for (const size of sizes) pictures.set(size, await draw(drawing, size));
  return pictures;
}

mkdirSync(folder, { recursive: true });
const plain = await drawAll(svg, [16, 24, 32, 48, 64, 128, 256, 512]);
for (const size of [16, 32, 48, 64, 128, 256, 512])
  writeFileSync(join(folder, `${size}x${size}.png`), plain.get(size) ?? '');
writeFileSync(join(folder, 'icon.ico'), icoFile(plain));
writeFileSync(join(folder, 'icon.icns'), icnsFile(await drawAll(withMargin, [16, 32, 64, 128, 256, 512, 1024])));
await browser.close();
