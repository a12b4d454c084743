import { useTranslations } from 'use-intl';
import type { Claim } from '../../../shared/contract/values.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { formatNumber, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import type { Unit } from '../../../shared/domain/properties/property.ts';
import { useLanguage } from '../use-language.ts';

type Value = Pick<Claim, 'property' | 'text' | 'number' | 'unit' | 'qualifier'>;

/** Returns how a claim's value is written in the reader's language, with unit, period and "over" or "about". */
export function useClaimText(): (claim: Value) => string {
  const t = useTranslations('value');
  const language = useLanguage();
  const periods = { year: 'perYear', month: 'perMonth', once: 'once' } as const;
  const qualified = { 'at-least': 'atLeast', 'at-most': 'atMost', about: 'about' } as const;

  return (claim) => {
    const property = isPropertyId(claim.property) ? properties[claim.property] : undefined;
    let value: string;
    if (claim.number === null) {
      value =
        property?.choices?.[claim.text.en]?.[language] ??
        (claim.property === 'founding-date'
          ? formatPartialDate(claim.text.en, language)
          : inLanguage(claim.text, language));
    } else if (property?.type === 'year') {
      value = claim.text.en;
    } else {
      const unit = claim.unit === null ? '' : t(`unit.${claim.unit as Unit}`);
      value = `${formatNumber(claim.number, language)}${unit === '' ? '' : `\u00a0${unit}`}`;
      if (property?.per) value = t(periods[property.per], { value });
    }
    return claim.qualifier === null ? value : t(qualified[claim.qualifier], { value });
  };
}
