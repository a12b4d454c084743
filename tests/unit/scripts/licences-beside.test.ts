import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesOf, unnamedIn } from '../../../scripts/licences-beside.ts';
import { billOfMaterials, componentsInside, licenceParts, licencesText } from '../../../scripts/package-contents.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const components = componentsInside(root);

describe('the licences beside a bundle', () => {
  it('are of every package inside, wherever it is installed', () => {
    expect([
      ...packagesOf([
        '/p/node_modules/zod/v4/core.js',
        '/p/node_modules/use-intl/node_modules/@formatjs/fast-memoize/index.js',
        'C:\\p\\node_modules\\@fontsource\\noto-sans-sc\\400.css',
        '/p/src/renderer/app/main.tsx',
        '\0vite/preload-helper.js',
      ]),
    ]).toEqual(['zod', '@formatjs/fast-memoize', '@fontsource/noto-sans-sc']);
  });

  it('control: a package that they do not name stops the build', () => {
    const inside = ['/p/node_modules/react/index.js', '/p/node_modules/left-pad/index.js'];
    expect(unnamedIn(inside, components)).toEqual(['left-pad']);
    expect(unnamedIn(inside.slice(0, 1), components)).toEqual([]);
  });

  it('have a text for each package but two that bring none and name theirs, and the terms of code, content and faces', () => {
    expect(components.filter(({ text }) => text === null).map(({ name, license }) => [name, license])).toEqual([
      // Types alone.
      ['@schummar/icu-type-parser', 'MIT'],
      // What reads a workbook apart.
      ['worker-f', 'MIT'],
    ]);
    const text = licencesText(licenceParts(root, components));
    for (const words of ['MIT License', 'CC BY 4.0', 'SIL OPEN FONT LICENSE', 'react-router', 'better-sqlite3'])
      expect(text.toLowerCase(), words).toContain(words.toLowerCase());
  });

  it('come with a bill of materials that is the same for the same contents, names each once and what it is under', () => {
    const bill = billOfMaterials(root, components);
    expect(billOfMaterials(root, componentsInside(root))).toBe(bill);
    const {
      bomFormat,
      specVersion,
      serialNumber,
      components: listed,
    } = JSON.parse(bill) as {
      bomFormat: string;
      specVersion: string;
      serialNumber: string;
      components: { 'bom-ref': string; version: string; licenses: unknown[] }[];
    };
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(listed.map((each) => each['bom-ref'])).size).toBe(components.length + 1);
    for (const each of listed) expect(each.version && each.licenses.length === 1, each['bom-ref']).toBe(true);
    expect(billOfMaterials(root, components.slice(1))).not.toContain(serialNumber);
  });
});
