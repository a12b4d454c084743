import { useTranslations } from 'use-intl';
import { completenessBands, foundedBands, hospitalBands, sizeBands } from '../../../shared/domain/bands.ts';
import type { Facet, InstitutionFilter } from '../../../shared/contract/institutions.ts';
import type { Pen } from '../../../shared/domain/writing/pen.ts';
import { usePen } from '../../ui/use-pen.ts';
import type { Other } from './query.ts';
import { fieldsOfStudy, type FieldOfStudy } from '../../../shared/domain/fields-of-study.ts';
import { countryName, formatNumber, languageName } from '../../../shared/domain/formatting.ts';
import { kinds, type Kind } from '../../../shared/domain/kinds.ts';
import { inLanguage, type PartialText } from '../../../shared/domain/language.ts';
import type { RuleVerdict } from '../../../shared/domain/rules/verdict.ts';
import { useLanguage } from '../../ui/use-language.ts';

const bands: Partial<Record<Facet, readonly string[]>> = {
  founded: foundedBands,
  size: sizeBands,
  hospitals: hospitalBands,
  completeness: completenessBands,
};

const isField = (code: string): code is FieldOfStudy => Object.hasOwn(fieldsOfStudy, code);
const hasKind = (value: string): value is Kind => (kinds as readonly string[]).includes(value);

/** Returns how a facet's value is called in the reader's language. */
export function useFacetLabel(): (facet: Facet, value: string, label: PartialText | null) => string {
  const t = useTranslations('browse');
  const tk = useTranslations('kind');
  const tl = useTranslations('teachingLanguage');
  const language = useLanguage();

  const bandLabel = (facet: Facet, value: string) => {
    const all = bands[facet] ?? [];
    const at = all.indexOf(value);
    const number = (text: string | undefined) =>
      text === undefined ? '' : facet === 'founded' ? text : formatNumber(Number(text), language);
    const to = number(all[at + 1]);
    const from = number(value);
    const percent = facet === 'completeness';
    if (at === 0) return t(facet === 'founded' ? 'bandBefore' : percent ? 'percentUnder' : 'bandUnder', { to });
    if (at === all.length - 1)
      return t(facet === 'founded' ? 'bandSince' : percent ? 'percentFrom' : 'bandFrom', { from });
    const last = facet === 'founded' ? String(Number(all[at + 1]) - 1) : number(String(Number(all[at + 1]) - 1));
    return t(percent ? 'percentBetween' : 'bandBetween', { from, to: last });
  };

  return (facet, value, label) => {
    switch (facet) {
      case 'country':
        return /^[A-Z]{2}$/.test(value) ? countryName(value, language) : value;
      case 'kind':
        return hasKind(value) ? tk(value) : value;
      case 'language':
        return tl(value as 'en');
      case 'tier':
        return t(`tier.${value as 'profile'}`);
      case 'has':
        return t(`has.${value as 'tuition'}`);
      case 'programme': {
        const [field = '', taught = ''] = value.split('.');
        const name = isField(field) ? inLanguage(fieldsOfStudy[field], language) : field;
        return t('programmeIn', { field: name, language: languageName(taught, language) });
      }
      case 'rules': {
        const [country = '', verdict = ''] = value.split('.');
        return t('rulesOf', {
          country: countryName(country, language),
          verdict: t(`verdict.${verdict as RuleVerdict}`),
        });
      }
      case 'register':
      case 'region':
      case 'alliance':
        return label ? inLanguage(label, language) : value;
      default:
        return bandLabel(facet, value);
    }
  };
}

/** Returns the filters beside the facets in words, each with its name. */
export function useOtherFilters(): (
  filter: InstitutionFilter,
) => readonly { readonly name: Other; readonly text: string }[] {
  const t = useTranslations('browse');
  const pen = usePen();
  return ({ everyAlliance, cost, months, open, alliance = [] }) => [
    ...(everyAlliance && alliance.length > 1 ? [{ name: 'everyAlliance' as const, text: t('everyAlliance') }] : []),
    ...(cost
      ? [
          {
            name: 'cost' as const,
            text: t('costUpTo', { money: pen.withUnit(pen.number(cost.atMost), cost.currency) }),
          },
        ]
      : []),
    ...(months === undefined
      ? []
      : [{ name: 'months' as const, text: t('lengthFrom', { length: writeMonths(months, pen) }) }]),
    ...(open ? [{ name: 'open' as const, text: t('openNow') }] : []),
  ];
}

/** Returns so many months in words, whole years as years. */
export function writeMonths(months: number, pen: Pen): string {
  return months % 12 === 0 ? pen.counted('years', months / 12, months / 12) : pen.counted('months', months, months);
}
