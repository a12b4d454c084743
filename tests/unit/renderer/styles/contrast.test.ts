import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../../src/renderer/styles/tokens.css'), 'utf8');

type Theme = 'light' | 'dark';
/** The colours that a block of declarations gives to a theme, as six digits. */
function coloursIn(block: string, theme: Theme): Readonly<Record<string, string>> {
  const found = [...block.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const long = (colour: string) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour);
  return Object.fromEntries(
    found.map(([, name = '', light = '', dark = '']) => [name, long(theme === 'light' ? light : dark)]),
  );
}

/** By WCAG 2: from 1, alike, to 21, black on white. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const usual = css.slice(0, css.indexOf('@media'));
const map = readFileSync(join(import.meta.dirname, '../../../../src/renderer/ui/map/map.module.css'), 'utf8');
const more = /@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  const asUsual = coloursIn(usual, theme);
  const withMore = { ...asUsual, ...coloursIn(more, theme) };
  const on = (colours: Readonly<Record<string, string>>, name: string) =>
    contrast(colours[name] ?? '', colours['paper'] ?? '');

  it.each(['ink', 'soft', 'accent', 'warn'])(
    '%s can be read, and better where the system asks for contrast',
    (name) => {
      expect(on(asUsual, name)).toBeGreaterThanOrEqual(4.5);
      expect(on(withMore, name)).toBeGreaterThanOrEqual(7);
      expect(on(withMore, name)).toBeGreaterThan(on(asUsual, name));
    },
  );

  it.each(['rule', 'edge'])('the line of %s can be seen where the system asks for contrast', (name) => {
    expect(on(withMore, name)).toBeGreaterThanOrEqual(3);
  });
});

describe('what an empty field says', () => {
  const folder = join(import.meta.dirname, '../../../../src/renderer');
  const sheets = globSync('**/*.css', { cwd: folder }).map((sheet) => readFileSync(join(folder, sheet), 'utf8'));
  const rules = sheets.flatMap((sheet) => [...sheet.matchAll(/([^{}]*)::placeholder \{([^}]*)\}/g)]);

  it('is not left to the grey of the browser, and can be read wherever a field stands', () => {
    expect(rules.some(([, before = '']) => /^(?:\s|\/\*.*\*\/)*$/.test(before))).toBe(true);
    for (const [rule, , said = ''] of rules)
      expect(/(?:^|\s)color: ([^;]*)/.exec(said)?.[1] ?? 'var(--soft)', rule).toBe('var(--soft)');
    for (const theme of ['light', 'dark'] as const) {
      const colours = coloursIn(usual, theme);
      for (const ground of ['paper', 'raised', 'sunken'])
        expect(contrast(colours['soft'] ?? '', colours[ground] ?? ''), `${theme} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
    }
  });
});

/** What the map's rules say of its land, in a part of them. */
const landIn = (rules: string) => /\n *\.land \{([^}]*)\}/.exec(rules)?.[1] ?? '';
const partOf = (rules: string, medium: string) =>
  new RegExp(String.raw`@media ${medium} \{([\s\S]*?)\n\}`).exec(rules)?.[1] ?? '';

describe('land and sea on the map', () => {
  it.each(['light', 'dark'] as const)('are told apart by a line of 3 to 1 on either side in the %s theme', (theme) => {
    const asUsual = coloursIn(usual, theme);
    for (const colours of [asUsual, { ...asUsual, ...coloursIn(more, theme) }]) {
      const against = (name: string, ground: string) => contrast(colours[name] ?? '', colours[ground] ?? '');
      for (const ground of ['sea', 'land']) {
        expect(against('coast', ground), `the coast on ${ground}`).toBeGreaterThanOrEqual(3);
        expect(against('accent', ground), `a mark on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      // Names have a rim of the land's colour, wherever they stand.
      for (const name of ['ink', 'soft']) expect(against(name, 'land'), name).toBeGreaterThanOrEqual(4.5);
    }
    expect(landIn(map.slice(0, map.indexOf('@media')))).toMatch(/stroke: var\(--coast\);\s*$/);
  });

  it('are told apart by a line where the system sets the colours', () => {
    const forced = partOf(map, String.raw`\(forced-colors: active\)`);
    expect(landIn(forced)).toMatch(/^\s*fill: Canvas;\s*stroke: CanvasText;\s*$/);
  });

  it('are told apart by a line on paper', () => {
    const coast = /--coast: (#\w{3});/.exec(partOf(css, 'print'))?.[1]?.replace(/[0-9a-f]/g, '$&$&') ?? '';
    const land = /fill: (#\w{3});/.exec(landIn(partOf(map, 'print')))?.[1]?.replace(/[0-9a-f]/g, '$&$&') ?? '';
    for (const ground of [land, '#ffffff']) expect(contrast(coast, ground)).toBeGreaterThanOrEqual(3);
  });
});
