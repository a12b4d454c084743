import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/domain/formatting.ts';
import { useLanguage } from './use-language.ts';

const mega = 1024 * 1024;

/** A size as a person says it: whole kilobytes, and tenths of a megabyte. */
export function useFileSize(): (bytes: number) => string {
  const t = useTranslations('additions');
  const language = useLanguage();
  return (bytes) =>
    bytes < mega
      ? t('kilobytes', { size: formatNumber(Math.ceil(bytes / 1024), language) })
      : t('megabytes', { size: formatNumber(Math.ceil((bytes * 10) / mega) / 10, language) });
}
