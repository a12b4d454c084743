import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { addressOf, settled, useProgram } from '../support/window.ts';

/*
 * That no screen breaks the policy or asks another machine is seen where every screen is visited, in tests/e2e/screens.test.ts, by
 * the same watch that is shown here to see each kind of violation.
 */
const program = useProgram();
let page: Page;
beforeAll(async () => {
  page = await program.stay();
  await page.goto(addressOf(program.host, '/settings'));
  await settled(page);
});

it.each([
  [
    'an inline script',
    'script-src-elem inline',
    'const it = document.createElement("script"); it.textContent = "window.ran = true"; document.head.append(it);',
  ],
  [
    'an inline style',
    'style-src-elem inline',
    'const it = document.createElement("style"); it.textContent = "body{color:red}"; document.head.append(it);',
  ],
  ['a style attribute', 'style-src-attr inline', 'document.body.setAttribute("style", "color: red");'],
  [
    'an inline handler',
    'script-src-attr inline',
    'try { const it = document.createElement("a"); it.setAttribute("onclick", "window.ran = true"); document.body.append(it); it.click(); } catch {}',
  ],
  [
    'a script from elsewhere',
    'script-src-elem https://evil.example',
    'const it = document.createElement("script"); it.src = "https://evil.example/x.js"; document.head.append(it);',
  ],
  ['an image from elsewhere', 'img-src https://evil.example', 'new Image().src = "https://evil.example/x.png";'],
  [
    'a frame',
    'frame-src https://evil.example',
    'const it = document.createElement("iframe"); it.src = "https://evil.example/"; document.body.append(it);',
  ],
  ['a call to elsewhere', 'connect-src https://evil.example', 'fetch("https://evil.example/").catch(() => {});'],
  ['a socket', 'connect-src wss://evil.example', 'try { new WebSocket("wss://evil.example/"); } catch {}'],
  [
    'a form',
    'form-action https://evil.example',
    'const it = document.createElement("form"); it.action = "https://evil.example/"; it.method = "post"; document.body.append(it); it.submit();',
  ],
])('stops and sees %s', async (_, violation, script) => {
  const seen: string[] = [];
  await page.evaluate(script);
  await expect
    .poll(
      () => {
        seen.push(...program.takeFaults());
        return seen.join('\n');
      },
      { timeout: 10_000 },
    )
    .toContain(`policy: ${violation}`);
  expect(await page.evaluate('window.ran')).toBeUndefined();
});

it('is framed by no page', async () => {
  const context = await program.newContext();
  const around = await context.newPage();
  await around.route('http://frame.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${program.host.origin}/"></iframe>` }),
  );
  // The page has loaded when its frame has, with the view or without.
  await around.goto('http://frame.test/');
  expect(
    await around
      .frames()[1]
      ?.evaluate('document.getElementById("root")')
      .catch(() => null),
  ).toBeNull();
  // That the page itself is a stranger's, and what the browser says of the frame.
  program.takeFaults();
});
