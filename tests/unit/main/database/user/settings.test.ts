import { expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../../../../src/main/database/user/settings.ts';
import { defaultSettings } from '../../../../../src/shared/contract/settings.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

it('settings begin at their defaults', () => {
  expect(readSettings(memoryUser())).toEqual(defaultSettings);
});

it('what is set is kept, and the rest left', () => {
  const db = memoryUser();
  expect(writeSettings(db, { language: 'zh' })).toEqual({ ...defaultSettings, language: 'zh' });
  expect(writeSettings(db, { theme: 'dark', density: undefined })).toEqual({
    ...defaultSettings,
    language: 'zh',
    theme: 'dark',
  });
  expect(writeSettings(db, {})).toEqual({ ...defaultSettings, language: 'zh', theme: 'dark' });
});

it('a setting can be given back to the system', () => {
  const db = memoryUser();
  writeSettings(db, { language: 'ru' });
  expect(writeSettings(db, { language: null }).language).toBeNull();
});

it('a stored value that is not known any more is at its default, and spoils no other', () => {
  const db = memoryUser();
  writeSettings(db, { theme: 'dark' });
  const put = db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)');
  put.run('language', '"tlh"');
  put.run('colour', '"blue"');
  put.run('density', 'not JSON');
  put.run('__proto__', '{"theme":"light"}');
  expect(readSettings(db)).toEqual({ ...defaultSettings, theme: 'dark' });
  expect(({} as { theme?: string }).theme).toBeUndefined();
});

it('keeps from where the person asks, each part by itself', () => {
  const db = memoryUser();
  writeSettings(db, { homeCountry: 'IN', homeCurrency: 'INR' });
  writeSettings(db, { homeField: '0912' });
  expect(readSettings(db)).toEqual({ ...defaultSettings, homeCountry: 'IN', homeCurrency: 'INR', homeField: '0912' });
  expect(writeSettings(db, { homeCountry: null }).homeCurrency).toBe('INR');
});
