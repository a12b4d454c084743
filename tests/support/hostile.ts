/** Returns the first `count` of every combination of the parts, spread evenly; throws when there are fewer. */
function combine(count: number, ...parts: readonly (readonly string[])[]): readonly string[] {
  let all: readonly string[] = [''];
  for (const part of parts) all = all.flatMap((head) => part.map((tail) => head + tail));
  const different = [...new Set(all)];
  if (different.length < count) throw new Error(`Only ${different.length} of ${count} can be made.`);
  return Array.from(
    { length: count },
    (_, index) => different[Math.floor((index * different.length) / count)] as string,
  );
}

/** Returns addresses that no page of the program may go to. */
export function hostileAddresses(count: number): readonly string[] {
  return combine(
    count,
    [
      'https://evil.example',
      'http://evil.example',
      'http://127.0.0.1:8080',
      'http://localhost',
      'file://',
      'file:///etc',
      'data:text/html,<script>alert(1)</script>',
      'javascript:alert(1)',
      'blob:app://almanac',
      'about:blank',
      'about:srcdoc',
      'chrome://settings',
      'chrome-extension://abc',
      'view-source:https://evil.example',
      'ws://evil.example',
      'ftp://evil.example',
      'app://evil',
      'app://almanac.evil.example',
      'app://almanac@evil.example',
      'app://almanac:80',
      'App://almanac',
      'app:almanac',
      'app:///almanac',
      'apps://almanac',
      'devtools://evil',
      'filesystem:app://almanac',
      'intent://x',
      'ms-settings:x',
      'search-ms:query=x',
      'smb://evil.example',
      '//evil.example',
      '\\\\evil.example\\share',
    ],
    ['', '/', '/index.html', '/institutions/x'],
    ['', '?a=app://almanac/', '#app://almanac/'],
  );
}

/** Returns links that must not open anything outside: all but the plain https address of a source. `known` is such a one. */
export function hostileLinks(count: number, known: string): readonly string[] {
  const host = new URL(known).host;
  const path = known.slice(`https://${host}`.length) || '/';
  const fixed = [
    known.replace('https:', 'http:'),
    known.replace('https:', 'HTTP:'),
    known.replace('https://', 'https:\\\\'),
    known.replace('https://', 'https:/'),
    known.replace('https://', '//'),
    known.replace('https://', 'https://user@'),
    known.replace('https://', 'https://user:pass@'),
    known.replace('https://', 'https://:@'),
    `https://${host}:444${path}`,
    `https://${host}.evil.example${path}`,
    `https://evil.example/${known}`,
    `https://evil.example#${known}`,
    `https://evil.example?${known}`,
    `https://evil.example@${host}${path}`.replace('@', '%40'),
    `https://${host}@evil.example${path}`,
    `https://${host}\\@evil.example${path}`,
    `${known}\u0000`,
    `${known}\n`,
    ` ${known}`,
    `\t${known}`,
    `java\nscript:${known}`,
    `${known}/../../x`,
    `${known}?redirect=https://evil.example`,
    `${known}extra`,
    `https://xn--${host}${path}`,
    `https://${host}\u2044evil.example${path}`,
    `https://${host}%2Eevil.example${path}`,
    `https://${[...host].join('\u200B')}${path}`,
    known.replace(/[ao]/, (letter) => ({ a: '\u0430', o: '\u043E' })[letter] ?? letter),
  ];
  const schemes = [
    'http',
    'https',
    'file',
    'ftp',
    'smb',
    'ms-settings',
    'ms-msdt',
    'search-ms',
    'vscode',
    'javascript',
    'data',
    'vbscript',
    'mailto',
    'tel',
    'calculator',
    'app',
    'shell',
    'ldap',
    'jar',
    'steam',
  ];
  const made = combine(
    Math.max(1, count - fixed.length),
    schemes,
    ['://', ':', ':\\\\', ':/'],
    [
      'evil.example',
      '127.0.0.1',
      'localhost',
      '[::1]',
      'C:/Windows/System32/calc.exe',
      'etc/passwd',
      `${host}.`,
      '0x7f.1',
    ],
    ['', '/', '?x', ':443/'],
  );
  return [...fixed, ...made].slice(0, count);
}

/** Returns paths that try to leave a folder, as they would stand in an address: dots, slashes and encodings of them, drives, streams. */
export function traversalPaths(count: number): readonly string[] {
  return combine(
    count,
    ['/', '/assets/', '/./', '//', '/assets/x/', '/%2F', '/index.html/'],
    [
      '../',
      '..%2F',
      '%2e%2e/',
      '%2e%2e%2f',
      '..\\',
      '..%5C',
      '%252e%252e%252f',
      '..;/',
      '....//',
      '%c0%ae%c0%ae/',
      '..%00/',
      '.%2e/',
      '\u2025/',
      '%uff0e%uff0e/',
      '..%c0%af',
      '/',
    ],
    ['', '../', '../../', '../../../../../../../../', '%2e%2e%2f%2e%2e%2f'],
    [
      'package.json',
      'main/index.cjs',
      'etc/passwd',
      'preload/index.cjs',
      'resources/reference.db',
      'C:/Windows/win.ini',
      'index.html%00.js',
      'index.html::$DATA',
      'secret.txt',
      'CON',
      'a.asar/x.js',
    ],
  );
}

/** Returns Host headers that are not the server's own. */
export function falseHosts(count: number, port: number): readonly string[] {
  return combine(
    count,
    [
      'evil.example',
      'localhost',
      '127.0.0.1.evil.example',
      '127.0.0.2',
      '0.0.0.0',
      '[::1]',
      '127.1',
      '2130706433',
      '0x7f000001',
      '127.0.0.1@evil.example',
      'rebind.network',
      'LOCALHOST',
      '127.0.0.1%00',
      'almanac',
      '127.000.000.001',
      'localhost.',
      '017700000001',
      '10.0.0.1',
    ],
    [
      '',
      `:${port}`,
      ':80',
      `:${port + 1}`,
      `:${port}.evil.example`,
      `:0${port}`,
      ':443',
      ':',
      `:${port}:${port}`,
      ':-1',
      ':65536',
      `:+${port}`,
    ],
  );
}

/** Returns Origin headers that are not the server's own. */
export function falseOrigins(count: number, port: number): readonly string[] {
  return [
    ...new Set([
      'null',
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}.evil.example`,
      'http://127.0.0.1',
      `HTTP://127.0.0.1:${port}`,
      'file://',
      'app://almanac',
      ...falseHosts(count, port).map(
        (host, index) => `${['http', 'https', 'chrome-extension', 'app'][index % 4]}://${host}`,
      ),
    ]),
  ].slice(0, count);
}
