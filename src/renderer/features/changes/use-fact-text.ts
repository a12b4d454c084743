import { useTranslations } from 'use-intl';
import type { Difference, FactValue } from '../../../shared/contract/changes.ts';
import { formatNumber, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { membershipRoles, nameKinds, unitKinds } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import { useClaimText } from '../../ui/entity/use-claim-text.ts';
import { useLanguage } from '../../ui/use-language.ts';

const fields = ['tuition', 'programme', 'ranking', 'membership', 'unit', 'event', 'name'] as const;
const periods = { year: 'perYear', semester: 'perSemester', programme: 'perProgramme' } as const;

/** Returns how a difference is named: the figure, and what of it. */
export function useFactLabel(): (difference: Pick<Difference, 'field' | 'detail'>) => {
  main: string;
  detail: string | null;
} {
  const t = useTranslations('changes');
  const tu = useTranslations('unitKind');
  const tn = useTranslations('search');
  const tl = useTranslations('teachingLanguage');
  const language = useLanguage();
  const detailOf = (field: string, detail: Difference['detail']): string | null => {
    if (detail === null) return null;
    if (field === 'unit') return tu(unitKinds.find((one) => one === detail.en) ?? 'school');
    if (field === 'programme' || field === 'tuition') {
      const [, title = '', taught] = /^(.*?)(?: \((en|zh|ru|fr)\))?$/.exec(inLanguage(detail, language)) ?? [];
      return taught ? `${title} · ${tl(taught as 'en')}` : title;
    }
    if (field !== 'name') return inLanguage(detail, language);
    const [kind, lang = 'en'] = detail.en.split(' ');
    return `${tn(`why.${nameKinds.find((one) => one === kind) ?? 'alias'}`)}, ${new Intl.DisplayNames([language], { type: 'language' }).of(lang) ?? lang}`;
  };
  return ({ field, detail }) => {
    const known = fields.find((one) => one === field);
    return {
      main: known ? t(`field.${known}`) : isPropertyId(field) ? properties[field].label[language] : field,
      detail: detailOf(field, detail),
    };
  };
}

/** Returns how a value as it was or is reads in the reader's language, with its date where the value does not hold it. */
export function useFactText(): (field: string, value: FactValue) => { main: string; date: string | null } {
  const t = useTranslations('value');
  const tp = useTranslations('profile');
  const tr = useTranslations('role');
  const language = useLanguage();
  const write = useClaimText();
  const main = (field: string, value: FactValue): string => {
    const { text, number, unit } = value;
    const role = field === 'membership' && membershipRoles.find((one) => one === text.en);
    if (role) return tr(role);
    if (field === 'programme' && number !== null)
      return number % 12 === 0 ? tp('years', { count: number / 12 }) : tp('months', { count: number });
    if (field === 'tuition' && number !== null) {
      const [currency = '', per = ''] = (unit ?? '').split('/');
      const amount = `${formatNumber(number, language)}\u00a0${currency}`;
      return per in periods ? t(periods[per as keyof typeof periods], { value: amount }) : amount;
    }
    return isPropertyId(field)
      ? write({ property: field, text, number, unit, qualifier: value.qualifier })
      : inLanguage(text, language);
  };
  // The year of a ranking stands in its name.
  return (field, value) => ({
    main: main(field, value),
    date: value.asOf === null || field === 'ranking' ? null : formatPartialDate(value.asOf, language),
  });
}
