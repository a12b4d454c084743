import { useTranslations } from 'use-intl';
import type { ComparedValue, CompareRow } from '../../../shared/contract/compare-values.ts';
import { formatNumber, formatPartialDate, formatRank } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import type { Unit } from '../../../shared/domain/properties/property.ts';
import { useLanguage } from '../use-language.ts';
import { displayName } from '../entity/names.ts';

type Value = Pick<ComparedValue, 'text' | 'number' | 'high' | 'unit' | 'per' | 'qualifier' | 'detail'>;
const shownUnits: readonly Unit[] = [
  'people',
  'items',
  'beds',
  'visits',
  'CNY',
  'RUB',
  'USD',
  'EUR',
  'm2',
  'ha',
  'mu',
  'percent',
  'months',
];
const periods = {
  year: 'perYear',
  month: 'perMonth',
  semester: 'perSemester',
  programme: 'perProgramme',
  once: 'once',
} as const;
const qualified = { 'at-least': 'atLeast', 'at-most': 'atMost', about: 'about' } as const;

/** Returns a compared value as a line, and a smaller line on what it is of. */
export function useValueText(): (value: Value, field: CompareRow['field']) => { main: string; note: string | null } {
  const t = useTranslations('value');
  const tp = useTranslations('profile');
  const tr = useTranslations('role');
  const tl = useTranslations('teachingLanguage');
  const language = useLanguage();

  const length = (months: number) =>
    months % 12 === 0 ? tp('years', { count: months / 12 }) : tp('months', { count: months });
  const withUnit = (number: number, unit: string | null) => {
    const known = shownUnits.find((one) => one === unit);
    const label = known ? t(`unit.${known}`) : (unit ?? '');
    return `${formatNumber(number, language)}${label === '' ? '' : `\u00a0${label}`}`;
  };
  const main = (value: Value, field: CompareRow['field']): string => {
    if (field.kind === 'ranking' && value.number !== null) return formatRank(value.number, value.high ?? value.number);
    if (field.kind === 'property' && isPropertyId(field.property)) {
      const property = properties[field.property];
      const choice = property.choices?.[value.text.en];
      if (choice) return choice[language];
      if (property.type === 'year') return value.text.en;
    }
    if (value.number === null)
      return value.detail?.kind === 'membership'
        ? displayName(value.detail.alliance, language)
        : inLanguage(value.text, language);
    if (value.unit === 'months') return length(value.number);
    const amount = withUnit(value.number, value.unit);
    return value.per === null ? amount : t(periods[value.per], { value: amount });
  };
  const note = ({ detail }: Value): string | null => {
    if (detail?.kind === 'membership')
      return [tr(detail.role), detail.since === null ? '' : formatPartialDate(detail.since, language)]
        .filter((part) => part !== '')
        .join(', ');
    if (!detail) return null;
    const title = [
      inLanguage(detail.programme.title, language),
      detail.programme.language === null ? '' : tl(detail.programme.language as 'en'),
    ]
      .filter((part) => part !== '')
      .join(' · ');
    return title;
  };
  return (value, field) => {
    const text = main(value, field);
    return {
      main: value.qualifier === null ? text : t(qualified[value.qualifier], { value: text }),
      note: note(value),
    };
  };
}
