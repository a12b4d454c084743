import { expect, it, vi } from 'vitest';
import { documentHandlers } from '../../../../src/main/handlers/documents.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';
import { ok } from '../../../../src/shared/result.ts';

const job = { document: { kind: 'profile', slug: 'a' }, language: 'en', paper: 'A4' } as const;

it('a host that prints through the browser says so', async () => {
  const handlers = documentHandlers(undefined, openFixture(), memoryUser());
  for (const call of ['documents.print', 'documents.pdf'] as const) {
    expect(await handlers[call](job)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('open the print view') as string },
    });
  }
  for (const call of ['documents.cancel', 'documents.progress'] as const)
    expect(handlers[call]()).toMatchObject({ ok: false, error: { code: 'unavailable' } });
});

it('a host that can print is asked, with the job as it came', async () => {
  const printer = {
    print: vi.fn(() => Promise.resolve(ok({ printed: true }))),
    pdf: vi.fn(() => Promise.resolve(ok({ path: null }))),
    cancel: vi.fn(() => true),
    progress: vi.fn(() => ({ step: 'writing' as const, schools: null, pages: 12 })),
    reveal: vi.fn((path: string) => path === '/home/reader/a.pdf'),
    drag: vi.fn(() => true),
  };
  const handlers = documentHandlers(printer, openFixture(), memoryUser());
  expect(await handlers['documents.print'](job)).toEqual(ok({ printed: true }));
  expect(await handlers['documents.pdf'](job)).toEqual(ok({ path: null }));
  expect(handlers['documents.cancel']()).toEqual(ok({ cancelled: true }));
  expect(handlers['documents.progress']()).toEqual(ok({ underWay: { step: 'writing', schools: null, pages: 12 } }));
  expect(handlers['documents.reveal']({ path: '/home/reader/a.pdf' })).toEqual(ok({ shown: true }));
  expect(handlers['documents.reveal']({ path: '/etc/passwd' })).toEqual(ok({ shown: false }));
  expect(handlers['documents.drag']({ list: 'saved', day: '2027-01-02' })).toEqual(ok({ dragged: true }));
  const name = expect.stringMatching(/2027-01-02.*\.almanac-list$/) as string;
  const text = expect.stringContaining('"university-almanac-list"') as string;
  expect(printer.drag).toHaveBeenCalledExactlyOnceWith({ fileName: name, text });
  expect(handlers['documents.drag']({ list: 'no-such-list' })).toMatchObject({ error: { code: 'not-found' } });
  expect(printer.drag).toHaveBeenCalledOnce();
  expect(printer.print).toHaveBeenCalledExactlyOnceWith(job);
  expect(printer.pdf).toHaveBeenCalledExactlyOnceWith(job);
});
