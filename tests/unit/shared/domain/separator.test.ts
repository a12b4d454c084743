import { expect, it } from 'vitest';
import { separatorOf } from '../../../../src/shared/domain/separator.ts';

it.each([
  ['en-GB', 'comma'],
  ['en-US', 'comma'],
  ['zh-CN', 'comma'],
  ['es-MX', 'comma'],
  ['ru-RU', 'semicolon'],
  ['de-DE', 'semicolon'],
  ['fr', 'semicolon'],
  ['kk-KZ', 'semicolon'],
  ['vi', 'semicolon'],
  ['pt-BR', 'semicolon'],
  ['en-US@posix', 'comma'],
  ['de_DE.UTF-8@euro', 'semicolon'],
  ['C.UTF-8', 'comma'],
  ['', 'comma'],
] as const)('the spreadsheets of %s split at a %s', (locale, separator) => {
  expect(separatorOf(locale)).toBe(separator);
});
