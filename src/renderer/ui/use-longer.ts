import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/domain/formatting.ts';
import { useLanguage } from './use-language.ts';

/** Returns what says that a text is longer than is kept, and by how much; '' of one that is not. A field itself would cut what is pasted, unsaid. */
export function useLonger(): (text: string, most: number) => string {
  const t = useTranslations('writing');
  const language = useLanguage();
  return (text, most) => {
    const { length } = text.trim();
    return length > most
      ? t('longer', { length: formatNumber(length, language), most: formatNumber(most, language) })
      : '';
  };
}
