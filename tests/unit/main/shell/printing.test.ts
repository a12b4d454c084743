import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentPrinter, type PrintWindow } from '../../../../src/main/shell/printing.ts';
import { promised } from '../../../support/results.ts';

const reached = promised(24, 'time-limit', import.meta.url, 'whole');
let givenUp = 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-printing-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const job = { document: { kind: 'profile', slug: 'x' }, language: 'en', paper: 'Letter' } as const;
interface Page {
  readonly load: () => Promise<void>;
  readonly script: (code: string) => Promise<unknown>;
  readonly pdf: () => Promise<Buffer>;
}
const never = (): Promise<never> => new Promise(() => undefined);
const ready: Page = {
  load: () => Promise.resolve(),
  script: () => Promise.resolve(true),
  pdf: () => Promise.resolve(Buffer.from('%PDF-')),
};

function printer(
  pages: readonly Page[],
  timeLimit = 50,
): { printer: ReturnType<typeof createDocumentPrinter>; destroyed: () => number } {
  let opened = 0;
  let destroyed = 0;
  return {
    destroyed: () => destroyed,
    printer: createDocumentPrinter({
      timeLimit,
      askWhere: () => Promise.resolve(join(folder, 'x.pdf')),
      wrote: () => undefined,
      openWindow: (): PrintWindow => {
        const page = pages[opened++] as Page;
        return {
          loadURL: page.load,
          destroy: () => {
            destroyed++;
          },
          isDestroyed: () => false,
          webContents: { executeJavaScript: page.script, printToPDF: page.pdf, print: () => undefined },
        };
      },
    }),
  };
}

describe('printing to PDF', () => {
  it.each([
    ['never loads', { ...ready, load: never }],
    ['never says that it is ready', { ...ready, script: never }],
    ['is never turned into a PDF', { ...ready, pdf: never }],
    ['fails to load', { ...ready, load: () => Promise.reject(new Error('ERR_FAILED')) }],
    ['loses its process', { ...ready, script: () => Promise.reject(new Error('gone')) }],
  ])('gives up on a page that %s, closes it, writes nothing and goes on with the next', async (_, page) => {
    const { printer: documents, destroyed } = printer([page, ready]);
    const [first, second] = await Promise.all([documents.pdf(job), documents.pdf(job)]);
    expect(first).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(second).toEqual({ ok: true, value: { path: join(folder, 'x.pdf') } });
    expect(destroyed()).toBe(2);
    expect(readdirSync(folder)).toEqual(['x.pdf']);
    givenUp++;
    if (givenUp === 5)
      reached(
        '5 kinds of page that never load, never are ready or fail: given up in time, 0 files written, the next document made',
      );
  });

  it.each([
    ['is being read', { ...ready, script: never }],
    ['is being turned into a PDF', { ...ready, pdf: never }],
  ])('stops, when it is cancelled, a document that %s, writes nothing and goes on with the next', async (_, page) => {
    const { printer: documents, destroyed } = printer([page, ready], 10_000);
    expect(documents.cancel(), 'nothing is being made').toBe(false);
    const [first, second] = [documents.pdf(job), documents.pdf(job)];
    await vi.waitFor(() => {
      expect(documents.cancel()).toBe(true);
    });
    expect(await first).toEqual({ ok: true, value: { path: null } });
    expect(await second).toEqual({ ok: true, value: { path: join(folder, 'x.pdf') } });
    expect(documents.cancel()).toBe(false);
    expect(destroyed()).toBe(2);
  });

  it('tells how far the document is that is being made, and of none before and after', async () => {
    let asked = false;
    const told = { schools: { done: 3, total: 30 }, pages: null };
    const { promise: writing, resolve: write } = Promise.withResolvers<Buffer>();
    const { printer: documents } = printer(
      [
        {
          ...ready,
          script: (code) => {
            if (!code.includes('printProgress')) return Promise.resolve(true);
            asked = true;
            return Promise.resolve(told);
          },
          pdf: () => writing,
        },
      ],
      10_000,
    );
    expect(documents.progress()).toBeNull();
    const made = documents.pdf(job);
    await expect.poll(() => documents.progress()?.step).toBe('writing');
    await expect.poll(() => documents.progress()?.schools).toEqual(told.schools);
    expect(asked).toBe(true);
    write(Buffer.from('%PDF-'));
    await made;
    expect(documents.progress()).toBeNull();
  });

  it('gives a list five times as long', async () => {
    const slow: Page = {
      ...ready,
      pdf: () =>
        new Promise((resolve) => {
          setTimeout(() => {
            resolve(Buffer.from('%PDF-'));
          }, 120);
        }),
    };
    const { printer: documents } = printer([slow, slow]);
    expect(await documents.pdf(job)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(await documents.pdf({ ...job, document: { kind: 'list', list: 'saved' } })).toMatchObject({ ok: true });
  });
});
