import { numberFormat } from '../intl.ts';
import { localeOf } from '../formatting.ts';
import type { Language } from '../language.ts';

/** Returns the name of a currency as it follows a number: 2 Chinese yuan, 5 китайских юаней; its code where the language has no name. */
export function currencyName(code: string, value: number, language: Language): string {
  const parts = numberFormat(localeOf(language), {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 20,
  }).formatToParts(value);
  return parts.find((part) => part.type === 'currency')?.value ?? code;
}

/** Returns a number to the digit, grouped as the language groups, where a figure in a table has two decimals at most. */
export function formatExactly(value: number, language: Language): string {
  return numberFormat(localeOf(language), { maximumFractionDigits: 20 }).format(value);
}
