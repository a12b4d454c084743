import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fastFolder } from '../support/fast-folder.ts';
import { boot, type Booted, type BootOptions } from '../support/fake-electron/boot.ts';
import { promised } from '../support/results.ts';

const reached = promised(24, 'desktop', import.meta.url, 'whole');

let program: Booted;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(fastFolder, 'almanac-print-'));
});
afterEach(() => {
  program.quit();
  rmSync(folder, { recursive: true, force: true });
});
const start = async (options: BootOptions = {}): Promise<Booted> => {
  program = await boot({ savePath: () => join(folder, 'profile.pdf'), ...options });
  return program;
};
const job = { document: { kind: 'profile', slug: 'harbin-medical-university' }, language: 'zh', paper: 'A4' } as const;

describe('printing on the desktop', () => {
  it('loads the print view, waits for its faces and data, gives the page size and writes the file', async () => {
    const scripts: string[] = [];
    const { bridge, windows, journal } = await start({
      executeJavaScript: (code) => {
        scripts.push(code);
        return Promise.resolve(true);
      },
    });
    expect(await bridge().invoke('documents.pdf', job)).toEqual({
      ok: true,
      value: { path: join(folder, 'profile.pdf') },
    });
    expect(windows[1]?.fakeUrl).toBe('app://almanac/print/profile/harbin-medical-university?language=zh&paper=A4');
    expect(scripts.join()).toMatch(/document\.fonts\.ready/);
    expect(scripts.join()).toMatch(/printReady/);
    expect(journal.indexOf('executeJavaScript')).toBeLessThan(journal.indexOf('printToPDF'));
    expect(windows[1]?.fakePdfOptions).toEqual([
      expect.objectContaining({
        pageSize: 'A4',
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        printBackground: true,
      }),
    ]);
    expect(windows[1]?.fakeShown).toBe(false);
    expect(readFileSync(join(folder, 'profile.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(readdirSync(folder)).toEqual(['profile.pdf']);
  });

  it('makes one document at a time', async () => {
    let running = 0;
    let most = 0;
    let made = 0;
    const { bridge } = await start({
      savePath: () => join(folder, `${made++}.pdf`),
      printToPdf: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
        running--;
        return Buffer.from('%PDF-1.7');
      },
    });
    const page = bridge();
    const results = await Promise.all(Array.from({ length: 8 }, () => page.invoke('documents.pdf', job)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(most).toBe(1);
    expect(readdirSync(folder)).toHaveLength(8);
    reached(
      '8 documents asked for at once, made 1 at a time; page size given, faces and data awaited; what fails or is cancelled leaves the folder as it was',
    );
  });

  it('goes on with the next document when one fails, and leaves nothing of it', async () => {
    let calls = 0;
    writeFileSync(join(folder, 'profile.pdf'), 'what stood there before');
    const { bridge } = await start({
      printToPdf: () =>
        ++calls === 1 ? Promise.reject(new Error('no memory')) : Promise.resolve(Buffer.from('%PDF-1.7')),
    });
    const page = bridge();
    const first = page.invoke('documents.pdf', job);
    expect(await first).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(readFileSync(join(folder, 'profile.pdf'), 'utf8')).toBe('what stood there before');
    expect(readdirSync(folder)).toEqual(['profile.pdf']);
    expect(await page.invoke('documents.pdf', job)).toMatchObject({ ok: true });
  });

  it('says so when the file cannot be written, and leaves nothing behind', async () => {
    const { bridge } = await start({ savePath: () => join(folder, 'no-such-folder', 'profile.pdf') });
    expect(await bridge().invoke('documents.pdf', job)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('could not be written') },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('closes its window and gives no path when the person cancels', async () => {
    const { bridge, windows } = await start({ savePath: () => null });
    expect(await bridge().invoke('documents.pdf', job)).toEqual({ ok: true, value: { path: null } });
    expect(windows).toHaveLength(1);
  });

  it.each([
    [true, '', { ok: true, value: { printed: true } }],
    [false, 'Print job canceled', { ok: true, value: { printed: false } }],
    [false, 'Print job failed', { ok: false, error: { code: 'unavailable' } }],
  ] as const)('prints with the system\'s dialog (%s, "%s")', async (printed, reason, expected) => {
    const { bridge, windows } = await start({
      print: (answer) => {
        answer(printed, reason);
      },
    });
    expect(await bridge().invoke('documents.print', { ...job, paper: 'Letter' })).toMatchObject(expected);
    expect(windows[1]?.fakePdfOptions).toEqual([expect.objectContaining({ pageSize: 'Letter', silent: false })]);
  });
});
