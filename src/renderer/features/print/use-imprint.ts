import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../shared/domain/day.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** Of which edition a document is, and on which day it was drawn. */
export function useImprint(edition: string): string {
  const t = useTranslations('print');
  const language = useLanguage();
  const [printedOn] = useState(today);
  return [t('edition', { edition }), t('printedOn', { date: formatPartialDate(printedOn, language) })].join(dot);
}
