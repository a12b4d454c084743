import { error, gate } from '../../shared/words/error.ts';
import { writtenLanguages } from '../../shared/domain/language.ts';
import { languageTable } from '../../shared/words/languages.ts';

type Text = Readonly<Record<(typeof writtenLanguages)[number], string>>;

const inAll = (text: Text, element: string): string =>
  writtenLanguages
    .map((language) => `<${element} lang="${languageTable[language].tag}">${text[language]}</${element}>`)
    .join('\n');

/** In every language, since nobody is known yet. */
const page = (title: Text, text: Text, mark = '', script = '', onward = ''): string =>
  `<!doctype html>
<html lang="en"${mark}>
<head>
<meta charset="utf-8">
<title>University Almanac</title>${script}
</head>
<body>
${inAll(title, 'h1')}
${inAll(text, 'p')}
${onward}
</body>
</html>
`;

/**
 * Returns the page for a browser that is not let in. Its script asks to be let in again where this browser has the key and only the
 * cookie was lost.
 */
export function gatePage(): string {
  return page(gate.title, gate.text, ' data-gate', '\n<script src="/key.js"></script>');
}

/** Returns the page for a browser that sends more cookies than can be read. It has no script: asking for one would send them again. */
export function overfullPage(): string {
  return page(gate.overfull.title, gate.overfull.text);
}

/** Returns the page for an address under which there is nothing, with the way to all schools. */
export function nowherePage(): string {
  const onward = writtenLanguages
    .map((language) => `<p lang="${languageTable[language].tag}"><a href="/browse">${error.toBrowse[language]}</a></p>`)
    .join('\n');
  return page(gate.nowhere.title, gate.nowhere.text, '', '', onward);
}

/** Returns a page that has the window's key in it, for key.js to take out and keep. */
export function withKey(page: string, key: string): string {
  return page.replace('<head>', `<head><meta name="almanac-key" content="${key}">`);
}

/** Returns a page that leads to an address and says so. */
export function redirectPage(url: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>University Almanac</title>
</head>
<body>
${writtenLanguages.map((language) => `<p lang="${languageTable[language].tag}"><a href="${url}">${gate.opening[language]}</a></p>`).join('\n')}
</body>
</html>
`;
}

/** A worker in the place of one that another program left on this port: it does nothing but go, with the windows read again without it. */
export const leavingWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));
`;
