import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  altDigit,
  ariaKeys,
  isCommand,
  isPlainLetter,
  isQuestion,
  isSlash,
  keyText,
} from '../../../../src/renderer/ui/keys.ts';

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const onPlatform = (platform: string) => vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('letters', () => {
  it.each([
    ['English', 's', 'KeyS'],
    ['with Caps Lock', 'S', 'KeyS'],
    ['Russian', 'ы', 'KeyS'],
    ['Russian with Caps Lock', 'Ы', 'KeyS'],
    ['Ukrainian', 'і', 'KeyS'],
    ['Greek', 'σ', 'KeyS'],
    ['Hebrew', 'ד', 'KeyS'],
    ['Arabic', 'س', 'KeyS'],
    ['Hindi', 'े', 'KeyS'],
    ['Dvorak, where S is elsewhere', 's', 'Semicolon'],
  ])('are taken by their position where the layout is not Latin: %s', (_layout, key, code) => {
    expect(isPlainLetter(press(key, code), 's')).toBe(true);
  });

  it('are not taken by position where another Latin letter stands there, nor with keys held', () => {
    expect(isPlainLetter(press('o', 'KeyS'), 's')).toBe(false);
    expect(isPlainLetter(press('S', 'KeyS', { shiftKey: true }), 's')).toBe(false);
    expect(isPlainLetter(press('ы', 'KeyS', { ctrlKey: true }), 's')).toBe(false);
  });

  it('are commands with Ctrl, on a Mac with ⌘', () => {
    onPlatform('Win32');
    expect(isCommand(press('л', 'KeyK', { ctrlKey: true }), 'k')).toBe(true);
    expect(isCommand(press('k', 'KeyK', { metaKey: true }), 'k')).toBe(false);
    onPlatform('MacIntel');
    expect(isCommand(press('л', 'KeyK', { metaKey: true }), 'k')).toBe(true);
    expect(isCommand(press('k', 'KeyK', { ctrlKey: true }), 'k'), 'there it cuts to the end of the line').toBe(false);
  });
});

it('takes a digit with Alt by its position: AZERTY and the Mac write other characters there', () => {
  for (const key of ['1', '&', '¡', '!', 'Dead'])
    expect(altDigit(press(key, 'Digit1', { altKey: true })), key).toBe('1');
  expect(altDigit(press('1', 'Numpad1', { altKey: true })), 'these write characters on Windows').toBeNull();
  expect(altDigit(press('¡', 'Digit1', { altKey: true, ctrlKey: true })), 'AltGr').toBeNull();
});

it.each([
  ['/', 'Slash', true],
  ['/', 'Digit7', true],
  ['.', 'Slash', true],
  ['/', 'NumpadDivide', true],
  ['ظ', 'Slash', true],
  ['-', 'Slash', false],
  ['.', 'Period', false],
])('takes %s on %s for the slash: %s', (key, code, taken) => {
  expect(isSlash(press(key, code))).toBe(taken);
});

it.each([
  ['?', 'Slash', true],
  ['?', 'Minus', true],
  [',', 'Slash', true],
  ['？', 'Slash', true],
  ['؟', 'Slash', true],
  ['_', 'Slash', false],
])('takes %s on %s with Shift for the question mark: %s', (key, code, taken) => {
  expect(isQuestion(press(key, code, { shiftKey: true }))).toBe(taken);
});

it("names keys as the platform's keyboard does", () => {
  onPlatform('Linux x86_64');
  expect([keyText('Mod K'), keyText('Alt 1'), ariaKeys('Mod K')]).toEqual(['Ctrl K', 'Alt 1', 'Control+K']);
  onPlatform('MacIntel');
  expect([keyText('Mod K'), keyText('Alt 1'), ariaKeys('Mod K')]).toEqual(['⌘K', '⌥1', 'Meta+K']);
});
