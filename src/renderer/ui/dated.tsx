import { useTranslations } from 'use-intl';
import { today } from '../../shared/domain/day.ts';
import { dot, formatPartialDate, semicolon } from '../../shared/domain/formatting.ts';
import { ages, isOld } from '../../shared/domain/old-figures.ts';
import { useLanguage } from './use-language.ts';

/** The dates of a figure; where even the newest is over five years old, that is said. */
export function Dated({ dates, field }: { dates: readonly string[]; field: string }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const newest = dates.reduce((a, b) => (a > b ? a : b), '');
  return (
    <>
      {dates.map((date) => formatPartialDate(date, language)).join(semicolon(language))}
      {newest !== '' && ages(field) && isOld(newest, today()) && `${dot}${t('old')}`}
    </>
  );
}
