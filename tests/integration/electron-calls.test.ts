import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/shared/contract/index.ts';
import { boot, type Booted } from '../support/fake-electron/boot.ts';
import { promised } from '../support/results.ts';

const reached = promised(5, 'senders', import.meta.url, 'whole');
let turnedAway = 0;

let program: Booted;
beforeAll(async () => {
  program = await boot();
});
afterAll(() => {
  program.quit();
});

const call = async (
  event: { sender: unknown; senderFrame: unknown },
  name: unknown,
  input: unknown,
): Promise<{ ok: boolean; error?: { code: string } }> =>
  JSON.parse((await program.callAs(event, name, input)) as string) as { ok: boolean };

describe('calls over IPC', () => {
  it("are answered to the window's own page, so that what follows is not refused for another reason", async () => {
    const { webContents } = program.window();
    expect(
      await call({ sender: webContents, senderFrame: webContents.mainFrame }, 'reference.about', '{}'),
    ).toMatchObject({ ok: true });
  });

  it.each(Object.keys(contract))(
    '%s is refused to no frame, a subframe, another origin, about:blank, a stranger and a destroyed sender',
    async (name) => {
      const { webContents } = program.window();
      const at = (url: string): object => ({ url, isDestroyed: () => false });
      const destroyed = new Proxy(webContents, {
        get: (target, key) => (key === 'isDestroyed' ? () => true : (Reflect.get(target, key) as unknown)),
      });
      const stranger = { isDestroyed: () => false, mainFrame: webContents.mainFrame };
      const senders: readonly { sender: unknown; senderFrame: unknown }[] = [
        { sender: webContents, senderFrame: null },
        { sender: webContents, senderFrame: undefined },
        { sender: webContents, senderFrame: at('app://almanac/') },
        { sender: stranger, senderFrame: webContents.mainFrame },
        { sender: destroyed, senderFrame: webContents.mainFrame },
      ];
      for (const sender of senders) {
        expect(await call(sender, name, '{}')).toMatchObject({ ok: false, error: { code: 'unavailable' } });
        turnedAway++;
      }
      const before = webContents.mainFrame.url;
      for (const url of [
        'https://evil.example/',
        'about:blank',
        'app://evil/',
        'app://almanac.evil/',
        'data:text/html,x',
        'file:///etc/passwd',
        '',
        'app://almanac@evil/',
      ]) {
        webContents.mainFrame.fakeUrl = url;
        expect(await call({ sender: webContents, senderFrame: webContents.mainFrame }, name, '{}'), url).toMatchObject({
          ok: false,
          error: { code: 'unavailable' },
        });
        turnedAway++;
      }
      webContents.mainFrame.fakeUrl = before;
    },
  );

  it('are all of the contract', () => {
    const calls = Object.keys(contract).length;
    expect(turnedAway).toBe(calls * 13);
    reached(`${calls} calls from 13 wrong senders each: ${turnedAway} refused, 0 answered`);
  });

  it('refuse what is not a name with JSON, or too large, in words', async () => {
    const { webContents } = program.window();
    const own = { sender: webContents, senderFrame: webContents.mainFrame };
    for (const [name, input, code] of [
      [1, '{}', 'invalid-input'],
      ['reference.about', {}, 'invalid-input'],
      [undefined, undefined, 'invalid-input'],
      ['reference.about', '{', 'invalid-input'],
      ['no.such', '{}', 'not-found'],
      ['__proto__', '{}', 'not-found'],
      ['constructor', '{}', 'not-found'],
      ['notes.set', JSON.stringify('x'.repeat(1024 * 1024)), 'too-large'],
    ] as const) {
      expect(await call(own, name, input)).toMatchObject({ ok: false, error: { code } });
    }
  });
});
