import { beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../../../../src/compiler/packs/unzip.ts';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { largestAttachment, longestPiece, mostAttachedBytes } from '../../../../../src/shared/contract/limits.ts';
import { openBackend, runHere, type TestBackend } from '../../../../support/packs.ts';
import { newFolder } from '../../../../support/user-folders.ts';

const slug = 'songhua-medical-university';
const source = { title: 'A slip', publisher: 'An office', kind: 'official', language: 'en', accessed: '2026-11-20' };

let backend: TestBackend;
let id: number;
beforeEach(async () => {
  backend = openBackend({ runPackJob: runHere });
  id = await added(backend);
});

async function added({ ask }: TestBackend, value = 4321): Promise<number> {
  const body = { property: 'hospital-beds', value };
  const set = await ask('additions.set', { slug, part: 'claim', programme: null, record: null, source, body });
  return set.addition.id;
}
async function sent(content: Uint8Array, { ask }: TestBackend = backend): Promise<number> {
  // Four signs that fill up and say nothing, since nothing cannot be sent.
  const text = Buffer.from(content).toString('base64') || '====';
  let transfer: number | undefined;
  for (let at = 0; at < text.length; at += longestPiece)
    ({ transfer } = await ask('lists.receive', {
      ...(transfer !== undefined && { transfer }),
      text: text.slice(at, at + longestPiece),
    }));
  return transfer ?? 0;
}
const attach = async (content: Uint8Array, name = 'slip.pdf', to = id) =>
  backend.call('additions.attach', { id: to, transfer: await sent(content), name });
const attachmentOf = async (on = id) => {
  const { rows } = (await backend.ask('additions.list', { slug })) satisfies Output<'additions.list'>;
  return rows.find(({ addition }) => addition.id === on)?.addition.attachment;
};
const read = async () => Buffer.from((await backend.ask('additions.attached', { id })).base64, 'base64');

describe('a file beside an addition', () => {
  it('of any kind is kept to the byte under its name and size, and is never looked into', async () => {
    const kinds: readonly (readonly [string, Buffer])[] = [
      ['slip.pdf', Buffer.from('%PDF-1.7 not really')],
      ['setup.exe', Buffer.from('MZ\u0000\u0001')],
      ['page.html', Buffer.from('<script>alert(1)</script>')],
      ['bomb.zip', Buffer.from('PK\u0003\u0004')],
      ['noise', Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 256))],
      ['one', Buffer.from([0])],
    ];
    for (const [name, content] of kinds) {
      await attach(content, name);
      expect(await attachmentOf()).toMatchObject({ name, bytes: content.length });
      expect(await read()).toEqual(content);
    }
  });

  it('with a hostile name is shown without what turns it, and saved under a name that every system takes', async () => {
    await attach(Buffer.from('x'), '../../\u202Efdp.exe');
    expect((await attachmentOf())?.name).toBe('../../fdp.exe');
    expect((await backend.ask('additions.attached', { id })).fileName).toBe('fdp.exe');
    await attach(Buffer.from('x'), '\u202E');
    expect((await attachmentOf())?.name).toBe('file');
  });

  it('is refused where it is empty, too large, on nothing or not sent, and what was there stays', async () => {
    await attach(Buffer.from('kept'));
    const refused = async (content: Uint8Array, to = id) => {
      const answer = await attach(content, 'x', to);
      return answer.ok ? null : [answer.error.code, answer.error.details?.['reason']];
    };
    expect(await refused(Buffer.alloc(0))).toEqual(['invalid-input', 'empty']);
    expect(await refused(Buffer.alloc(largestAttachment + 1))).toEqual(['too-large', 'large']);
    expect(await refused(Buffer.from('x'), id + 1)).toEqual(['not-found', undefined]);
    const unsent = await backend.call('additions.attach', { id, transfer: 99, name: 'x' });
    expect(unsent).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(String(await read())).toBe('kept');
  });

  it('finds room for so many bytes in all; the same file twice counts once, and what was taken away makes room', async () => {
    const file = (letter: number) => Buffer.alloc(largestAttachment, letter);
    const many = mostAttachedBytes / largestAttachment;
    const ids: number[] = [];
    for (let at = 0; at < many; at++) {
      const one = await added(backend, at + 1);
      ids.push(one);
      expect((await attach(file(at), 'x', one)).ok).toBe(true);
    }
    expect(await attach(file(many), 'x')).toMatchObject({ ok: false, error: { details: { reason: 'full' } } });
    expect((await attach(file(0), 'x')).ok).toBe(true);
    await backend.ask('additions.detach', { id: ids[1] ?? 0 });
    expect((await attach(file(many), 'x')).ok).toBe(true);
  });

  it('is taken away and brought back, alone or with what it is attached to', async () => {
    await attach(Buffer.from('slip'));
    const kept = await attachmentOf();
    const { attachment } = await backend.ask('additions.detach', { id });
    expect(attachment).toEqual(kept);
    expect(await attachmentOf()).toBeNull();
    await backend.ask('additions.attachAgain', { id, key: attachment?.key ?? '' });
    expect(await attachmentOf()).toEqual(kept);
    const { addition } = await backend.ask('additions.remove', { id });
    if (!addition) throw new Error('nothing was removed');
    await backend.ask('additions.restore', { addition });
    expect(await attachmentOf()).toEqual(kept);
    expect(String(await read())).toBe('slip');
  });

  it('stays when its figure is changed, comes back with a backup, and goes into no pack', async () => {
    await attach(Buffer.from('a slip with words'), 'slip.txt');
    const body = { property: 'hospital-beds', value: 5000 };
    await backend.ask('additions.set', { id, slug, part: 'claim', programme: null, record: null, source, body });
    expect((await attachmentOf())?.name).toBe('slip.txt');
    const handed = { title: 'Beds', publisher: 'A counsellor', language: 'en', figures: false } as const;
    for (const call of ['additions.pack', 'additions.sources'] as const) {
      const { zip } = await backend.ask(call, handed);
      const { value } = (await unzip(Buffer.from(zip ?? '', 'base64'))) as { value?: { files: Map<string, Buffer> } };
      const all = [...(value?.files ?? [])].map(([name, text]) => `${name} ${String(text)}`).join('\n');
      expect(all).toContain('hospital-beds');
      expect(all).not.toMatch(/slip\.txt|a slip with words/);
    }
    await backend.ask('backups.create', {});
    const [backup] = (await backend.ask('backups.list', {})).rows;
    await backend.ask('additions.remove', { id });
    await backend.ask('backups.restore', { id: backup?.id ?? '' });
    expect(String(await read())).toBe('a slip with words');
  });

  it('that was taken away is gone when the program has ended', async () => {
    const folder = newFolder();
    const first = openBackend({ runPackJob: runHere, folder });
    const on = await added(first);
    const transfer = await sent(Buffer.from('gone'), first);
    const { attachment } = await first.ask('additions.attach', { id: on, transfer, name: 'x' });
    await first.ask('additions.detach', { id: on });
    first.backend.close();
    const second = openBackend({ runPackJob: runHere, folder });
    expect(await second.call('additions.attachAgain', { id: on, key: attachment.key })).toMatchObject({ ok: false });
  });
});
