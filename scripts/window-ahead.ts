/* Tells public/ahead.js where the scripts are that a window will most likely need next, and puts those of one need into one file. */
import type { Plugin } from 'vite';

/**
 * The groups of the window's scripts: what stands at every start, and the view it opens with. A request costs more than the bytes it
 * brings, so neither is left in the dozen small parts that other views happen to share. What the entry itself needs stands
 * apart: in the frame it would have the frame run before the entry waits (app/main.tsx).
 */
export const scriptGroups = [
  { name: 'read-ahead', test: /vite\/preload-helper|\/renderer\/host\/print-ready\.ts$/, priority: 3 },
  { name: 'frame', test: /\/renderer\/app\/start\.tsx$/, priority: 2 },
  { name: 'browse', test: /\/renderer\/(?:features\/browse\/browse-layout|app\/browse)\.tsx$/, priority: 1 },
];

const words = /\/shared\/words\/catalogs\/(\w+)\.ts$/;

/** Writes the addresses of the frame, the words and the first view into the tag of /ahead.js, which has them read in time. */
export const scriptsAhead: Plugin = {
  name: 'almanac:scripts-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const frame = new Set<string>();
      const found = Object.values(bundle ?? {}).flatMap((file): [name: string, address: string][] => {
        if (file.type !== 'chunk') return [];
        const language = words.exec(file.facadeModuleId ?? '')?.[1];
        if (language !== undefined) return [[`words.${language}`, file.fileName]];
        if (file.name === 'frame' || file.facadeModuleId?.endsWith('/app/start.tsx'))
          for (const each of [file.fileName, ...file.imports]) frame.add(`/${each}`);
        return file.name === 'browse' && file.moduleIds.length > 1 ? [['browse', file.fileName]] : [];
      });
      // The frame waits for a picture of the first view; what the page reads by itself need not be asked for.
      const read = [...frame].filter((address) => !html.includes(address));
      const attributes = [
        ` data-frame="${read.join(' ')}"`,
        ...found.map(([name, address]) => ` data-${name}="/${address}"`),
      ].join('');
      return html.replace('src="/ahead.js"', (tag) => `${tag}${attributes}`);
    },
  },
};
