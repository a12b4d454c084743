import type { LocalText } from '../../../../src/shared/domain/language.ts';

/** Letters that mean the same in every script: units, index names, and terms without a translation. */
const anywhere = /^(?:ROR|WDOMS|ESI|MBBS|CNY|RUB|USD|EUR)$/;

/** Returns what is wrong with a text in three languages; empty when nothing is. */
export function faultsOf(text: LocalText): readonly string[] {
  const faults: string[] = [];
  for (const [language, value] of Object.entries(text)) {
    if (value.trim() !== value || value === '') faults.push(`${language} is blank or has space at its ends`);
  }
  if (/[\p{Script=Han}\p{Script=Cyrillic}]/u.test(text.en)) faults.push('en is not English');
  if (!/\p{Script=Han}/u.test(text.zh) && !anywhere.test(text.zh)) faults.push('zh has no Chinese character');
  if (!/\p{Script=Cyrillic}/u.test(text.ru) && !anywhere.test(text.ru)) faults.push('ru has no Cyrillic letter');
  return faults;
}
